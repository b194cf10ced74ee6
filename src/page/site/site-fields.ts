import type { Board, BoardField } from '../../domain/boards/board.ts';
import { attributeOf, queryAll, tagOf, textOf } from '../dom/dom.ts';
import { seenText } from '../dom/hidden.ts';
import { cleanText } from '../text/clean-text.ts';

/** What a board's selectors find in the open posting. */
export interface SiteFields {
  root: Element | null;
  text(field: BoardField): string | null;
  /** Every text of the first selector that matches, each once. */
  texts(field: BoardField): string[];
  /** Elements of the first selector that matches something with text. */
  elements(field: BoardField): Element[];
}

export function siteFields(document: Document, board: Board): SiteFields {
  const root = openRoot(document, board.root);
  const scope = root ?? document;
  const elements = (field: BoardField): Element[] => {
    for (const selector of board.fields[field] ?? []) {
      const inside = queryAll(scope, selector).filter((element) => textIn(element) !== '');
      if (inside.length > 0) return inside;
    }
    if (!root) return [];
    // Some boards set title and facts above the element that holds the text; of several matches none is surely its own.
    for (const selector of board.fields[field] ?? []) {
      const anywhere = queryAll(document, selector).filter((element) => textIn(element) !== '');
      if (anywhere.length === 1 || (field === 'description' && anywhere.length > 0)) return anywhere;
    }
    return [];
  };
  const texts = (field: BoardField) => [...new Set(elements(field).slice(0, 20).map(textIn))];
  return { root, elements, texts, text: (field) => texts(field)[0] ?? null };
}

/** The first root selector that matches; of several matches the one with the most text, which is the open one. */
function openRoot(document: Document, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = queryAll(document, selector);
    if (found.length === 1) return found[0] ?? null;
    let most: Element | null = null;
    let length = 0;
    for (const element of found.slice(0, 50)) {
      const own = (textOf(element) ?? '').length;
      if (own > length) [most, length] = [element, own];
    }
    if (most) return most;
  }
  return null;
}

function textIn(element: Element): string {
  if (tagOf(element) === 'img') return cleanText(attributeOf(element, 'alt') ?? '');
  return cleanText(seenText(element).slice(0, 100_000));
}
