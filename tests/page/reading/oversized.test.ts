import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rawPosting } from '../../../src/domain/posting/raw-posting-shape.ts';
import { readUntagged } from '../../../src/page/read-untagged.ts';
import { article, options, posting, url } from './kiln-planner.ts';

const data = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Kiln Planner', ...fields })}</script>`;

describe('more than a posting holds', () => {
  it('a text of a megabyte is refused as too large', async () => {
    const endless = article.replace(
      '</ul>',
      `${'<li>You plan one more kiln for one more potter</li>'.repeat(22_000)}</ul>`,
    );
    expect(endless.length).toBeGreaterThan(1_000_000);
    expect(await readUntagged(posting(endless), url, options())).toMatchObject({ ok: false, reason: 'too-large' });
  });

  it.each([
    ['company', data({ hiringOrganization: { name: 'Ashby Pottery '.repeat(400) } }), url],
    ['place', data({ jobLocation: { address: { addressLocality: 'Stoke '.repeat(400) } } }), url],
    ['address', '', `${url}?from=${'x'.repeat(8_000)}`],
    ['path', '', `${url}/${'x'.repeat(8_000)}`],
  ])('an endless %s is left, and the background takes the rest', async (_, script, address) => {
    const reading = await readUntagged(posting(article, script), address, options());
    expect(reading).toMatchObject({ ok: true, posting: { title: 'Kiln Planner' } });
    expect(reading.ok && v.is(rawPosting, reading.posting)).toBe(true);
  });
});
