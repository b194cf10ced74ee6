import { expect, test } from 'vitest';
import { keepReading } from '../../../entrypoints/read/keep-reading.ts';
import type { RawReading } from '../../../src/page/read-raw.ts';

const posting = {
  ...{ url: null, company: null, locations: [], blocks: [], salary: null, datePosted: null, validThrough: null },
  ...{ workMode: null, employmentType: null, applyUrl: null, closed: false },
};
const reading = (title: string): RawReading => ({
  ok: true,
  posting: { ...posting, title },
  sources: {},
  signals: [],
  leftOut: [],
});

test('a posting that never rests is read ever less often', async () => {
  const stop = new AbortController();
  const reads: number[] = [];
  keepReading({
    isWorthReading: () => true,
    async read() {
      reads.push(performance.now());
      return reading(`Crane Driver ${reads.length}`);
    },
    begun: () => undefined,
    settled: () => undefined,
    signal: stop.signal,
  });
  const list = document.body.appendChild(document.createElement('ul'));
  const storm = setInterval(() => list.replaceChildren(`${performance.now()} ${'You drive a crane. '.repeat(20)}`), 20);
  await expect.poll(() => reads.length, { timeout: 10_000 }).toBe(4);
  clearInterval(storm);
  stop.abort();
  list.remove();
  const gaps = reads.slice(1).map((at, index) => at - (reads[index] ?? 0));
  expect(gaps[1]).toBeGreaterThan((gaps[0] ?? 0) * 1.4);
  expect(gaps[2]).toBeGreaterThan((gaps[1] ?? 0) * 1.4);
});
