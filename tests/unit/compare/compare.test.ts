import { describe, expect, it } from 'vitest';
import { comparePostings, sortRows } from '../../../src/domain/compare/compare-postings.ts';
import { compareWithRoadmap } from '../../../src/domain/compare/compare-with-roadmap.ts';
import { cover } from '../../../src/domain/coverage/cover.ts';
import type { Guide, Topic } from '../../../src/domain/guide/guide.ts';
import type { Roadmap } from '../../../src/domain/guide/roadmap.ts';
import type { Strength } from '../../../src/domain/matching/reading.ts';
import { noProgress, type Progress } from '../../../src/domain/progress/progress.ts';

const topic = (id: string, week: number, hours: number, skillIds: string[]): Topic => ({
  id,
  title: id,
  weeks: [week, week],
  why: '',
  skillIds,
  practice: '',
  steps: ['a', 'b'],
  doneWhen: '',
  hours,
});
const phases: Guide['phases'] = [
  {
    id: 'one',
    title: 'One',
    weeks: [1, 2],
    goal: '',
    milestone: '',
    topics: [topic('plan', 1, 6, ['planning']), topic('risk', 2, 4, ['risks'])],
  },
  {
    id: 'two',
    title: 'Two',
    weeks: [3, 4],
    goal: '',
    milestone: '',
    topics: [topic('run', 3, 10, ['delivery', 'planning'])],
  },
];
const skill = (id: string, group: string, topicIds: string[]) => ({
  id,
  label: id,
  group,
  summary: '',
  topicIds,
  learnMore: '',
});
const roadmap: Roadmap = {
  totalWeeks: 4,
  hoursPerWeek: 6,
  phases: [],
  topics: phases.flatMap((phase) =>
    phase.topics.map((one) => ({ ...one, phaseId: phase.id, steps: one.steps.length })),
  ),
  skills: [
    skill('planning', 'one', ['plan', 'run']),
    skill('risks', 'one', ['risk']),
    skill('delivery', 'two', ['run']),
    skill('sql', 'beyond', []),
  ],
  roles: [],
  portfolioIdeas: [],
};
const coverage = (progress: Progress, ...asks: [string, Strength][]) =>
  cover({ asks: asks.map(([skillId, strength]) => ({ skillId, strength, evidence: [] })) }, roadmap, progress);
const progress = (topics: Progress['topics']): Progress => ({ ...noProgress, topics });
const own = (state: 'doing' | 'done', steps: number[] = []) => ({ state, steps, note: '', link: '' });

describe('one posting beside the roadmap', () => {
  it('each ask stands at exactly one topic, or beyond', () => {
    const compared = compareWithRoadmap(
      coverage(noProgress, ['planning', 'duty'], ['delivery', 'required'], ['sql', 'preferred']),
      { phases },
      noProgress,
    );
    const rows = compared.phases.flatMap(({ topics }) => topics);
    expect(rows.map(({ id, asks, also }) => [id, asks.map(({ label }) => label), also])).toEqual([
      ['plan', ['planning'], []],
      ['risk', [], []],
      ['run', ['delivery'], ['planning']],
    ]);
    expect(compared.beyond.map(({ label }) => label)).toEqual(['sql']);
    expect([compared.openTopicIds, compared.openHours]).toEqual([['plan', 'run'], 16]);
  });

  it('a met ask stands where it was learned, hours left shrink with ticked steps', () => {
    const done = progress({ plan: own('done'), run: own('doing', [0]) });
    const compared = compareWithRoadmap(coverage(done, ['planning', 'duty'], ['delivery', 'duty']), { phases }, done);
    const rows = compared.phases.flatMap(({ topics }) => topics);
    expect(rows.filter(({ asks }) => asks.length > 0).map(({ id }) => id)).toEqual(['plan', 'run']);
    expect(rows.find(({ id }) => id === 'run')?.also).toEqual(['planning']);
    expect(compared.openHours).toBe(5);
  });
});

describe('postings side by side', () => {
  const first = coverage(noProgress, ['planning', 'duty'], ['risks', 'required']);
  const second = coverage(noProgress, ['risks', 'required'], ['delivery', 'preferred'], ['sql', 'required']);
  const hours = new Map(roadmap.topics.map(({ id, hours: own_ }) => [id, own_]));
  const leftOf = (id: string) => hours.get(id) ?? 0;

  it('has a row for each skill asked, in roadmap order, then beyond', () => {
    const { rows } = comparePostings([first, second], roadmap, leftOf, 6);
    expect(
      rows.map(({ skillId, cells, alike }) => [skillId, cells.map((cell) => cell?.strength ?? null), alike]),
    ).toEqual([
      ['planning', ['duty', null], false],
      ['risks', ['required', 'required'], true],
      ['delivery', [null, 'preferred'], false],
      ['sql', [null, 'required'], false],
    ]);
  });

  it('says what the others ask beyond the first, in hours and weeks', () => {
    const third = coverage(noProgress, ['risks', 'duty'], ['sql', 'duty']);
    const { openHours, more } = comparePostings([third, second], roadmap, leftOf, 5);
    expect(openHours).toEqual([4, 14]);
    expect(more).toEqual([null, { hours: 10, weeks: 2, planned: ['delivery'], beyond: [] }]);
  });

  it('sorts by how many ask, by strength, by what is open; equal rows stay in roadmap order', () => {
    const { rows } = comparePostings([first, second], roadmap, leftOf, 6);
    const order = (by: Parameters<typeof sortRows>[1]) => sortRows(rows, by).map(({ skillId }) => skillId);
    expect(order('roadmap')).toEqual(['planning', 'risks', 'delivery', 'sql']);
    expect(order('most-asked')).toEqual(['risks', 'planning', 'delivery', 'sql']);
    expect(order('required-first')).toEqual(['risks', 'sql', 'planning', 'delivery']);
    expect(order('open-first')).toEqual(['planning', 'risks', 'delivery', 'sql']);
  });
});
