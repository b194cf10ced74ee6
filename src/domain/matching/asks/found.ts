import type { Section } from '../../posting/posting.ts';
import type { Alias } from '../index/matcher.ts';
import type { ReadLine } from '../lines/read-lines.ts';
import type { Evidence, FoundBy, Strength } from '../reading.ts';
import type { Hit } from './scan-tokens.ts';
import { evidenceStretch, wordsAt } from './sentences.ts';
import { strengthOf } from './strength.ts';

/** One stretch that shows a skill, before the strongest are chosen. */
export interface Found {
  alias: Alias;
  section: Section;
  evidence: Evidence;
  strength: Strength;
  /** How well it shows the skill; only for choosing among stretches. */
  weight: number;
}

const weightBy: Record<FoundBy, number> = { reader: 10, exact: 3, fuzzy: 2, context: 1.5 };
const weightIn: Partial<Record<Section, number>> = { duties: 1, required: 1, preferred: 0.5 };
const mostEvidence = 3;

export function foundAt(alias: Alias, hit: Hit, read: ReadLine): Found {
  const { number, line, tokens } = read;
  const foundBy: FoundBy = alias.needs >= 0 ? 'context' : hit.near ? 'fuzzy' : 'exact';
  return {
    alias,
    section: line.section,
    evidence: {
      line: number,
      ...evidenceStretch(tokens, hit),
      foundBy,
      words: wordsAt(tokens, hit),
    },
    strength: strengthOf(read, hit),
    weight: weightBy[foundBy] + (weightIn[line.section] ?? 0) + alias.length / 10,
  };
}

/** The strength that the posting as a whole gives a skill: a demand anywhere outweighs a wish elsewhere. */
export function strongest(stretches: readonly Found[]): Strength {
  if (stretches.some(({ strength }) => strength === 'required')) return 'required';
  return stretches.some(({ strength }) => strength === 'duty') ? 'duty' : 'preferred';
}

/** The strongest stretches, each sentence once. Equal ones keep the posting's order. */
export function chooseEvidence(stretches: readonly Found[]): Evidence[] {
  const chosen: Evidence[] = [];
  for (const { evidence } of stretches.toSorted((a, b) => b.weight - a.weight)) {
    const overlaps = chosen.some(
      (other) => other.line === evidence.line && other.start < evidence.end && evidence.start < other.end,
    );
    if (!overlaps) chosen.push(evidence);
    if (chosen.length === mostEvidence) break;
  }
  return chosen;
}
