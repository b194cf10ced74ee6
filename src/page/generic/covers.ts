import type { Block } from '../../domain/posting/posting.ts';
import { lettersOf } from '../text/clean-text.ts';

/** Share of `part`'s text whose lines stand in `whole`, 0 … 1. */
export function coveredShare(part: readonly Block[], whole: readonly Block[]): number {
  const text = whole.map((block) => lettersOf(block.text)).join('');
  let all = 0;
  let covered = 0;
  for (const block of part) {
    const line = lettersOf(block.text);
    all += line.length;
    if (line.length > 0 && text.includes(line)) covered += line.length;
  }
  return all === 0 ? 0 : covered / all;
}
