import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import matchIndex from 'virtual:waypost/match-index';
import type { AskOptions } from '../../../src/domain/matching/asks/find-asks.ts';
import { type Matcher, prepareGuide } from '../../../src/domain/matching/index/matcher.ts';
import { plainSkills } from '../baselines/guide-aliases.ts';
import { findLiteral, prepareLiteral } from '../baselines/literal-aliases.ts';
import { naiveFuseSkills } from '../baselines/naive-fuse.ts';
import { roleByTitle } from '../baselines/title-keywords.ts';
import { median } from '../pages/tally.ts';
import { type AskRun, askTable, evidenceTable, formFaults, isEnglish } from './ask-table.ts';
import { factTable } from './fact-table.ts';
import { asksLeavingSourceOut, hasSources, rolesLeavingSourceOut } from './leave-source-out.ts';
import { type PostingPrediction, predict, predictAsks } from './predict.ts';
import { type PostingRecord, readPostingRecords } from './records.ts';
import { confusions, type RoleRun, roleMistakes, roleTable } from './role-table.ts';
import { skillReport } from './skill-report.ts';

export interface PostingsOptions {
  file: string;
  outDir: string;
  /** Print hits, misses and false finds of each skill. */
  perSkill: boolean;
}

const shipped = 'as shipped';
const leftOut = 'source left out';

/** Parts of matching taken out one at a time, and all at once. */
const withouts: [name: string, without: Partial<AskOptions>][] = [
  ['without fuzzy', { fuzzy: false }],
  ['without sections', { sections: false }],
  ['without context rules', { contextRules: false }],
  ['without weights', { weights: false }],
  ['wordings alone', { fuzzy: false, sections: false, contextRules: false, weights: false }],
];

/**
 * Reads every posting of a file, writes `predictions.postings.jsonl` to `outDir`, and scores what is labelled beside the
 * baselines. @returns lines to print.
 * @throws {BrokenInput} where the file is not as it should be.
 */
export function evaluatePostings({ file, outDir, perSkill }: PostingsOptions): string[] {
  const records = readPostingRecords(file);
  const matcher = prepareGuide(matchIndex);
  const predictions = records.map(({ input }) => predict(matcher, input));
  mkdirSync(outDir, { recursive: true });
  writeFileSync(
    join(outDir, 'predictions.postings.jsonl'),
    predictions.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  const times = `Time from text to reading: median ${median(predictions.map(({ ms }) => ms)).toFixed(2)} ms.`;
  const heading = `Postings: ${records.length}. Shares: right/of, 95 % Wilson interval; F1: 95 % bootstrap interval.`;
  return [
    heading,
    times,
    ...reportRoles(matcher, records, predictions),
    ...reportAsks(matcher, records, predictions, perSkill),
  ];
}

function reportRoles(
  matcher: Matcher,
  records: readonly PostingRecord[],
  predictions: readonly PostingPrediction[],
): string[] {
  if (records.every(({ labels }) => labels.role === null)) return ['', 'No role is labelled.'];
  const runs: RoleRun[] = [{ name: `ours, ${shipped}`, roles: predictions.map(({ role }) => role) }];
  if (hasSources(records)) {
    runs.unshift({ name: `ours, ${leftOut}`, roles: rolesLeavingSourceOut(matcher, records, predictions) });
  }
  const headline = runs[0] as RoleRun;
  return [
    '',
    'Role: AI project manager against the rest; the four guide roles and none of them',
    ...roleTable(records, [
      ...runs,
      { name: 'title keywords', roles: records.map(({ input }) => roleByTitle(input.title)) },
    ]),
    '',
    `Role by role (${headline.name}), and what each was read as`,
    ...confusions(records, headline),
    '',
    `Roles read wrong (${headline.name})`,
    ...roleMistakes(records, headline),
  ];
}

function reportAsks(
  matcher: Matcher,
  records: readonly PostingRecord[],
  predictions: readonly PostingPrediction[],
  perSkill: boolean,
): string[] {
  if (records.every(({ labels }) => labels.skills === null)) return ['', 'No ask is labelled.'];
  const own: AskRun[] = [{ name: `ours, ${shipped}`, said: predictions.map(({ skills }) => skills) }];
  const parts = withouts.map(([name, without]): AskRun => {
    const weighed = without.weights !== false && hasSources(records);
    return {
      name: weighed ? `${name}, ${leftOut}` : name,
      said: weighed
        ? asksLeavingSourceOut(matcher, records, without)
        : onLabelled(records, ({ input }) => predictAsks(matcher, input, without)),
    };
  });
  if (hasSources(records)) own.unshift({ name: `ours, ${leftOut}`, said: asksLeavingSourceOut(matcher, records) });
  const literal = prepareLiteral(plainSkills);
  const literalRun: AskRun = {
    name: 'every alias literally',
    said: onLabelled(records, ({ input }) => findLiteral(literal, input.text)),
  };
  const headline = own[0] as AskRun;
  return [
    '',
    'Asks, micro-averaged over labelled postings',
    ...askTable(records, [...own, ...parts, literalRun, fuseRun(records, 0.3), fuseRun(records, 0.1)]),
    '',
    'Evidence of right asks, labelled postings of all languages',
    ...evidenceTable(records, [...own, { ...literalRun, name: 'first literal alias' }]),
    ...formFaults(records, { name: shipped, said: predictions.map(({ skills }) => skills) }).slice(0, 10),
    '',
    'Facts, as shipped (the text alone is read; labels may know more)',
    ...factTable(records, predictions),
    ...(perSkill ? ['', `Skill by skill (${headline.name})`, ...skillReport(matcher.skills, records, headline)] : []),
  ];
}

function fuseRun(records: readonly PostingRecord[], threshold: number): AskRun {
  return {
    name: `naive Fuse.js (${threshold})`,
    said: records.map((record) =>
      record.labels.skills !== null && isEnglish(record)
        ? naiveFuseSkills(plainSkills, record.input.text, threshold).map((id) => ({ id, evidence: [] }))
        : null,
    ),
  };
}

function onLabelled(
  records: readonly PostingRecord[],
  find: (record: PostingRecord) => AskRun['said'][number],
): AskRun['said'] {
  return records.map((record) => (record.labels.skills === null ? null : find(record)));
}
