import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBoardTable } from '../../../scripts/content-plugin.ts';
import { openPageLab, type PageLab } from '../../../scripts/page-lab.ts';
import { projectFolder } from '../../../scripts/project-folder.ts';
import type { Board } from '../../../src/domain/boards/board.ts';
import { nothing, type PagePrediction, predictionOf } from './prediction.ts';
import { type PageRecord, readPageRecords, savedPage } from './records.ts';
import { scorePage } from './score.ts';
import { mistakes, overview, perSite, type Run } from './table.ts';

export interface PagesEvaluation {
  /** Lines to print. */
  report: string[];
  predictions: PagePrediction[];
}

interface Way {
  name: string;
  boards: readonly Board[];
  structuredData: boolean;
}

/**
 * How to call it: `const { report, predictions } = await evaluatePages({ file, outDir })`, with the path of a JSON-lines
 * file of pages and a folder to write to; print `report`, a line each.
 *
 * Reads every page of a pages file in Chromium at its own address, writes `predictions.pages.jsonl` to `outDir`, and
 * scores what is labelled beside the baselines. "Generic only" has neither site readers nor structured data: nothing
 * in it knows a site and nothing is fitted here, so its table per site is what leaving that site out would give.
 */
export async function evaluatePages({ file, outDir }: { file: string; outDir: string }): Promise<PagesEvaluation> {
  const records = readPageRecords(file);
  const { boards } = readBoardTable();
  const ways: Way[] = [
    { name: 'ours', boards, structuredData: true },
    { name: 'without site readers', boards: [], structuredData: true },
    { name: 'generic only', boards: [], structuredData: false },
  ];
  const runs: Run[] = [];
  const lab = await openPageLab();
  try {
    for (const way of ways) runs.push(scored(records, way.name, await readAll(lab, file, records, way)));
  } finally {
    await lab.close();
  }
  const baselines = await readBaselines(file, records);
  mkdirSync(outDir, { recursive: true });
  const predictions = runs[0]?.predictions ?? [];
  writeFileSync(
    join(outDir, 'predictions.pages.jsonl'),
    predictions.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  return { report: reportOf(records, runs, baselines), predictions };
}

async function readAll(
  lab: PageLab,
  file: string,
  records: readonly PageRecord[],
  way: Way,
): Promise<PagePrediction[]> {
  const predictions: PagePrediction[] = [];
  for (const record of records) {
    const { reading, ms } = await lab.read(savedPage(file, record), record.url, way);
    predictions.push(predictionOf(record.id, reading, ms));
  }
  return predictions;
}

async function readBaselines(file: string, records: readonly PageRecord[]): Promise<Run[]> {
  const lab = await openPageLab(join(projectFolder, 'tests', 'eval', 'pages', 'baseline-entry.ts'));
  const found: Record<'jsonLd' | 'readability' | 'readerable', PagePrediction[]> = {
    jsonLd: [],
    readability: [],
    readerable: [],
  };
  try {
    for (const record of records) {
      const page = await lab.open(savedPage(file, record), record.url);
      for (const name of ['jsonLd', 'readability', 'readerable'] as const) {
        found[name].push({ ...nothing(record.id, 0), ...(await page.call<Partial<PagePrediction>>(name)) });
      }
    }
  } finally {
    await lab.close();
  }
  return [
    scored(records, 'JSON-LD only', found.jsonLd),
    scored(records, 'Readability', found.readability),
    scored(records, 'isProbablyReaderable', found.readerable),
  ];
}

function scored(records: readonly PageRecord[], name: string, predictions: PagePrediction[]): Run {
  const scores = records.map(({ labels }, at) => {
    const prediction = predictions[at];
    return labels?.posting && prediction ? scorePage(labels, prediction) : null;
  });
  return { name, predictions, scores };
}

function reportOf(records: readonly PageRecord[], runs: readonly Run[], baselines: readonly Run[]): string[] {
  const [ours, , generic] = runs;
  if (!ours || !generic || records.every(({ labels }) => labels === null))
    return [`${records.length} pages read; none is labelled.`];
  return [
    `Pages: ${records.length}, of them postings: ${records.filter(({ labels }) => labels?.posting).length}. Share (right/of, 95 % Wilson interval), m = mean over sites.`,
    '',
    ...overview(records, runs),
    '',
    ...overview(records, baselines),
    '',
    'Per site, ours:',
    ...perSite(records, ours),
    '',
    'Per site, generic only (no site reader, no structured data):',
    ...perSite(records, generic),
    '',
    'Read wrong, ours:',
    ...mistakes(records, ours),
    '',
    'Read wrong, generic only:',
    ...mistakes(records, generic),
  ];
}
