import type { Block } from '../posting.ts';
import { isShouted, lineHeadingSection } from '../sections/heading-section.ts';
import { cleanText } from './clean-text.ts';
import { longestLine, splitRunOn } from './split-run-on.ts';

/** Signs that open a list item in pasted text. */
const bullet = /^(?:[•·●▪◦‣∙■►✓✔➢❖★⁃–—*+-]|o(?=\s)|\(?\d{1,2}[.)])\s+/u;

/** Text a person pasted, or that a source kept without markup, as blocks. Markdown signs are taken off. */
export function blocksFromText(text: string): Block[] {
  return cleanText(text)
    .split('\n')
    .flatMap((line) => blocksOfLine(line.trim()));
}

/** One line as blocks: itself, or, where it is a whole posting that lost its line ends, its sentences. */
export function blocksOfLine(line: string): Block[] {
  const plain = line.replace(/^#{1,6}\s+|^\*\*(.{1,80})\*\*:?$|^__(.{1,80})__:?$/, '$1$2').trim();
  if (plain === '' || /^[-–—=_*#|\s]+$/.test(plain)) return [];
  if (plain.length > longestLine) return splitRunOn(plain).map((part) => ({ kind: kindOf(part), text: part }));
  const item = bullet.exec(plain);
  if (item) return [{ kind: 'bullet', text: plain.slice(item[0].length).trim() }];
  return [{ kind: plain === line ? kindOf(plain) : 'heading', text: plain }];
}

function kindOf(text: string): Block['kind'] {
  if (text.length > 80 || /[.,;!]$/.test(text)) return 'paragraph';
  return lineHeadingSection(text) !== null || /[:：]$/.test(text) || isShouted(text) ? 'heading' : 'paragraph';
}
