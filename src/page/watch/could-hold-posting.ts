import type { WatchedBoards } from '../../domain/boards/board.ts';

const query = Document.prototype.querySelectorAll;

const dataScripts = 'script[type*="ld+json" i]';
const markedUp = '[itemtype$="/JobPosting" i],[typeof*="JobPosting"]';

/**
 * Whether a page is worth reading: its address has the shape of a posting's, its data names one, or an element stands
 * in it that the board uses for open postings. Cheap enough for every page of a board; it may say yes too often, and
 * says no only where `readPage` would.
 * @param boards the compact table, `virtual:waypost/watched-boards`.
 */
export function couldHoldPosting(document: Document, url: string, boards: WatchedBoards): boolean {
  const { host, pathname, search } = URL.parse(url) ?? { host: '', pathname: '', search: '' };
  if (new RegExp(boards.postings).test(host + pathname + search)) return true;
  if (boards.panes.some(([own, pane]) => new RegExp(own).test(host) && holds(document, pane))) return true;
  if (holds(document, markedUp)) return true;
  for (const script of Reflect.apply(query, document, [dataScripts])) {
    if (/"[^"]*\bJobPosting"/.test(script.textContent ?? '')) return true;
  }
  return false;
}

function holds(document: Document, selector: string): boolean {
  return Reflect.apply(query, document, [selector]).length > 0;
}
