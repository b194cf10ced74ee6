import Fuse from 'fuse.js';
import type { PlainSkill } from './guide-aliases.ts';

/**
 * What a developer would reach for: every alias is looked for among the text's sentences with Fuse.js; a skill stands as
 * asked where one of its aliases is found. This file is the yardstick of the speed and of the accuracy of matching; it
 * stays as it is.
 * @param threshold Fuse's own: 0 is the same text, 1 is anything.
 * @returns for each skill found the sentences that its aliases were found in.
 */
export function naiveFuse(
  skills: readonly PlainSkill[],
  text: string,
  threshold: number,
): { id: string; evidence: string[] }[] {
  const fuse = prepare(text, threshold);
  return skills.flatMap(({ id, aliases }) => {
    const found = aliases.flatMap((alias) => fuse.search(alias));
    return found.length > 0 ? [{ id, evidence: [...new Set(found.map(({ item }) => item))] }] : [];
  });
}

/** The same skills without the sentences: each is let go at the first of its aliases that is found. */
export function naiveFuseSkills(skills: readonly PlainSkill[], text: string, threshold: number): string[] {
  const fuse = prepare(text, threshold);
  return skills.filter(({ aliases }) => aliases.some((alias) => fuse.search(alias).length > 0)).map(({ id }) => id);
}

function prepare(text: string, threshold: number): Fuse<string> {
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  return new Fuse(sentences, { threshold, ignoreLocation: true });
}
