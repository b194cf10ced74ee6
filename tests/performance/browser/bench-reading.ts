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
  ours: number;
  untilRead: number;
  /** Without site readers and structured data. */
  generic: number;
  longestTask: number;
  readability: number;
}

/** Times of reading saved pages in Chromium, as they are and with a slower processor, beside Readability by turns. */
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
        row('ours, postings', throttle === 1 ? 'median ≤ 15' : '', valuesOf(postings, 'ours')),
        row('ours, generic only, postings', throttle === 1 ? 'median ≤ 60' : '', valuesOf(postings, 'generic')),
        row('ours, all pages', '', valuesOf(times, 'ours')),
        row('ours, until read, pauses included', '', valuesOf(postings, 'untilRead')),
        row('longest task, all pages', throttle === 1 ? '' : 'worst ≤ 50', valuesOf(times, 'longestTask')),
        row('Readability, postings', '', valuesOf(postings, 'readability')),
        row('Readability, all pages', '', valuesOf(times, 'readability')),
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
  const own = await ours.read(html, record.url);
  const page = await other.open(html, record.url);
  const { ms: readability } = await page.call<{ ms: number }>('readability');
  const generic = await ours.read(html, record.url, { boards: [], structuredData: false });
  const longestTask = Math.max(own.longestTask, generic.longestTask);
  const { untilRead } = own;
  return { isPosting: own.reading.ok, ours: own.ms, untilRead, generic: generic.ms, longestTask, readability };
}

function valuesOf(times: readonly PageTimes[], name: Exclude<keyof PageTimes, 'isPosting'>): number[] {
  return times.length === 0 ? [Number.NaN] : times.map((one) => one[name]);
}
