import type { ReadingState } from '../../state/reading.ts';
import { IconButton } from '../components/IconButton.tsx';
import { Mark, type MarkKind } from '../components/Mark.tsx';
import { Menu, type MenuItem } from '../components/Menu.tsx';
import { WayLine } from '../components/WayLine.tsx';
import { toWay } from '../components/way.ts';
import { useLanguage } from '../language/translate.ts';

/** The header of sidebar and panel: mark, name, all evidence, menu, close; the way below. */
export function ReadingHeader({
  state,
  items = [],
  onClose,
}: {
  state: ReadingState;
  items?: MenuItem[];
  onClose?: () => void;
}) {
  const { t } = useLanguage();
  return (
    <header class="reading-head">
      <div class="reading-bar">
        <Mark kind={markOf(state)} />
        <span class="name">Waypost</span>
        {state.covered.value && (
          <IconButton
            icon="evidence"
            label={t('readingAllEvidence')}
            aria-pressed={state.allEvidence.value}
            onClick={() => void state.actions.toggleAllEvidence()}
          />
        )}
        {items.length > 0 && <Menu label={t('readingMenu')} items={items} />}
        {onClose && <IconButton icon="close" label={t('readingClose')} onClick={onClose} />}
      </div>
      <WayLine way={toWay(state.roadmap, state.progress.value)} />
    </header>
  );
}

function markOf(state: ReadingState): MarkKind {
  const verdict = state.covered.value?.reading.verdict;
  if (verdict?.certainty === 'too-little-text') return 'unread';
  if (verdict) return ({ target: 'match', neighbour: 'neighbour', none: 'none' } as const)[verdict.kind];
  const page = state.page.value;
  return page.kind === 'no-posting' && page.reason === 'failed' ? 'unread' : 'none';
}
