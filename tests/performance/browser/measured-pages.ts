import { samplePage, samples } from '../../../scripts/sample-board/samples.ts';
import { type PageRecord, readPageRecords, savedPage } from '../../eval/pages/records.ts';

/** Pages of one kind, measured in turn. */
export interface PageGroup {
  name: string;
  pages: { url: string; html: string }[];
  /** What Waypost may add to their script time at 1 ×, in milliseconds, as it is said in the table. */
  wanted: string;
  /** Frames of the page: the address and what it holds. */
  frame?: { url: string; html: string };
}

/** Frames on a page of many frames. */
const frames = 20;

/** What is measured on every machine: pages of the local board, and one of them full of frames. */
export function boardPages(): PageGroup[] {
  const list = pageOf(({ expected, named }) => expected === 'no-posting' && named);
  const posting = pageOf(({ id }) => id === 'greenhouse');
  const frameUrl = new URL('/frame', list.url).href;
  const framed = `<iframe src="${frameUrl}" width="300" height="60"></iframe>`.repeat(frames);
  return [
    { name: 'board page without a posting', pages: [list], wanted: '≤ 0.6' },
    {
      name: `the same with ${frames} frames`,
      pages: [{ url: new URL('/framed', list.url).href, html: list.html.replace('</body>', `${framed}</body>`) }],
      frame: {
        url: frameUrl,
        html: '<!doctype html><html lang="en"><title>Advert</title><p>A kettle, half price.</p>',
      },
      wanted: '',
    },
    { name: 'posting', pages: [posting], wanted: '' },
  ];
}

/** The saved pages of a file that stand on boards, in two groups: postings and others. */
export function savedPages(file: string, isBoard: (url: string) => boolean): PageGroup[] {
  const records = readPageRecords(file).filter(({ url, labels }) => labels !== null && isBoard(url));
  const pagesOf = (list: readonly PageRecord[]) => list.map((one) => ({ url: one.url, html: savedPage(file, one) }));
  return [
    {
      name: 'saved pages without a posting',
      pages: pagesOf(records.filter(({ labels }) => labels?.posting === false)),
      wanted: '≤ 0.6',
    },
    { name: 'saved postings', pages: pagesOf(records.filter(({ labels }) => labels?.posting === true)), wanted: '' },
  ].filter(({ pages }) => pages.length > 0);
}

function pageOf(is: (sample: (typeof samples)[number]) => boolean): { url: string; html: string } {
  const sample = samples.find(is);
  if (!sample) throw new Error('The local board lacks a page to measure.');
  return { url: sample.url, html: samplePage(sample) };
}
