import type { TextBlock } from '../outline/outline.ts';
import { type Found, wording, wordsOf } from '../words/phrase-index.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** What kind of line a block is, as far as its own words tell. */
export type BlockRole =
  | 'prose'
  | 'section-heading'
  | 'heading'
  | 'item'
  | 'label'
  | 'control'
  | 'links'
  | 'noise'
  | 'short';

export interface JudgedBlock {
  role: BlockRole;
  found: Found;
  /**
   * How much the block speaks for being part of a posting's text: above 0 for prose, below for what stands around
   * it. The unit is about a character of prose.
   */
  value: number;
}

/** Longer lines that speak of sharing or accounts are usually sentences of the text. */
const longestNoise = 160;

/** Parts the facts and tags that boards set in one line: "Full time | Remote | Python". */
const chipSign = /\s[|·•]\s/u;

const sentenceEnd = /[.!?:;…][)"'”’]?$/;
const inText = wording.duties | wording.required | wording.benefits | wording.company;
const askBits = wording.asks | wording.duties | wording.required;

export function judgeBlock(block: TextBlock): JudgedBlock {
  const words = wordsOf(block.text.length > 600 ? block.text.slice(0, 600) : block.text);
  const found = vocabulary.find(words);
  const role = roleOf(block, found, words.length);
  return { role, found, value: block.hidden ? 0 : worthOf(block, role, found) };
}

function roleOf(block: TextBlock, { any, whole }: Found, words: number): BlockRole {
  const { text } = block;
  if (block.control) return 'control';
  if (block.linked > text.length * 0.6) return text.length > 160 ? 'prose' : 'links';
  if (words === 0) return 'label';
  if ((whole & wording.label) !== 0) return block.bold ? 'heading' : 'label';
  if ((whole & (wording.control | wording.expander)) !== 0) return 'control';
  // As a heading it opens the section on how to apply.
  if ((whole & wording.apply) !== 0 && block.kind !== 'heading') return 'control';
  if ((any & wording.noise) !== 0 && text.length < longestNoise) return 'noise';
  if (text.length < 80 && words <= 9 && block.kind !== 'bullet' && (any & inText) !== 0) {
    if (block.kind === 'heading' || text.endsWith(':') || (whole & inText) !== 0) return 'section-heading';
  }
  if (block.kind === 'heading') return 'heading';
  if (text.length < 200 && text.split(chipSign).length > 2) return 'item';
  if (text.length >= 60) return 'prose';
  if (block.kind === 'bullet') return words >= 3 ? 'prose' : 'item';
  return text.length >= 25 && sentenceEnd.test(text) ? 'prose' : 'short';
}

function worthOf({ text, linked }: TextBlock, role: BlockRole, { any }: Found): number {
  const { length } = text;
  switch (role) {
    case 'prose':
      return Math.min(length - linked, 500) * ((any & askBits) !== 0 ? 1 : 0.4);
    case 'section-heading':
      return (any & (wording.duties | wording.required)) !== 0 ? 60 : (any & wording.benefits) !== 0 ? 30 : 0;
    case 'heading':
    case 'item':
      return 0;
    case 'label':
      return -15;
    case 'short':
      return -40;
    case 'links':
      return -50;
    case 'control':
      return (any & wording.expander) !== 0 ? -300 : -80;
    case 'noise':
      return (any & wording.summary) !== 0 ? -2000 : -120;
  }
}
