import { useEffect, useRef, useState } from 'preact/hooks';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { Side } from '../../domain/settings/settings.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Mark, type MarkKind } from '../components/Mark.tsx';
import { type Language, plural, useLanguage } from '../language/translate.ts';
import { inStates } from '../reading/ask-words.ts';
import { useRoleName } from '../reading/role-name.ts';
import type { Frame } from './frame.ts';
import { freeTop } from './free-place.ts';

/** Asks above which the tab draws no ticks. */
const mostTicks = 16;

/** What the tab says: nothing on a page without a posting for this guide. */
interface Words {
  mark: MarkKind;
  title: string;
  note: string;
  /** Spoken after title and note; drawn as ticks. */
  states: string;
  ticks: CoveredPage['coverage']['asks'];
}

/** The slim tab at the page's edge: the mark and a tick for each ask; opens to its label under pointer or focus. */
export function EdgeTab({ state, frame, side }: { state: ReadingState; frame: Frame; side: Side }) {
  const language = useLanguage();
  const words = useTabWords(state, language);
  const button = useRef<HTMLButtonElement>(null);
  const [top, setTop] = useState<number | null>(null);

  useEffect(() => {
    const { view } = frame;
    const place = () => {
      const height = button.current?.offsetHeight;
      if (height) setTop(freeTop(view, side, height));
    };
    place();
    const stop = new AbortController();
    view.addEventListener('resize', place, { signal: stop.signal, passive: true });
    view.document.addEventListener('scrollend', place, { signal: stop.signal, passive: true });
    return () => stop.abort();
  }, [frame, side, words?.ticks.length]);

  useEffect(() => {
    // Before it has its place the tab is hidden, and what is hidden takes no focus.
    if (top === null) return;
    if (frame.takesFocus) button.current?.focus();
    frame.takesFocus = false;
  }, [frame, top]);

  if (!words) return null;
  const { mark, title, note, states, ticks } = words;
  return (
    <aside aria-label={language.t('readingSidebar')}>
      <button
        ref={button}
        type="button"
        class={`edge-tab ${side}`}
        style={top === null ? { visibility: 'hidden' } : { top: `${top}px` }}
        aria-label={[title, note, states, language.t('readingOpen')].filter(Boolean).join('. ')}
        onClick={() => void frame.open()}
      >
        <span class="edge-label">
          <span class="strong">{title}</span> <span class="small faint">{note}</span>
        </span>
        <span class="edge-signs">
          <Mark kind={mark} />
          {ticks.length > 0 && (
            <span class="ticks">
              {ticks.map(({ ask, state: kind }) => (
                <span key={ask.skillId} class={`tick ${kind}`} />
              ))}
            </span>
          )}
        </span>
      </button>
    </aside>
  );
}

function useTabWords(state: ReadingState, language: Language): Words | null {
  const { t } = language;
  const roleName = useRoleName(state);
  const covered = state.covered.value;
  if (covered) {
    const { kind, role } = covered.reading.verdict;
    const { asks } = covered.coverage;
    if (kind === 'none') return null;
    const title = roleName(role);
    if (kind === 'neighbour') return { mark: 'neighbour', title, note: t('readingNeighbour'), states: '', ticks: [] };
    const note = plural(language, 'readingAsks', asks.length);
    return { mark: 'match', title, note, states: inStates(language, covered), ticks: inTicks(asks) };
  }
  const page = state.page.value;
  if (page.kind === 'updated') {
    return { mark: 'unread', title: t('readingUpdated'), note: t('readingUpdatedNote'), states: '', ticks: [] };
  }
  if (page.kind !== 'no-posting' || page.reason !== 'failed') return null;
  return { mark: 'unread', title: t('readingCouldNotRead'), note: t('readingSeeWhy'), states: '', ticks: [] };
}

function inTicks(asks: CoveredPage['coverage']['asks']): CoveredPage['coverage']['asks'] {
  const rank = { met: 0, planned: 1, beyond: 2 };
  return asks.length > mostTicks ? [] : asks.toSorted((a, b) => rank[a.state] - rank[b.state]);
}
