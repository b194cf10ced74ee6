import type { Board } from '../../domain/boards/board.ts';

export interface BoardPage {
  board: Board;
  /** The address has the shape of one posting. */
  posting: boolean;
  /** The posting's id on the board, where its address holds one. */
  id: string | null;
}

/** The board that an address belongs to, and whether it is an address of one posting. */
export function boardAt(url: URL, boards: readonly Board[]): BoardPage | null {
  const board = boards.find(({ hosts }) => hosts.some((pattern) => matchesHost(url.hostname, pattern)));
  if (!board) return null;
  const address = `${url.hostname}${url.pathname}${url.search}`;
  for (const source of board.postingUrls) {
    const found = new RegExp(source).exec(address);
    if (found) return { board, posting: true, id: found[1] ?? null };
  }
  return { board, posting: false, id: null };
}

function matchesHost(host: string, pattern: string): boolean {
  const wanted = pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*/, '');
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
}
