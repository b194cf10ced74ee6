import type { SurfaceChoice } from '../../domain/settings/settings.ts';
import { surfaceAt } from '../../domain/settings/surface-at.ts';
import type { BoardChoice } from '../../state/guide-ports.ts';
import type { OptionsState } from '../../state/options.ts';
import { type MessageKey, useLanguage } from '../language/translate.ts';

const choices = ['in-page', 'panel', 'off'] as const;
const choiceKeys: Record<SurfaceChoice, MessageKey> = {
  'in-page': 'optionsInPage',
  panel: 'optionsPanel',
  off: 'optionsOff',
};

/** Every board with its three-way switch: in the page, panel only, off. */
export function BoardTable({ state }: { state: OptionsState }) {
  const { t } = useLanguage();
  return (
    <table class="boards">
      <caption class="spoken">{t('optionsBoards')}</caption>
      <thead>
        <tr class="small faint">
          <th scope="col">{t('optionsBoard')}</th>
          {choices.map((choice) => (
            <th key={choice} scope="col">
              {t(choiceKeys[choice])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {state.boards.value.map((board) => (
          <BoardRow key={board.id} state={state} board={board} />
        ))}
      </tbody>
    </table>
  );
}

function BoardRow({ state, board }: { state: OptionsState; board: BoardChoice }) {
  const { t } = useLanguage();
  const chosen = surfaceAt(board, state.settings.value);
  const announces = board.surface === 'panel' && chosen === 'in-page';
  return (
    <tr>
      <th scope="row">
        {board.name}
        {announces && <p class="small brick">{t('optionsInPageWarning', [board.name])}</p>}
      </th>
      {choices.map((choice) => (
        <td key={choice}>
          <label class="target">
            <input
              type="radio"
              class="dot"
              name={`board-${board.id}`}
              checked={choice === chosen}
              aria-label={`${board.name}: ${t(choiceKeys[choice])}`}
              onChange={() => void state.set({ boards: { [board.id]: choice } })}
            />
          </label>
        </td>
      ))}
    </tr>
  );
}
