import { type ClauseGroup, clauseGroups } from '../clauses/clause-files.ts';
import { type CueGroup, cueGroups } from '../roles/cues.ts';
import type { Alias, Matcher } from './matcher.ts';

/** First numbers of the owners that come after a guide's skills and context sets. */
export function ownersAfter(
  skills: number,
  contextSets: number,
): { never: number; firstCue: number; firstClause: number } {
  const never = skills + contextSets;
  return { never, firstCue: never + 1, firstClause: never + 1 + cueGroups.length };
}

/** The cue group that a wording belongs to, or null. */
export function cueGroupOf({ skills, contextSets }: Matcher, alias: Alias | undefined): CueGroup | null {
  if (alias?.kind !== 'cue') return null;
  return cueGroups[alias.owner - ownersAfter(skills.length, contextSets).firstCue] ?? null;
}

/** The clause group that a wording belongs to, or null. */
export function clauseGroupOf({ skills, contextSets }: Matcher, alias: Alias | undefined): ClauseGroup | null {
  if (alias?.kind !== 'clause') return null;
  return clauseGroups[alias.owner - ownersAfter(skills.length, contextSets).firstClause] ?? null;
}
