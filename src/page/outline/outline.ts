import type { BlockKind } from '../../domain/posting/posting.ts';

/** One line of the page's text, as its blocks and line breaks part it. */
export interface TextBlock {
  kind: BlockKind;
  text: string;
  /** A heading by bold type only, as authors set them; boards use heading elements. */
  bold: boolean;
  /** Index of the element whose block this is. */
  node: number;
  /** Characters of `text` inside links. */
  linked: number;
  /** Inside a button, a list box or a form field's label. */
  control: boolean;
  /** Hidden by attribute or inline style. */
  hidden: boolean;
}

/**
 * The page's elements and text in arrays, made in one pass: all further work is on numbers and strings.
 * Elements are in document order, so the inside of element `i` is `i + 1 … end[i] - 1`, and its text is
 * blocks `firstBlock[i] … endBlock[i] - 1`.
 */
export interface Outline {
  elements: Element[];
  tags: string[];
  parents: number[];
  ends: number[];
  firstBlock: number[];
  endBlock: number[];
  blocks: TextBlock[];
  /** What attributes say of each element, filled in where it is asked. */
  hints: (string | undefined)[];
  /** Characters of text in all. */
  characters: number;
  /** The page went beyond the bound; what follows was not looked at. */
  cut: boolean;
}

/** Index of an element, or -1 where the outline does not hold it. */
export function indexOf(outline: Outline, element: Element): number {
  return outline.elements.indexOf(element);
}
