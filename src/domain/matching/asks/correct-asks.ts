import type { SkillId } from '../../guide/guide.ts';
import type { Posting } from '../../posting/posting.ts';
import { postingKey } from '../../posting/posting-key.ts';
import { wordingOf } from '../evidence-text.ts';
import type { Ask, Correction, Evidence } from '../reading.ts';
import type { Found } from './found.ts';
import { longestEvidence } from './sentences.ts';

/** What the reader said of one skill, as far as it holds in one posting. */
export interface SkillWord {
  /** The skill is not asked in this posting. */
  notHere: boolean;
  /** Words, folded, that do not ask for the skill. */
  denied: ReadonlySet<string>;
  /** Sentences that ask for the skill, folded, as far as they stand in this posting. */
  asked: readonly string[];
}

/**
 * The reader's word on each skill in a posting. A later word takes back what an earlier one said of the same words, and
 * of the whole skill where both are about this posting.
 */
export function skillWords(posting: Posting, corrections: readonly Correction[]): ReadonlyMap<SkillId, SkillWord> {
  const words = new Map<SkillId, { notHere: boolean; denied: Set<string>; asked: string[] }>();
  const key = corrections.length === 0 ? '' : postingKey(posting);
  for (const correction of corrections) {
    const word = words.get(correction.skillId) ?? { notHere: false, denied: new Set(), asked: [] };
    words.set(correction.skillId, word);
    const phrase = folded(correction.phrase);
    if (correction.kind === 'asked') {
      word.denied.delete(phrase);
      if (placesOf(posting, phrase).length === 0) continue;
      word.notHere = false;
      word.asked.push(phrase);
    } else {
      const here = correction.postingKey === key;
      word.notHere ||= here;
      word.asked = here ? [] : word.asked.filter((one) => one !== phrase);
      if (phrase !== '') word.denied.add(phrase);
    }
  }
  return words;
}

/** The stretches that the reader lets count. */
export function letCount(stretches: Found[], posting: Posting, word: SkillWord | undefined): Found[] {
  if (!word) return stretches;
  if (word.notHere) return [];
  return stretches.filter(({ evidence }) => !word.denied.has(folded(wordingOf(posting, evidence))));
}

/** An ask with the sentences that the reader named as its first evidence; one that was not found begins with them. */
export function withAsked(
  ask: Ask | undefined,
  skillId: SkillId,
  posting: Posting,
  word: SkillWord | undefined,
): Ask | undefined {
  const shown = (word?.asked ?? []).flatMap((phrase) => placesOf(posting, phrase));
  if (shown.length === 0) return ask;
  const others = (ask?.evidence ?? []).filter(
    ({ line, start, end }) => !shown.some((one) => one.line === line && one.start < end && start < one.end),
  );
  return { skillId, strength: ask?.strength ?? 'duty', evidence: [...shown, ...others].slice(0, 3) };
}

/** Whether a correction has a say in a posting: it was made there, or its words stand there. */
export function hasSay({ postingKey: key, phrase }: Correction, posting: Posting): boolean {
  return key === postingKey(posting) || placesOf(posting, folded(phrase)).length > 0;
}

/** Where a folded phrase stands in the posting: first place of each line, cut to what may be shown. */
function placesOf(posting: Posting, phrase: string): Evidence[] {
  if (phrase === '') return [];
  return posting.lines.flatMap(({ text }, line): Evidence[] => {
    const start = text.toLowerCase().indexOf(phrase);
    if (start < 0) return [];
    return [{ line, start, end: start + Math.min(phrase.length, longestEvidence), foundBy: 'reader' }];
  });
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
