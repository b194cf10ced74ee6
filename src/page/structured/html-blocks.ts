import type { Block } from '../../domain/posting/posting.ts';
import { bodyOf, textOf } from '../dom/dom.ts';
import { makeOutline } from '../outline/make-outline.ts';
import type { Outline } from '../outline/outline.ts';
import type { Pacer } from '../pacer.ts';

const hasTags = /<\/?[a-z][^>]*>/i;
const hasEscapedTags = /&lt;\/?[a-z]/i;

/** Blocks of a description given as HTML, escaped once or twice, or as plain text. Parsed inert: nothing loads or runs. */
export async function htmlBlocks(html: string, pacer: Pacer): Promise<Block[]> {
  const parser = new DOMParser();
  let source = html;
  for (let turn = 0; turn < 2 && !hasTags.test(source) && hasEscapedTags.test(source); turn += 1) {
    const body = bodyOf(parser.parseFromString(source, 'text/html'));
    source = (body && textOf(body)) ?? '';
  }
  const body = bodyOf(parser.parseFromString(hasTags.test(source) ? source : keepLines(source), 'text/html'));
  return body ? blocksOf(await makeOutline(body, pacer)) : [];
}

/** Blocks `first … end - 1` that are shown. */
export function blocksOf({ blocks }: Outline, first = 0, end = blocks.length): Block[] {
  return blocks
    .slice(first, end)
    .filter((block) => !block.hidden)
    .map(({ kind, text }) => ({ kind, text }));
}

/** Plain text keeps its line breaks. */
function keepLines(text: string): string {
  return `<pre>${text.replaceAll('<', '&lt;')}</pre>`;
}
