import type { Roadmap } from '../../domain/guide/roadmap.ts';
import type { Progress } from '../../domain/progress/progress.ts';

export interface WayWeek {
  week: number;
  /** Every topic of the week is done. */
  done: boolean;
}

export interface WayPhase {
  title: string;
  short: string | undefined;
  weeks: WayWeek[];
}

export interface Way {
  phases: WayPhase[];
  /** The first week that is not done; null when all are. */
  now: number | null;
}

/** Lays the reader's progress over the weeks of the roadmap. A week no topic covers counts as done with the one before. */
export function toWay(roadmap: Pick<Roadmap, 'phases' | 'topics'>, progress: Progress): Way {
  const open = roadmap.topics.filter(({ id }) => progress.topics[id]?.state !== 'done');
  const isOpen = (week: number) => open.some(({ weeks }) => weeks[0] <= week && week <= weeks[1]);
  const phases = roadmap.phases.map(({ title, short, weeks: [first, last] }) => ({
    title,
    short,
    weeks: Array.from({ length: last - first + 1 }, (_, index) => ({
      week: first + index,
      done: !isOpen(first + index),
    })),
  }));
  const now = phases.flatMap(({ weeks }) => weeks).find(({ done }) => !done)?.week ?? null;
  return { phases, now };
}
