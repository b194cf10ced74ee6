import { inlineTags } from '../dom/tags.ts';
import type { Outline } from '../outline/outline.ts';
import type { JudgedBlock } from './block-value.ts';

/** Elements that hold a line, a list or a table of the text around them and begin no text of their own. */
const lineTags: ReadonlySet<string> = new Set(
  'p li ul ol dl dt dd h1 h2 h3 h4 h5 h6 table tbody thead tfoot tr td th caption blockquote pre'.split(' '),
);
/** Lines from which a cell is a column of a page laid out as a table. */
const columnLines = 4;
/** Prose that a part must hold, and its share of the part, for short lines in it to be of the text. */
const fewestCharacters = 150;
const leastShare = 0.4;

/** The parts in which lines stand side by side: a text with its lists and tables, a row of facts, a list of links. */
export interface Flows {
  /** For each block the element around its part. */
  of: number[];
  /** True for the parts that are mostly prose. */
  prose: ReadonlySet<number>;
}

/** Groups blocks by the innermost element that holds more than a line, a list or a table of them. */
export function flowsOf(outline: Outline, judged: readonly JudgedBlock[]): Flows {
  const { tags, parents, firstBlock, endBlock, blocks } = outline;
  const around: number[] = [];
  for (const [index, tag] of tags.entries()) {
    const lines = (endBlock[index] ?? 0) - (firstBlock[index] ?? 0);
    const column = (tag === 'td' || tag === 'th') && lines >= columnLines;
    const own = lines > 1 && !inlineTags.has(tag) && (column || !lineTags.has(tag));
    around.push(own ? index : (around[parents[index] ?? -1] ?? index));
  }
  const of = blocks.map(({ node }) => around[node] ?? 0);
  const written = new Map<number, number>();
  const prose = new Map<number, number>();
  for (const [at, { text, hidden }] of blocks.entries()) {
    const flow = of[at] ?? 0;
    if (hidden) continue;
    written.set(flow, (written.get(flow) ?? 0) + text.length);
    if (judged[at]?.role === 'prose') prose.set(flow, (prose.get(flow) ?? 0) + text.length);
  }
  const kept = [...prose].filter(
    ([flow, length]) => length >= fewestCharacters && length >= (written.get(flow) ?? 0) * leastShare,
  );
  return { of, prose: new Set(kept.map(([flow]) => flow)) };
}
