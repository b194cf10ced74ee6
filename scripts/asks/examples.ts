import { askContext, askFeatures } from '../../src/domain/matching/asks/ask-features.ts';
import { type AskOptions, allParts, findAll } from '../../src/domain/matching/asks/find-asks.ts';
import type { Matcher } from '../../src/domain/matching/index/matcher.ts';
import { readLines } from '../../src/domain/matching/lines/read-lines.ts';
import type { Posting } from '../../src/domain/posting/posting.ts';

/** One skill that something in a posting speaks for: what the fit learns from. */
export interface AskExample {
  /** Place of the posting in its file. */
  posting: number;
  skill: number;
  features: number[];
  /** Numbers of the wordings found, each once. */
  wordings: number[];
  asked: boolean;
}

/** The examples of one posting: every skill with a hit. `options` takes parts of matching out, for measuring what they are worth. */
export function examplesOf(
  matcher: Matcher,
  posting: Posting,
  place: number,
  askedSkills: ReadonlySet<string>,
  options: AskOptions = allParts,
): AskExample[] {
  const context = askContext(posting);
  const numbers = new Map(matcher.aliases.map((alias, number) => [alias, number]));
  return findAll(matcher, readLines(matcher, posting), options).flatMap((found, skill): AskExample[] => {
    if (found.length === 0) return [];
    return [
      {
        posting: place,
        skill,
        features: askFeatures(found, context),
        wordings: [...new Set(found.map(({ alias }) => numbers.get(alias) ?? 0))],
        asked: askedSkills.has(matcher.skills[skill] ?? ''),
      },
    ];
  });
}
