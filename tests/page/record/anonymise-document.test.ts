import { expect, it } from 'vitest';
import { anonymiseDocument } from '../../../scripts/record/anonymise-document.ts';
import { makeInventor } from '../../../scripts/record/invent.ts';

const html = `<!doctype html><html lang="en"><head><title>Pilot Planner at Marlowe Tide</title>
<meta property="og:title" content="Pilot Planner"><meta http-equiv="refresh" content="0;url=https://marlowe.example">
<style>.a{}</style><script>alert('Marlowe')</script>
<script type="application/ld+json">{"@type":"JobPosting","title":"Pilot Planner","datePosted":"2026-11-02","hiringOrganization":{"name":"Marlowe Tide"}}</script>
<script type="application/ld+json">{"title": "Marlowe planner",}</script></head>
<body onload="alert(1)" style="color:red"><!-- Marlowe build 7 --><h1 class="headline marlowe" data-qa="title">Pilot Planner</h1>
<img src="https://marlowe.example/logo.png" srcset="x 2x" alt="Marlowe Tide logo" onerror="alert(2)">
<a href="https://marlowe.example/about" target="_blank">Requirements</a><svg><path d="M0 0"/><text>Marlowe</text></svg>
<p>Marlowe Tide plans the day of nine hundred harbour pilots.</p></body></html>`;

function anonymised(): Document {
  const copy = new DOMParser().parseFromString(html, 'text/html');
  const known = { label: new Set(['requirements']), running: new Set<string>(['the']) };
  anonymiseDocument(copy, makeInventor(known, 'jobs.example', html));
  return copy;
}

it('leaves no word of the employer, and nothing that runs or loads', () => {
  const made = anonymised().documentElement.outerHTML;
  // Marks such as class names are the board's, and stay.
  expect(made.replace('headline marlowe', '')).not.toMatch(/marlowe|pilot|harbour/i);
  expect(made).not.toMatch(/alert|onload|onerror|style|src|refresh|<!--/);
});

it('keeps elements, marks and labels', () => {
  const copy = anonymised();
  expect(copy.querySelector('h1.headline')?.getAttribute('data-qa')).toBe('title');
  expect(copy.querySelector('a')?.textContent).toBe('Requirements');
  expect(copy.querySelector('a')?.getAttribute('href')).toMatch(/^https:\/\/elsewhere\.example\/[a-z]{5}$/);
});

it('says the same in the data as on the page, and keeps dates and malformed data as they are shaped', () => {
  const copy = anonymised();
  const [data, malformed] = copy.querySelectorAll('script');
  const { title, datePosted } = JSON.parse(data?.textContent ?? '');
  expect(title).toBe(copy.querySelector('h1')?.textContent);
  expect(datePosted).toBe('2026-11-02');
  expect(malformed?.textContent).toMatch(/^\{"\w{5}": "\w{7} \w{7}",\}$/);
});
