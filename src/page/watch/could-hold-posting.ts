import type { WatchedBoards } from '../../domain/boards/board.ts';

const query = Document.prototype.querySelectorAll;

/** Data and markup of a posting, in one walk over the page. */
const stated = 'script[type*="ld+json" i],[itemtype$="/JobPosting" i],[typeof*="JobPosting"]';

/** Links to postings from which a page is a list of them. */
const fewestLinks = 3;

/**
 * Whether a page is worth reading: its address has the shape of a posting's, its data names one, or an element stands
 * in it that the board uses for open postings. Cheap enough for every page of a board; it may say yes too often, and
 * says no only where `readPage` would.
 * @param boards the compact table, `virtual:waypost/watched-boards`.
 */
export function couldHoldPosting(document: Document, url: string, boards: WatchedBoards): boolean {
  const { host, pathname, search } = URL.parse(url) ?? { host: '', pathname: '', search: '' };
  if (new RegExp(boards.postings).test(host + pathname + search)) return true;
  if (boards.panes.some(([own, pane]) => new RegExp(own).test(host) && all(document, pane).length > 0)) return true;
  return [...all(document, stated)].some(
    ({ localName, textContent }) => localName !== 'script' || /"[^"]*\bJobPosting"/.test(textContent ?? ''),
  );
}

/** Whether a page that is none links to several postings: asked only when a person wants to know what stands there. */
export function listsPostings(document: Document, boards: WatchedBoards): boolean {
  const posting = new RegExp(boards.postings);
  const links = [...all<HTMLAnchorElement>(document, 'a[href]')];
  return links.filter((link) => posting.test(link.host + link.pathname + link.search)).length >= fewestLinks;
}

function all<Found extends Element>(document: Document, selector: string): NodeListOf<Found> {
  return Reflect.apply(query, document, [selector]);
}
