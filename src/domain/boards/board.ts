import type { SurfaceChoice } from '../settings/settings.ts';

/** What a board's own markup can say about a posting; each is read with CSS selectors, first match first. */
export type BoardField =
  | 'title'
  | 'company'
  | 'locations'
  | 'description'
  | 'salary'
  | 'datePosted'
  | 'workMode'
  | 'employmentType'
  | 'applyUrl'
  | 'closed';

/** One job board of `content/boards.json`: the single source for hosts, readers, settings and tests. */
export interface Board {
  id: string;
  name: string;
  /** Match patterns of the manifest (host permissions and content scripts). */
  hosts: string[];
  /** Why Waypost asks for these hosts, in a sentence. */
  reason: string;
  /** Where a reading is shown unless the reader chooses otherwise. */
  surface: Exclude<SurfaceChoice, 'off'>;
  /**
   * Regular expressions, tried on `host + path + query` of a page that shows one posting.
   * A first group, where there is one, is the posting's id on the board.
   */
  postingUrls: string[];
  /** Postings open beside a list, so that the address may not name the one that is shown. */
  twoPane: boolean;
  /** Selectors of the element that holds one open posting; on a two-pane page, of the open pane. */
  root: string[];
  fields: Partial<Record<BoardField, string[]>>;
  /** Folders of `tests/fixtures/pages` that prove the selectors. */
  fixtures: string[];
}

export interface BoardTable {
  boards: Board[];
}

/**
 * What the watch script needs of a board: how the one label begins that all its hosts have, the beginning of
 * `path + query` of its postings as a choice of expressions, and its panes where it has two.
 */
export type WatchedBoard = [name: string, postings: string, panes?: string];

/** The slash that begins the path in an expression for an address; one in a character class belongs to the host. */
const pathStart = /^(?:\[[^\]]*\]|[^/[])*/;
/** A group around one repeated class: it hands the posting's id to the reader, and the watcher needs none. */
const idGroup = /\(((?:\\d|\[[^\][(]+\])(?:[+*]|\{\d+(?:,\d*)?\}))\)(?![?*+{])/g;

/** An expression for a posting's address without its host, and without what only the reader needs. */
function pathPart(source: string): string {
  return source.replace(pathStart, '').replaceAll('(?:', '(').replace(idGroup, '$1');
}

/** Roots of a board that the watch script asks for: the first ones name open panes, the others whole pages, whose address tells. */
const mostPanes = 3;

/** Cuts the table down to what the watch script carries, which uses of it only the board that it stands on. */
export function watchedBoards(boards: readonly Board[]): WatchedBoard[] {
  return boards.map(({ hosts, postingUrls, root, twoPane }) => {
    const name = hosts.map(hostName).reduce(sharedStart);
    const postings = [...new Set(postingUrls.map(pathPart))].join('|');
    return twoPane ? [name, postings, root.slice(0, mostPanes).join(',')] : [name, postings];
  });
}

/** `https://*.example.co.uk/jobs/*` → `example`: the label that a board has in every country. */
function hostName(pattern: string): string {
  const labels = (pattern.split('/')[2] ?? '').split('.');
  const before = labels.at(-2) ?? '';
  return before.length > 3 || labels.length === 2 ? before : (labels.at(-3) ?? before);
}

/** What two names begin with: `builtin` of `builtin` and `builtinnyc`. */
function sharedStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
