import type { Block } from '../../domain/posting/posting.ts';

const squeezed = (blocks: readonly Block[]) =>
  blocks.map(({ text }) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()).join(' ');

/** Share of `part`'s text whose lines stand in `whole`, 0 … 1. */
export function coveredShare(part: readonly Block[], whole: readonly Block[]): number {
  const text = squeezed(whole).replaceAll(' ', '');
  let all = 0;
  let covered = 0;
  for (const block of part) {
    const line = squeezed([block]);
    all += line.length;
    if (line.length > 0 && text.includes(line)) covered += line.length;
  }
  return all === 0 ? 0 : covered / all;
}
