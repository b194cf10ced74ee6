import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';
import page from '../../fixtures/pages/unknown--plain-article/page.html?raw';
import { article, options, parse, posting, url } from './kiln-planner.ts';

describe('what is no HTML page', () => {
  it.each([
    ['XML', parse('<jobs><job>Planner</job></jobs>', 'application/xml')],
    ['SVG', parse('<svg xmlns="http://www.w3.org/2000/svg"><text>Planner</text></svg>', 'image/svg+xml')],
    ['an empty document', document.implementation.createDocument(null, null)],
  ])('%s is answered with a reason', async (_name, own) => {
    expect(await readPage(own, url, options())).toMatchObject({ ok: false, reason: 'not-html' });
  });

  it('a page without body, a frameset, and a page whose root was taken away', async () => {
    const bodiless = document.implementation.createHTMLDocument('x');
    bodiless.body.remove();
    const frames = parse('<!doctype html><frameset><frame></frameset>');
    const rootless = document.implementation.createHTMLDocument('x');
    rootless.documentElement.remove();
    for (const own of [bodiless, frames, rootless]) expect((await readPage(own, url, options())).ok).toBe(false);
  });

  it('JSON, plain text and a PDF viewer as browsers show them', async () => {
    for (const body of [
      `<pre>{"title":"Planner","description":"You will plan."}</pre>`,
      `<pre>${'line of a log\n'.repeat(400)}</pre>`,
      '<embed type="application/pdf" src="about:blank">',
    ])
      expect((await readPage(parse(`<html><head></head><body>${body}</body></html>`), url, options())).ok).toBe(false);
  });

  it('an address that is none does not matter', async () => {
    expect((await readPage(parse(page), 'not an address', options())).ok).toBe(true);
    expect(await readPage(parse(page), 'not an address', options())).toMatchObject({ posting: { url: null } });
  });
});

describe('data that is malformed', () => {
  const read = async (json: string) =>
    await readPage(
      posting(article, `<script type="application/ld+json">${json}</script>`),
      'https://pots.example/jobs/kiln-planner-4711',
      options(),
    );
  const whole = (extra: string) =>
    `{"@context":"https://schema.org","@type":"JobPosting","title":"Kiln Planner","datePosted":"2026-11-12","hiringOrganization":{"@type":"Organization","name":"Ashby Pottery"}${extra}}`;

  it.each([
    ['trailing commas', whole(',"x":[1,2,],')],
    ['raw line breaks and tabs in strings', whole(',"description":"one\ntwo\tthree"')],
    ['CDATA', `//<![CDATA[\n${whole('')}\n//]]>`],
    ['a comment around it', `<!--${whole('')}-->`],
    ['an array in an array', `[[${whole('')}]]`],
    ['a graph', `{"@graph":[{"@type":"WebSite"},${whole('')}]}`],
    [
      'keys that reach for prototypes',
      whole(',"__proto__":{"title":"Bad"},"constructor":{"prototype":{"title":"Bad"}}'),
    ],
  ])('%s: the date is still read', async (_name, json) => {
    const reading = await read(json);
    expect(reading).toMatchObject({
      ok: true,
      posting: { title: 'Kiln Planner', company: 'Ashby Pottery', datePosted: '2026-11-12' },
    });
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });

  it.each([
    ['broken JSON', '{"@type":"JobPosting","title":"Kiln "Planner""'],
    [
      'numbers and nulls for texts',
      '{"@type":"JobPosting","title":7,"description":null,"jobLocation":[null,3,[]],"baseSalary":"a lot"}',
    ],
    ['a bare word', 'JobPosting'],
    [
      '10,000 postings',
      JSON.stringify(
        Array.from({ length: 10_000 }, (_, at) => ({
          '@type': 'JobPosting',
          title: `Driver ${at}`,
          description: 'Drive.',
        })),
      ),
    ],
  ])('%s: an answer, and no exception', async (_name, json) => {
    const reading = await read(json);
    expect(reading.ok || reading.reason !== 'failed').toBe(true);
  });

  it.each([
    ['2026-02-30', null],
    ['Sat Jan 01 10000 00:00:00 GMT+0000', null],
    ['Thu Nov 12 2026 08:00:00 GMT+0000', '2026-11-12'],
    ['2026-11-12T08:00:00Z', '2026-11-12'],
  ])('the date %s is %s, and the rest is read', async (date, expected) => {
    const reading = await read(whole('').replace('2026-11-12', date));
    expect(reading).toMatchObject({ ok: true, posting: { title: 'Kiln Planner', datePosted: expected } });
  });

  it('a description escaped twice is text, and runs nothing', async () => {
    const loaded = performance.getEntriesByType('resource').length;
    const html =
      '&lt;p&gt;You will plan forty kilns.&lt;/p&gt;&lt;img src=/waypost-probe.png onerror=alert(1)&gt;'.repeat(24);
    const reading = await readPage(
      posting(
        '<main><h1>Kiln Planner</h1></main>',
        `<script type="application/ld+json">${whole(`,"description":${JSON.stringify(html)}`)}</script>`,
      ),
      'https://pots.example/jobs/kiln-planner-4711',
      options(),
    );
    expect(reading).toMatchObject({ ok: true });
    if (reading.ok) expect(reading.posting.lines.some((line) => line.text.includes('<'))).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(performance.getEntriesByType('resource').length).toBe(loaded);
  });
});

describe('a page that fights', () => {
  it('names forms after what readers ask for', async () => {
    const names = [
      'body',
      'documentElement',
      'contentType',
      'querySelectorAll',
      'childNodes',
      'firstChild',
      'textContent',
      'nodeType',
      'attributes',
    ];
    const clobbered = posting(
      `${names.map((name) => `<form name="${name}" id="${name}"><input name="${name}"></form>`).join('')}${article}`,
    );
    expect(await readPage(clobbered, url, options())).toMatchObject({ ok: true, posting: { title: 'Kiln Planner' } });
  });

  it('throws from its own getters', async () => {
    const own = posting(article);
    for (const name of ['body', 'textContent', 'title', 'querySelectorAll'])
      Object.defineProperty(own, name, {
        get: () => {
          throw new Error('mine');
        },
      });
    expect(await readPage(own, url, options())).toMatchObject({ ok: true });
  });
});
