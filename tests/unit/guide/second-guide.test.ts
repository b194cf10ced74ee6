import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withOwnIds } from '../../../scripts/content-plugin.ts';
import { readGuideFolder } from '../../../scripts/read-guide-folder.ts';
import { toRoadmap } from '../../../src/domain/guide/roadmap.ts';

/** The least that a guide for another job needs: one phase, one topic, one skill. */
const tiny: Record<string, unknown> = {
  'guide.json': {
    id: 'beekeeper',
    lang: 'en',
    title: 'Beekeeper',
    tagline: 'Looks after bees.',
    reviewed: '2026-11-01',
    overview: ['Bees need little, and that little on time.'],
    totalWeeks: 2,
    hoursPerWeek: 3,
    hoursNote: 'Our estimate.',
  },
  'phases/spring.json': {
    id: 'spring',
    title: 'Spring',
    weeks: [1, 2],
    goal: 'Open the first hive.',
    topics: [
      {
        id: 'look',
        title: 'Look into a hive',
        why: 'You learn by looking.',
        skillIds: ['inspection'],
        practice: 'Open one hive with someone who knows how.',
        steps: ['Borrow a veil.', 'Open the hive.', 'Write down what you saw.'],
        doneWhen: 'You can tell brood from honey.',
        hours: 6,
      },
    ],
    milestone: 'One hive seen from inside.',
  },
  'skills.json': { groups: [{ id: 'spring', skillIds: ['inspection'] }] },
  'skills/inspection.json': {
    id: 'inspection',
    label: 'Inspecting hives',
    group: 'spring',
    summary: 'Reading the state of a colony.',
    topicIds: ['look'],
    aliases: [],
  },
  'roles/beekeeper.json': { id: 'beekeeper', label: 'Beekeeper' },
  'portfolio.json': [],
  'templates.json': [],
  'salary.json': {
    status: 'none',
    note: 'Few live on it.',
    howToLook: 'Ask.',
    whereToCheck: [],
    reviewed: '2026-11-01',
  },
  'questions.json': [],
  'actions.json': [],
  'searches.json': { titles: ['Beekeeper'], boards: [] },
  'related-roles.json': [],
  'glossary.json': [],
  'comparisons.json': [],
};

function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), JSON.stringify(content));
  }
  return folder;
}

test('a second guide is a folder and nothing else', () => {
  const guide = readGuideFolder(folderWith(tiny));
  expect(guide.phases[0]?.topics[0]?.weeks).toEqual([1, 2]);
  expect(toRoadmap(guide).skills.map(({ id, topicIds }) => [id, ...topicIds])).toEqual([['inspection', 'look']]);
});

test('a folder that is no guide says everything that is wrong, a line each', () => {
  const { 'salary.json': _, 'glossary.json': __, ...rest } = tiny;
  expect(() => readGuideFolder(folderWith(rest))).toThrow(/salary\.json: is missing\n.*glossary\.json: is missing/);
});

test('a file that is not JSON is named', () => {
  const folder = folderWith(tiny);
  writeFileSync(join(folder, 'glossary.json'), '[');
  expect(() => readGuideFolder(folder)).toThrow(/glossary\.json: not JSON/);
});

test('a copied guide is told apart by its own id', () => {
  const guide = readGuideFolder(folderWith(tiny));
  expect(withOwnIds([guide, { ...guide, id: 'hive-inspector' }])).toHaveLength(2);
  expect(() => withOwnIds([guide, guide])).toThrow(/two guides have the id "beekeeper"/i);
});
