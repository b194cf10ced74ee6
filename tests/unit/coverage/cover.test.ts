import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover } from '../../../src/domain/coverage/cover.ts';
import type { Roadmap } from '../../../src/domain/guide/roadmap.ts';
import type { Ask, Strength } from '../../../src/domain/matching/reading.ts';
import { noProgress, type Progress } from '../../../src/domain/progress/progress.ts';

const skill = (id: string, group: string, topicIds: string[]) => ({
  id,
  label: id,
  group,
  summary: '',
  topicIds,
  learnMore: topicIds.length ? '' : 'Practise.',
});
const topic = (id: string, phaseId: string, weeks: [number, number], hours: number, skillIds: string[]) => ({
  id,
  title: id,
  phaseId,
  weeks,
  hours,
  steps: 4,
  skillIds,
});

const roadmap: Roadmap = {
  totalWeeks: 4,
  hoursPerWeek: 6,
  phases: [
    { id: 'one', title: 'One', weeks: [1, 2] },
    { id: 'two', title: 'Two', weeks: [3, 4] },
  ],
  topics: [
    topic('plan', 'one', [1, 1], 6, ['planning']),
    topic('risk', 'one', [2, 2], 4, ['risks']),
    topic('run', 'two', [3, 4], 10, ['planning', 'delivery']),
  ],
  skills: [
    skill('planning', 'one', ['plan', 'run']),
    skill('risks', 'one', ['risk']),
    skill('delivery', 'two', ['run']),
    skill('sql', 'beyond', []),
  ],
  roles: [],
  portfolioIdeas: [
    { id: 'a', title: 'A', showsSkillIds: ['risks'] },
    { id: 'b', title: 'B', showsSkillIds: ['planning', 'delivery'] },
  ],
};

const ask = (skillId: string, strength: Strength = 'duty'): Ask => ({
  skillId,
  strength,
  evidence: [{ line: 0, start: 0, end: 4, foundBy: 'exact' }],
});
const done = (...ids: string[]): Progress => ({
  ...noProgress,
  topics: Object.fromEntries(ids.map((id) => [id, { state: 'done' as const, steps: [], note: '', link: '' }])),
});

describe('coverage', () => {
  const reading = { asks: [ask('planning'), ask('risks', 'required'), ask('sql')] };

  it('places each ask on the roadmap or beyond it', () => {
    const { asks, counts, openHours } = cover(reading, roadmap, noProgress);
    expect(asks.map(({ state, weeks, openHours: hours }) => [state, weeks, hours])).toEqual([
      ['planned', [1, 1], 6],
      ['planned', [2, 2], 4],
      ['beyond', null, 0],
    ]);
    expect(counts).toEqual({ met: 0, planned: 2, beyond: 1 });
    expect(openHours).toBe(10);
  });

  it('counts a skill as met when the topics of its own phase are done, or the reader has it', () => {
    expect(cover(reading, roadmap, done('run')).asks[0]).toMatchObject({ state: 'planned', openTopicIds: ['plan'] });
    expect(cover(reading, roadmap, done('plan')).asks[0]).toMatchObject({ state: 'met', metBy: 'topics' });
    expect(cover(reading, roadmap, { ...noProgress, have: ['sql'] }).asks[2]).toMatchObject({
      state: 'met',
      metBy: 'have',
    });
  });

  it('puts what the posting asks for most first and counts each topic once', () => {
    expect(cover(reading, roadmap, noProgress).next.map(({ topicId }) => topicId)).toEqual(['risk', 'plan']);
    const twice = { ...roadmap, skills: [...roadmap.skills, skill('scope', 'one', ['plan'])] };
    const both = cover({ asks: [ask('risks'), ask('planning'), ask('scope')] }, twice, noProgress);
    expect(both.next[0]).toMatchObject({ topicId: 'plan', skillIds: ['planning', 'scope'] });
    expect(both.openHours).toBe(10);
  });

  it('counts the hours that ticked steps have left, as the plan does', () => {
    const begun = { plan: { state: 'doing' as const, steps: [0, 1], note: '', link: '' } };
    const coverage = cover(reading, roadmap, { ...noProgress, topics: begun });
    expect(coverage.openHours).toBe(7);
    expect(coverage.asks[0]).toMatchObject({ openHours: 3 });
    expect(coverage.next.find(({ topicId }) => topicId === 'plan')?.hours).toBe(3);
  });

  it('names the portfolio idea that shows most of what is open', () => {
    expect(cover(reading, roadmap, noProgress).portfolioIdea?.id).toBe('a');
    expect(cover({ asks: [ask('planning'), ask('delivery')] }, roadmap, noProgress).portfolioIdea?.id).toBe('b');
    expect(cover({ asks: [ask('sql')] }, roadmap, noProgress).portfolioIdea).toBeNull();
  });

  it('says which topics are not asked for, and ignores skills that the guide does not know', () => {
    const coverage = cover({ asks: [ask('risks'), ask('unknown')] }, roadmap, noProgress);
    expect(coverage.notAskedTopicIds).toEqual(['plan', 'run']);
    expect(coverage.asks).toHaveLength(1);
  });

  it('never gets worse when one more topic is done', () => {
    const ids = roadmap.topics.map(({ id }) => id);
    const skills = roadmap.skills.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.subarray(ids),
        fc.constantFrom(...ids),
        fc.subarray(skills),
        fc.subarray(skills),
        (before, more, have, asked) => {
          const asks = { asks: asked.map((id) => ask(id)) };
          const first = cover(asks, roadmap, { ...done(...before), have });
          const then = cover(asks, roadmap, { ...done(...before, more), have });
          expect(then.counts.met).toBeGreaterThanOrEqual(first.counts.met);
          expect(then.openHours).toBeLessThanOrEqual(first.openHours);
          expect(then.counts.beyond).toBeLessThanOrEqual(first.counts.beyond);
        },
      ),
    );
  });
});
