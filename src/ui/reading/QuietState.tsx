import type { PageState } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Button } from '../components/Button.tsx';
import { useLanguage } from '../language/translate.ts';
import { type QuietAction, quietWords } from './quiet-words.ts';

/** Every state without a reading: a title that is the answer, a sentence, then what can be done. */
export function QuietState({ state, page }: { state: ReadingState; page: Exclude<PageState, { kind: 'read' }> }) {
  const { t } = useLanguage();
  const { title, note, values = [], actions = [], limit } = quietWords(page);
  const possible = actions.filter(({ needs }) => needs === undefined || state.ports[needs] !== undefined);
  return (
    <div class="quiet-state" aria-busy={page.kind === 'reading'}>
      <h1 class="title">{t(title)}</h1>
      {note && <p class="quiet">{t(note, values)}</p>}
      {possible.length > 0 && (
        <div class="stack wide">
          {possible.map((action, index) => (
            <Action key={action.label} state={state} action={action} first={index === 0 && action.primary === true} />
          ))}
        </div>
      )}
      {limit && <p class="small faint">{t(limit)}</p>}
    </div>
  );
}

function Action({ state, action, first }: { state: ReadingState; action: QuietAction; first: boolean }) {
  const { t } = useLanguage();
  const { label, icon, run } = action;
  return (
    <Button kind={first ? 'primary' : 'secondary'} {...(icon ? { icon } : {})} onClick={() => void run(state.ports)}>
      {t(label)}
    </Button>
  );
}
