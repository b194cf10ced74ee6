import type { SkillId } from '../../guide/guide.ts';
import type { Line, Posting } from '../../posting/posting.ts';
import { findNear } from '../fuzzy/find-near.ts';
import type { Alias, Matcher } from '../index/matcher.ts';
import { type ReadLine, readLines } from '../lines/read-lines.ts';
import type { Ask, Correction } from '../reading.ts';
import { askContext } from './ask-features.ts';
import { letCount, skillWords, withAsked } from './correct-asks.ts';
import { chooseEvidence, type Found, foundAt, strongest } from './found.ts';
import { type JudgeOptions, judgeHits } from './judge-hits.ts';
import type { Hit } from './scan-tokens.ts';
import { weighAsk } from './weigh-ask.ts';

/** Parts that an evaluation can take out, to see what each is worth. */
export interface AskOptions extends JudgeOptions {
  sections: boolean;
  fuzzy: boolean;
  /** The fitted weights; without them every hit is an ask. */
  weights: boolean;
}

export const allParts: AskOptions = { sections: true, contextRules: true, fuzzy: true, weights: true };

/**
 * The skills that a posting asks for, in the guide's order, each with one to three stretches that show it.
 * @param corrections the reader's, oldest first.
 */
export function findAsks(
  matcher: Matcher,
  posting: Posting,
  corrections: readonly Correction[],
  options: AskOptions = allParts,
): Ask[] {
  return asksOf(matcher, posting, readLines(matcher, posting), corrections, options);
}

/** The same for a posting whose lines were already read (`readLines`). */
export function asksOf(
  matcher: Matcher,
  posting: Posting,
  lines: readonly ReadLine[],
  corrections: readonly Correction[],
  options: AskOptions = allParts,
): Ask[] {
  const found = findAll(matcher, lines, options);
  const context = askContext(posting);
  const readersWord = skillWords(posting, corrections);
  const askOf = (skillId: SkillId, at: number, stretches: Found[]): Ask | undefined => {
    if (stretches.length === 0) return undefined;
    if (options.weights && weighAsk(matcher, at, stretches, context) < matcher.threshold) return undefined;
    return { skillId, strength: strongest(stretches), evidence: chooseEvidence(stretches) };
  };
  return matcher.skills.flatMap((skillId, at) => {
    const word = readersWord.get(skillId);
    const stretches = letCount(found[at] ?? [], posting, word);
    return withAsked(askOf(skillId, at, stretches), skillId, posting, word) ?? [];
  });
}

/** Every stretch that shows a skill, by skill: first the guide's wordings, then what is near to them for skills not yet found. */
export function findAll(matcher: Matcher, all: readonly ReadLine[], options: AskOptions): Found[][] {
  const found: Found[][] = matcher.skills.map(() => []);
  const openTo = ({ section }: Line): ReadonlySet<number> | undefined =>
    options.sections ? matcher.countsIn[section] : undefined;
  const lines = all.filter(({ line }) => openTo(line)?.size !== 0);
  const keep = (hits: readonly Hit[], read: ReadLine): void => {
    for (const hit of judgeHits(matcher, read, hits, options)) {
      const alias = matcher.aliases[hit.alias];
      if (alias && (openTo(read.line)?.has(alias.owner) ?? true)) found[alias.owner]?.push(foundAt(alias, hit, read));
    }
  };
  for (const read of lines) keep(read.hits, read);
  if (!options.fuzzy) return found;

  const isMissing = (alias: Alias | undefined): boolean => alias !== undefined && found[alias.owner]?.length === 0;
  const missing = new Set(
    matcher.fuzzy.wordings.map(({ alias }) => alias).filter((alias) => isMissing(matcher.aliases[alias])),
  );
  if (missing.size === 0) return found;
  for (const read of lines)
    keep(
      findNear(matcher.fuzzy, read.tokens, (alias) => missing.has(alias)),
      read,
    );
  return found;
}
