import { describe, expect, it } from 'vitest';
import { readableHtml } from '../../../src/page/generic/readable-html.ts';
import { readablePart } from '../../../src/page/generic/readable-part.ts';
import { makeOutline } from '../../../src/page/outline/make-outline.ts';
import { readPage } from '../../../src/page/read-page.ts';

const readable = async () => readableHtml;
const pacer = { rest: () => undefined };
const text =
  '<h3>What you will do</h3><p>You will plan the firing of forty kilns with the night shift, and report each morning what was late and why it was late.</p>' +
  '<h3>Requirements</h3><p>Four years of experience in planning work with machines, strong written English, and a calm voice when three people talk at once.</p>' +
  '<p>You will work with six potters, two drivers and one data scientist, and your team agrees on its working times by itself.</p>';
// Longer than the posting: what stands in an aside counts as beside the text.
const menu = '<ul>' + '<li><a href="/x">A pot, a bowl or a vase</a></li>'.repeat(60) + '</ul>';
const markup = `<!doctype html><html lang="en"><head><title>Kiln Planner | Ashby Pottery</title></head><body><nav>${menu}</nav><aside class="offer"><h1>Kiln Planner</h1>${text}<a href="https://pots.example/apply">Apply now</a></aside></body></html>`;
const parse = () => new DOMParser().parseFromString(markup, 'text/html');

describe('Readability, where the job-shaped search finds nothing', () => {
  it('points to the text without touching the page', async () => {
    const page = parse();
    const before = page.documentElement.outerHTML;
    const outline = await makeOutline(page.body, pacer);
    const part = await readablePart(page, outline, readable, pacer);
    expect(part && outline.blocks[part.first]?.text).toMatch(/^(What you will do|You will plan)/);
    expect(part && outline.blocks[part.end - 1]?.text).toMatch(/^You will work with six potters/);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('gives a posting that stands beside a longer menu', async () => {
    const reading = await readPage(parse(), 'https://pots.example/jobs/kiln-planner-4711', {
      now: new Date('2026-11-24T12:00:00Z'),
      signal: new AbortController().signal,
      pause: async () => {},
      boards: [],
    });
    expect(reading).toMatchObject({ ok: true, posting: { title: 'Kiln Planner' } });
  });

  it('is not asked on a page too large for one task', async () => {
    const page = parse();
    for (let at = 0; at < 3_100; at += 1) page.body.append(page.createElement('i'));
    expect(await readablePart(page, await makeOutline(page.body, pacer), readable, pacer)).toBeNull();
  });
});
