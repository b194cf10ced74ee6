import Fuse from 'fuse.js';
import type { PlainSkill } from './guide-aliases.ts';

/**
 * What a developer would reach for: every alias is looked for among the text's sentences with Fuse.js, and a skill stands
 * as asked where one of its aliases is found, with the sentences as evidence. This file is the yardstick of the speed and
 * of the accuracy of matching; it stays as it is.
 * @param threshold Fuse's own: 0 is the same text, 1 is anything.
 */
export function naiveFuse(
  skills: readonly PlainSkill[],
  text: string,
  threshold: number,
): { id: string; evidence: string[] }[] {
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const fuse = new Fuse(sentences, { threshold, ignoreLocation: true, includeScore: true });
  return skills.flatMap(({ id, aliases }) => {
    const found = aliases.flatMap((alias) => fuse.search(alias));
    if (found.length === 0) return [];
    const best = found.toSorted((one, other) => (one.score ?? 1) - (other.score ?? 1)).slice(0, 3);
    return [{ id, evidence: best.map(({ item }) => item) }];
  });
}
