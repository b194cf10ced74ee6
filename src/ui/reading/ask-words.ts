import type { AskState } from '../../domain/coverage/coverage.ts';
import type { Strength } from '../../domain/matching/reading.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import { type Language, type MessageKey, plural } from '../language/translate.ts';

export const strengthKeys: Record<Strength, MessageKey> = {
  required: 'readingRequired',
  preferred: 'readingPreferred',
  duty: 'readingDuty',
};

export const askStates: readonly AskState[] = ['met', 'planned', 'beyond'];

export const stateKeys = {
  met: 'readingMet',
  planned: 'readingPlanned',
  beyond: 'readingBeyond',
} as const satisfies Record<AskState, MessageKey>;

/** "11–13", or "1" where both ends meet. */
export function weekRange([first, last]: [number, number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** "weeks 11–13", or "week 1". */
export function weeksText(
  language: Language,
  weeks: [number, number],
  base: 'readingWeeks' | 'guideWeeksCapital' = 'readingWeeks',
): string {
  return plural(language, base, weeks[1] - weeks[0] + 1, [weekRange(weeks)]);
}

/** "5 met, 5 planned, 2 beyond". In the page for accessible names only. */
export function inStates({ t }: Language, { coverage }: CoveredPage): string {
  return askStates.map((kind) => `${coverage.counts[kind]} ${t(stateKeys[kind])}`).join(', ');
}
