import type { Block } from './posting.ts';

/**
 * What one posting may hold at most, in characters and counts. Real ones stay far below: what is longer is no posting,
 * or no title, name, place or address.
 */
export const postingLimits = {
  text: 500_000,
  blocks: 20_000,
  name: 1_000,
  address: 4_000,
  locations: 200,
  factTexts: 40,
} as const;

/** Whether text and number of blocks are a posting's. */
export function isPostingSized(blocks: readonly Block[]): boolean {
  if (blocks.length > postingLimits.blocks) return false;
  return blocks.reduce((sum, { text }) => sum + text.length, 0) <= postingLimits.text;
}
