import type { WatchedBoard } from '../../domain/boards/board.ts';

const query = Document.prototype.querySelectorAll;

/** Data and markup of a posting, in one walk over the page. */
const stated = '[type*="ld+json" i],[itemtype*=JobPosting i],[typeof*=JobPosting i]';

/** The parts of an address that tell a posting's: of a page or a link. */
type Address = Pick<Location, 'host' | 'pathname' | 'search'>;

/**
 * Whether a page is worth reading: its address has the shape of a posting's, its data names one, or an element stands
 * in it that the board uses for open postings. Cheap enough for every page of a board; it may say yes too often, and
 * says no only where `readPage` would.
 * @param boards the compact table, `virtual:waypost/watched-boards`.
 */
export function couldHoldPosting(document: Document, address: Address, boards: readonly WatchedBoard[]): boolean {
  return (
    isPosting(address, boards) ||
    boardsAt(address, boards).some(([, , panes]) => panes && all(document, panes)[0]) ||
    [...all(document, stated)].some(
      ({ localName, textContent }) => localName !== 'script' || /\bJobPosting"/.test(textContent ?? ''),
    )
  );
}

/** Whether a page links to three postings or more: asked only when a person wants to know what stands there. */
export function listsPostings(document: Document, boards: readonly WatchedBoard[]): boolean {
  const links = [...all<HTMLAnchorElement>(document, 'a[href]')];
  return links.filter((link) => isPosting(link, boards)).length > 2;
}

/**
 * With the page's own board's expression only: a browser takes milliseconds to make machine code of a long one, which it
 * does when it is used for the second time.
 */
function isPosting(address: Address, boards: readonly WatchedBoard[]): boolean {
  const { pathname, search } = address;
  return boardsAt(address, boards).some(([, postings]) => new RegExp(`^(${postings})`).test(pathname + search));
}

function boardsAt({ host }: Address, boards: readonly WatchedBoard[]): WatchedBoard[] {
  return boards.filter(([name]) => `.${host}`.includes(`.${name}`));
}

function all<Found extends Element>(document: Document, selector: string): NodeListOf<Found> {
  return Reflect.apply(query, document, [selector]);
}
