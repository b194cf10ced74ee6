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

/** What the watch script needs of the table, small enough to ride in it. */
export interface WatchedBoards {
  /** Regular expression for `host + path + query` of a page that shows one posting, all boards in one. */
  postings: string;
  /** Boards with two panes: regular expression for the host, selector of the open pane. */
  panes: [host: string, pane: string][];
}

/** Roots of a board that the watch script asks for: the first ones name open panes, the others whole pages, whose address tells. */
const panes = 3;

/** Cuts the table down to what the watch script carries. */
export function watchedBoards(boards: readonly Board[]): WatchedBoards {
  const sources = boards.flatMap(({ postingUrls }) => postingUrls);
  return {
    postings: `^(${sources.map((source) => source.replace(/^\^/, '').replaceAll('(?:', '(')).join('|')})`,
    panes: boards
      .filter(({ twoPane }) => twoPane)
      .map(({ hosts, root }) => [
        `(^|\\.)(${[...new Set(hosts.map(hostSuffix))].join('|')})$`,
        root.slice(0, panes).join(','),
      ]),
  };
}

/** `https://*.example.com/jobs/*` → `example\.com`, without a leading `www.`. */
function hostSuffix(pattern: string): string {
  return pattern
    .replace(/^[^:]+:\/\/(\*\.|www\.)?/, '')
    .replace(/\/.*/, '')
    .replaceAll('.', '\\.');
}
