import Fuse from 'fuse.js';
import type { PlainSkill } from './guide-aliases.ts';

/**
 * What a developer would reach for: every alias is looked for among the text's sentences with Fuse.js. A skill whose alias
 * is found stands as asked. This file is the yardstick of the speed and of the accuracy of matching; it stays as it is.
 * @param threshold Fuse's own: 0 is the same text, 1 is anything.
 */
export function naiveFuse(skills: readonly PlainSkill[], text: string, threshold: number): string[] {
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const fuse = new Fuse(sentences, { threshold, ignoreLocation: true });
  return skills.filter(({ aliases }) => aliases.some((alias) => fuse.search(alias).length > 0)).map(({ id }) => id);
}
