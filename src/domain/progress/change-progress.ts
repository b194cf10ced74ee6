import type { SkillId } from '../guide/guide.ts';
import type { Progress, TopicProgress, TopicState } from './progress.ts';

/**
 * One thing the reader did. Steps are ticked one by one and not sent as lists, so that two open surfaces cannot undo
 * each other's ticks.
 */
export type ProgressChange =
  | { kind: 'topic'; id: string; set: Partial<Pick<TopicProgress, 'state' | 'note' | 'link'>> }
  | { kind: 'topic-step'; id: string; step: number; ticked: boolean }
  | { kind: 'portfolio'; id: string; set: { state?: TopicState; link?: string } }
  | { kind: 'portfolio-step'; id: string; step: number; ticked: boolean }
  | { kind: 'have'; skillId: SkillId; have: boolean };

const newTopic: TopicProgress = { state: 'todo', steps: [], note: '', link: '' };
const newIdea: Progress['portfolio'][string] = { state: 'todo', steps: [], link: '' };

/** What was done of a topic so far. */
export function topicProgress(progress: Progress, id: string): TopicProgress {
  return progress.topics[id] ?? newTopic;
}

/** What was done of a portfolio idea so far. */
export function ideaProgress(progress: Progress, id: string): Progress['portfolio'][string] {
  return progress.portfolio[id] ?? newIdea;
}

/**
 * The progress after a change. A first tick starts what was still to do; a step that is done, a start and a finish
 * mark `today` (`YYYY-MM-DD`) as a day with progress, taking something back does not. Pure.
 */
export function changeProgress(progress: Progress, change: ProgressChange, today: string): Progress {
  const days = isDone(change) ? withDay(progress.days, today) : progress.days;
  switch (change.kind) {
    case 'topic':
    case 'topic-step': {
      const topics = { ...progress.topics, [change.id]: changed(topicProgress(progress, change.id), change) };
      return { ...progress, topics, days };
    }
    case 'portfolio':
    case 'portfolio-step': {
      const portfolio = { ...progress.portfolio, [change.id]: changed(ideaProgress(progress, change.id), change) };
      return { ...progress, portfolio, days };
    }
    case 'have': {
      const others = progress.have.filter((id) => id !== change.skillId);
      return { ...progress, have: change.have ? [...others, change.skillId] : others, days };
    }
  }
}

function changed<Work extends { state: TopicState; steps: number[] }>(
  work: Work,
  change: Exclude<ProgressChange, { kind: 'have' }>,
): Work {
  if (change.kind === 'topic' || change.kind === 'portfolio') return { ...work, ...change.set };
  const others = work.steps.filter((step) => step !== change.step);
  const steps = change.ticked ? [...others, change.step].sort((one, other) => one - other) : others;
  return { ...work, steps, state: change.ticked && work.state === 'todo' ? 'doing' : work.state };
}

function isDone(change: ProgressChange): boolean {
  if (change.kind === 'have') return change.have;
  if ('ticked' in change) return change.ticked;
  return change.set.state === 'doing' || change.set.state === 'done';
}

function withDay(days: string[], today: string): string[] {
  return days.includes(today) ? days : [...days, today].sort();
}
