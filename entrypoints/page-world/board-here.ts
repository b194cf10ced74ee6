import table from 'virtual:waypost/boards';
import type { Board } from '../../src/domain/boards/board.ts';
import { boardAt } from '../../src/page/site/board-at.ts';

/** The board that this document belongs to; null on every other site. */
export function boardHere(): Board | null {
  return boardAt(new URL(location.href), table.boards)?.board ?? null;
}
