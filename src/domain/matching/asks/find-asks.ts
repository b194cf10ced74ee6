import type { Posting, Section } from '../../posting/posting.ts';
import type { Matcher } from '../index/matcher.ts';
import type { Ask, Correction, Evidence, FoundBy, Strength } from '../reading.ts';
import { tokenise } from '../text/tokenise.ts';
import { type JudgeOptions, judgeHits } from './judge-hits.ts';
import { scanTokens } from './scan-tokens.ts';
import { evidenceStretch, sentenceAround } from './sentences.ts';
import { strengthOf } from './strength.ts';

/** Sections whose lines never ask for anything. */
const silent: ReadonlySet<Section> = new Set(['benefits', 'company', 'process']);

/** Parts that an evaluation can take out, to see what each is worth. */
export interface AskOptions extends JudgeOptions {
  sections: boolean;
}

export const allParts: AskOptions = { sections: true, contextRules: true };

/** One stretch that shows a skill, before the strongest are chosen. */
interface Found {
  evidence: Evidence;
  strength: Strength;
  weight: number;
}

const weightBy: Record<FoundBy, number> = { reader: 10, exact: 3, fuzzy: 2, context: 1.5 };
const weightIn: Partial<Record<Section, number>> = { duties: 1, required: 1, preferred: 0.5 };
const mostEvidence = 3;

/** The skills that a posting asks for, in the guide's order, each with one to three stretches that show it. */
export function findAsks(
  matcher: Matcher,
  posting: Posting,
  _corrections: readonly Correction[],
  options: AskOptions = allParts,
): Ask[] {
  const found: Found[][] = matcher.skills.map(() => []);
  for (const [number, line] of posting.lines.entries()) {
    if (options.sections && silent.has(line.section)) continue;
    const tokens = tokenise(line.text);
    for (const hit of judgeHits(matcher, tokens, scanTokens(matcher, tokens, posting.lang), options)) {
      const alias = matcher.aliases[hit.alias];
      if (!alias) continue;
      const foundBy: FoundBy = alias.needs >= 0 ? 'context' : alias.kind === 'fuzzy' ? 'fuzzy' : 'exact';
      found[alias.owner]?.push({
        evidence: { line: number, ...evidenceStretch(tokens, hit), foundBy },
        strength: strengthOf(line.section, tokens, sentenceAround(tokens, hit.first, hit.last)),
        weight: weightBy[foundBy] + (weightIn[line.section] ?? 0) + alias.length / 10,
      });
    }
  }
  return matcher.skills.flatMap((skillId, at): Ask[] => {
    const stretches = found[at] ?? [];
    if (stretches.length === 0) return [];
    return [{ skillId, strength: strongest(stretches), evidence: chooseEvidence(stretches) }];
  });
}

function strongest(stretches: Found[]): Strength {
  if (stretches.some(({ strength }) => strength === 'required')) return 'required';
  return stretches.some(({ strength }) => strength === 'duty') ? 'duty' : 'preferred';
}

/** The strongest stretches, each sentence once. Equal ones keep the posting's order. */
function chooseEvidence(stretches: Found[]): Evidence[] {
  const chosen: Evidence[] = [];
  for (const { evidence } of [...stretches].sort((a, b) => b.weight - a.weight)) {
    const overlaps = chosen.some(
      (other) => other.line === evidence.line && other.start < evidence.end && evidence.start < other.end,
    );
    if (!overlaps) chosen.push(evidence);
    if (chosen.length === mostEvidence) break;
  }
  return chosen;
}
