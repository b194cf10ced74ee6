import Fuse from 'fuse.js';
import type { PlainSkill } from './guide-aliases.ts';

/**
 * What a developer would reach for: every alias is looked for among the text's sentences with Fuse.js, and a skill stands
 * as asked at the first of its aliases that is found, with the sentences as evidence. This file is the yardstick of the speed and
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
  const fuse = new Fuse(sentences, { threshold, ignoreLocation: true });
  return skills.flatMap(({ id, aliases }) => {
    for (const alias of aliases) {
      const found = fuse.search(alias, { limit: 3 });
      if (found.length > 0) return [{ id, evidence: found.map(({ item }) => item) }];
    }
    return [];
  });
}
