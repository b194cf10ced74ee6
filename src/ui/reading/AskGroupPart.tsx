import { useRef, useState } from 'preact/hooks';
import type { CoveredAsk } from '../../domain/coverage/coverage.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { useLanguage } from '../language/translate.ts';
import { AskRow } from './AskRow.tsx';
import { Count } from './Count.tsx';

export interface AskGroup {
  key: string;
  title: string;
  aside: string;
  asks: CoveredAsk[];
}

/** A group longer than `longest` shows `first` rows and counts the rest. */
const longest = 8;
const first = 5;

/** The asks of one state or phase under a heading that counts them. */
export function AskGroupPart({ state, page, group }: { state: ReadingState; page: CoveredPage; group: AskGroup }) {
  const { t } = useLanguage();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const { title, aside, asks } = group;
  const cut = asks.length > longest && !all;
  const showAll = () => {
    setAll(true);
    // The pressed button is gone: the focus goes on to the first row that came.
    requestAnimationFrame(() => list.current?.children[first]?.querySelector('button')?.focus());
  };
  return (
    <div class="ask-group">
      <div class="section-head sub">
        <h3>
          {title}
          <Count of={asks.length} />
        </h3>
        {aside && <span class="small faint figures">{aside}</span>}
      </div>
      <ul ref={list}>
        {asks.slice(0, cut ? first : undefined).map((covered) => (
          <AskRow key={covered.ask.skillId} state={state} page={page} covered={covered} />
        ))}
      </ul>
      {cut && (
        <button type="button" class="link underlined show-more" onClick={showAll}>
          {t('readingShowMore', [asks.length - first])}
        </button>
      )}
    </div>
  );
}
