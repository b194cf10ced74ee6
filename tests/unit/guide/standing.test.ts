import { expect, test } from 'vitest';
import { guideFolders } from '../../../scripts/content-plugin.ts';
import { readGuideFolder } from '../../../scripts/read-guide-folder.ts';
import { briefMarkdown } from '../../../src/domain/guide/brief-markdown.ts';
import { daysCalendar } from '../../../src/domain/guide/days-calendar.ts';
import { askedFor, nextTopic } from '../../../src/domain/guide/next-topic.ts';
import { isOld } from '../../../src/domain/guide/reviewed.ts';
import { toRoadmap } from '../../../src/domain/guide/roadmap.ts';
import { roadmapTotals } from '../../../src/domain/guide/roadmap-totals.ts';
import { skillState } from '../../../src/domain/guide/skill-state.ts';
import { changeProgress } from '../../../src/domain/progress/change-progress.ts';
import { noProgress, type Progress } from '../../../src/domain/progress/progress.ts';

const guide = readGuideFolder(guideFolders()[0] ?? '');
const roadmap = toRoadmap(guide);
const topics = guide.phases.flatMap((phase) => phase.topics);
const day = '2026-11-25';
const with_ = (state: 'doing' | 'done', ...ids: string[]): Progress =>
  ids.reduce((progress, id) => changeProgress(progress, { kind: 'topic', id, set: { state } }, day), noProgress);

test('the next step is what was begun, else the first that is open, and nothing at the end', () => {
  expect(nextTopic(roadmap, noProgress)?.id).toBe(topics[0]?.id);
  expect(nextTopic(roadmap, with_('done', topics[0]?.id ?? ''))?.id).toBe(topics[1]?.id);
  expect(nextTopic(roadmap, with_('doing', topics[5]?.id ?? ''))?.id).toBe(topics[5]?.id);
  expect(nextTopic(roadmap, with_('done', ...topics.map(({ id }) => id)))).toBeNull();
});

test('a topic is asked for as often as its most asked skill', () => {
  expect(askedFor({ skillIds: ['a', 'b', 'c'] }, { a: 2, b: 7 })).toBe(7);
  expect(askedFor({ skillIds: ['x'] }, {})).toBe(0);
});

test('totals count topics, hours and the part that ticked steps stand for', () => {
  const [first, second] = topics;
  if (!first || !second) throw new Error('The guide has two topics at least.');
  const hours = topics.reduce((sum, topic) => sum + topic.hours, 0);
  expect(roadmapTotals(guide, noProgress)).toEqual({ topics: topics.length, topicsDone: 0, hours, hoursDone: 0 });
  const done = with_('done', first.id);
  expect(roadmapTotals(guide, done)).toMatchObject({ topicsDone: 1, hoursDone: first.hours });
  const ticked = changeProgress(done, { kind: 'topic-step', id: second.id, step: 0, ticked: true }, day);
  const { hoursDone } = roadmapTotals(guide, ticked);
  expect(hoursDone).toBeGreaterThan(first.hours);
  expect(hoursDone).toBeLessThan(first.hours + second.hours);
});

test('a skill is met when it is one’s own or the topics of its own phase are done', () => {
  const skill = { id: 's', group: 'one', topicIds: ['a', 'b', 'later'] };
  const topic = (id: string, phaseId: string) => ({
    id,
    phaseId,
    title: id,
    weeks: [1, 1] as [number, number],
    hours: 1,
    steps: 4,
    skillIds: ['s'],
  });
  const way = { topics: [topic('a', 'one'), topic('b', 'one'), topic('later', 'two')] };
  expect(skillState(skill, way, noProgress)).toBe('planned');
  expect(skillState(skill, way, with_('done', 'a'))).toBe('planned');
  expect(skillState(skill, way, with_('done', 'a', 'b'))).toBe('met');
  expect(skillState(skill, way, { ...noProgress, have: ['s'] })).toBe('met');
  expect(skillState({ id: 's', group: 'beyond', topicIds: [] }, way, noProgress)).toBe('beyond');
});

test('a text is old after half a year', () => {
  expect(isOld('2026-11-01', '2026-11-25')).toBe(false);
  expect(isOld('2026-05-25', '2026-11-24')).toBe(false);
  expect(isOld('2026-05-25', '2026-11-25')).toBe(true);
});

test('the calendar runs from the first day to this month, newest first, weeks from Monday', () => {
  const months = daysCalendar(['2026-09-14', '2026-11-24'], day);
  expect(months.map(({ month }) => month)).toEqual(['2026-11', '2026-10', '2026-09']);
  const november = months[0]?.weeks ?? [];
  expect(november[0]?.map((one) => one?.date ?? null)).toEqual([...Array(6).fill(null), '2026-11-01']);
  expect(november.flat().filter((one) => one !== null)).toHaveLength(30);
  expect(november.flat().filter((one) => one?.progress)).toEqual([{ date: '2026-11-24', progress: true }]);
  expect(daysCalendar([], '2026-01-31').map(({ month }) => month)).toEqual(['2026-01']);
  expect(daysCalendar(['2020-01-01'], '2026-01-31')).toHaveLength(12);
});

test('a brief is a Markdown checklist', () => {
  const text = briefMarkdown({ title: 'A plan', what: 'Write it.', brief: ['Goal', 'Risks'] }, [1, 9]);
  expect(text).toBe('# A plan\n\nWrite it.\n\n- [ ] Goal\n- [x] Risks\n');
});
