import type { Block } from '../../domain/posting/posting.ts';
import { bodyOf } from '../dom/dom.ts';
import type { Outline } from '../outline/outline.ts';
import type { Pacer } from '../pacer.ts';
import type { ReadOptions } from '../read-options.ts';
import { htmlBlocks } from '../structured/html-blocks.ts';
import type { Stretch } from './find-description.ts';

/**
 * Most elements that are copied for Readability: it cannot be cut into slices, and takes about 10 ms for a thousand
 * elements in a fresh page.
 */
const mostElements = 3_000;

/** Characters below which a page holds no text of a posting. */
const fewest = 250;

/**
 * Where Readability sees the page's text: the second opinion for pages on which the job-shaped search finds nothing (the
 * text stands in an aside, a form or a dialog). It works on an inert import of the read part, never on the page itself.
 * @returns the stretch of the outline from the first to the last line that it keeps; null where it finds none.
 */
export async function readablePart(
  document: Document,
  outline: Outline,
  readable: ReadOptions['readable'],
  pacer: Pacer,
): Promise<Stretch | null> {
  const root = outline.elements[0];
  if (!root || outline.elements.length > mostElements || outline.characters < fewest) return null;
  const readableHtml = await readable?.();
  if (!readableHtml) return null;
  await pacer.rest();
  const inert = document.implementation.createHTMLDocument('');
  const body = bodyOf(inert);
  if (!body) return null;
  const copy = inert.importNode(root, true);
  body.append(...(root.localName === 'body' ? copy.childNodes : [copy]));
  const html = readableHtml(inert);
  await pacer.rest();
  return html === null ? null : stretchOf(outline, await htmlBlocks(html, pacer));
}

/** The stretch between the first and the last block of the outline that Readability kept. */
function stretchOf({ blocks }: Outline, kept: readonly Block[]): Stretch | null {
  const texts = new Set(kept.map(({ text }) => text));
  const first = blocks.findIndex(({ text }) => text.length > 20 && texts.has(text));
  const last = blocks.findLastIndex(({ text }) => text.length > 20 && texts.has(text));
  return first < 0 || last <= first ? null : { node: 0, first, end: last + 1, value: 0 };
}
