import type { Board } from '../boards/board.ts';
import type { Settings, SurfaceChoice } from './settings.ts';

/** Where readings of a board are shown: the reader's choice, else the board's default; in the page on sites of no board. */
export function surfaceAt(board: Pick<Board, 'id' | 'surface'> | null, settings: Settings): SurfaceChoice {
  if (!board) return 'in-page';
  return settings.boards[board.id] ?? board.surface;
}

/** Whether the in-page sidebar may stand beside a posting. */
export function mayShowSidebar(
  at: { board: Pick<Board, 'id' | 'surface'> | null; host: string; postingKey: string },
  settings: Settings,
): boolean {
  const { hidden } = settings;
  if (surfaceAt(at.board, settings) !== 'in-page' || hidden.always) return false;
  return !hidden.hosts.includes(at.host) && !hidden.postings.includes(at.postingKey);
}
