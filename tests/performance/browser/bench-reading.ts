import { join } from 'node:path';
import { openPageLab } from '../../../scripts/page-lab.ts';
import { projectFolder } from '../../../scripts/project-folder.ts';
import { layTable } from '../../eval/lay-table.ts';
import { type PageRecord, readPageRecords, savedPage } from '../../eval/pages/records.ts';
import { median, quantile } from '../../eval/pages/tally.ts';

const baselines = join(projectFolder, 'tests', 'eval', 'pages', 'baseline-entry.ts');

/** One page, read by us and by Readability. */
interface PageTimes {
  isPosting: boolean;
  /** The first page of a site: its process is new and every function is compiled for it. */
  first: number;
  /** The same, pauses included. */
  untilRead: number;
  /** The next page of the site, in the same process. */
  next: number;
  /** The next page without site readers and structured data. */
  generic: number;
  longestTask: number;
  readabilityFirst: number;
  readabilityNext: number;
}

/**
 * Times at work of reading and matching saved pages in Chromium, as they are and with a slower processor, beside
 * Readability by turns.
 */
export async function benchReading(pagesFile: string, throttle: number): Promise<string[]> {
  const records = readPageRecords(pagesFile);
  const ours = await openPageLab(undefined, throttle);
  const other = await openPageLab(baselines, throttle);
  try {
    const times: PageTimes[] = [];
    for (const record of records) times.push(await timePage(record, savedPage(pagesFile, record), ours, other));
    const postings = times.filter(({ isPosting }) => isPosting);
    const row = (name: string, wanted: string, values: readonly number[]) => [
      name,
      median(values).toFixed(1),
      quantile(values, 0.95).toFixed(1),
      Math.max(...values).toFixed(1),
      wanted,
    ];
    return [
      `Reading a page in Chromium, ${throttle} × slower: ${records.length} pages, ${postings.length} of them read as postings (ms)`,
      ...layTable([
        ['', 'median', 'p95', 'worst', 'wanted'],
        row('ours, first page of a site', '', valuesOf(postings, 'first')),
        row('the same, until read, with pauses', '', valuesOf(postings, 'untilRead')),
        row('ours, next page of the site', throttle === 1 ? 'median ≤ 15' : '', valuesOf(postings, 'next')),
        row('the same, generic only', throttle === 1 ? 'median ≤ 60' : '', valuesOf(postings, 'generic')),
        row('longest task, all pages', throttle === 1 ? '' : 'worst ≤ 50', valuesOf(times, 'longestTask')),
        row('Readability, first page of a site', '', valuesOf(postings, 'readabilityFirst')),
        row('Readability, next page of the site', '', valuesOf(postings, 'readabilityNext')),
      ]),
    ];
  } finally {
    await ours.close();
    await other.close();
  }
}

async function timePage(
  record: PageRecord,
  html: string,
  ours: Awaited<ReturnType<typeof openPageLab>>,
  other: Awaited<ReturnType<typeof openPageLab>>,
): Promise<PageTimes> {
  const first = await ours.read(html, record.url);
  const next = await ours.read(html, record.url);
  const generic = await ours.read(html, record.url, { boards: [], structuredData: false });
  const readability = async () => {
    const page = await other.open(html, record.url);
    return (await page.call<{ ms: number }>('readability')).ms;
  };
  return {
    isPosting: first.reading.ok,
    first: first.ms,
    untilRead: first.untilRead,
    next: next.ms,
    generic: generic.ms,
    longestTask: Math.max(...[first, next, generic].map(({ longestTask }) => longestTask)),
    readabilityFirst: await readability(),
    readabilityNext: await readability(),
  };
}

function valuesOf(times: readonly PageTimes[], name: Exclude<keyof PageTimes, 'isPosting'>): number[] {
  return times.length === 0 ? [Number.NaN] : times.map((one) => one[name]);
}
