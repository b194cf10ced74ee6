import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';
import page from '../../fixtures/pages/unknown--plain-article/page.html?raw';
import { article, options, parse, posting, url } from './kiln-planner.ts';

describe('the page', () => {
  it('stays as it is and hears nothing', async () => {
    let built = 0;
    const name = 'waypost-counting-element';
    if (!customElements.get(name))
      customElements.define(
        name,
        class extends HTMLElement {
          constructor() {
            super();
            built += 1;
          }
        },
      );
    const host = document.createElement('div');
    for (const node of posting(`${article}<${name}></${name}><form><input value="typed"></form>`).body.childNodes)
      host.append(document.importNode(node, true));
    document.body.append(host);
    const before = { markup: document.documentElement.outerHTML, built, marks: performance.getEntries().length };
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await readPage(document, url, options());
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).toEqual([]);
    expect(built).toBe(before.built);
    expect(document.documentElement.outerHTML).toBe(before.markup);
    expect(performance.getEntries().filter(({ entryType }) => entryType === 'mark' || entryType === 'measure')).toEqual(
      [],
    );
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(CSS.highlights.size).toBe(0);
    host.remove();
  });

  it('gives the same posting live and as an inert copy', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = page;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const live = frame.contentDocument;
    if (!live) throw new Error('no document');
    const one = await readPage(live, url, options());
    const other = await readPage(parse(live.documentElement.outerHTML), url, options());
    frame.remove();
    expect(one).toEqual(other);
    expect(one.ok).toBe(true);
  });

  it('is left when the signal fires', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await readPage(parse(page), url, { ...options(), signal: controller.signal })).toMatchObject({
      ok: false,
      reason: 'aborted',
    });
  });
});
