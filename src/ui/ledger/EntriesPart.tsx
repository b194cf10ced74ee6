import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LedgerEntry } from '../../domain/ledger/ledger-entry.ts';
import type { LedgerState } from '../../state/ledger.ts';
import { IconButton } from '../components/IconButton.tsx';
import { SearchField } from '../components/SearchField.tsx';
import { plural, useLanguage } from '../language/translate.ts';
import { shortDay } from '../plan/plan-dates.ts';
import { webAddress } from '../reading/web-address.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

const rowHeight = 44;
/** Rows that Page Up and Page Down move by. */
const page = 10;

/** Every posting read, however many: only the rows in sight are drawn, search finds the others, arrows reach the last. */
export function EntriesPart({ state }: { state: LedgerState }) {
  const language = useLanguage();
  const { t } = language;
  const found = state.found.value;
  return (
    <section class="ledger-part entries" aria-label={t('ledgerEntries')}>
      <h2 class="strong">{t('ledgerEntries')}</h2>
      <p class="small quiet">{t('ledgerKeptNote')}</p>
      <SearchField
        label={t('ledgerSearch')}
        value={state.query.value}
        onInput={(value) => {
          state.query.value = value;
        }}
      />
      <p class="small faint figures" role="status">
        {plural(language, 'ledgerFound', found.length)}
      </p>
      {found.length > 0 && <Grid state={state} entries={found} />}
    </section>
  );
}

function Grid({ state, entries }: { state: LedgerState; entries: readonly LedgerEntry[] }) {
  const { t } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const wanted = useRef(false);
  const rows = useVirtualRows(scroller, entries.length, rowHeight);
  const last = entries.length - 1;
  const at = Math.min(active, last);
  /** The row that Tab leads to: the active one, else the first in sight. */
  const entrance = rows.items.some(({ index }) => index === at) ? at : rows.items[0]?.index;

  // The row that the keys moved to is drawn only after the list has scrolled.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[aria-rowindex="${at + 1}"]`);
    if (!row) return;
    wanted.current = false;
    row.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(last, to));
    setActive(next);
    wanted.current = true;
    rows.show(next);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows in it.
    <div ref={scroller} class="entries-scroll" tabIndex={-1} onKeyDown={onKeyDown}>
      <table class="entries-all" aria-rowcount={entries.length}>
        <caption class="spoken">{t('ledgerEntries')}</caption>
        <tbody style={{ blockSize: `${rows.height}px` }}>
          {rows.items.map(({ index, start }) => {
            const entry = entries[index];
            return (
              entry && (
                <EntryRow
                  key={entry.key}
                  state={state}
                  entry={entry}
                  index={index}
                  start={start}
                  active={index === entrance}
                  onFocus={() => setActive(index)}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function EntryRow({
  state,
  entry,
  index,
  start,
  active,
  onFocus,
}: {
  state: LedgerState;
  entry: LedgerEntry;
  index: number;
  start: number;
  active: boolean;
  onFocus: () => void;
}) {
  const language = useLanguage();
  const { t } = language;
  const address = webAddress(entry.url);
  const tabIndex = active ? 0 : -1;
  return (
    <tr
      class="entry-row"
      tabIndex={tabIndex}
      aria-rowindex={index + 1}
      style={{ transform: `translateY(${start}px)` }}
      onFocusIn={onFocus}
    >
      <th scope="row" class="entry-name" dir="auto">
        {address ? (
          <a href={address} target="_blank" rel="noreferrer noopener" tabIndex={tabIndex}>
            {entry.title}
          </a>
        ) : (
          entry.title
        )}
        <span class="small faint"> {entry.company}</span>
      </th>
      <td class="small quiet figures">{plural(language, 'ledgerAskCount', entry.asks.length)}</td>
      <td class="small quiet figures">{shortDay(language, entry.lastSeen)}</td>
      <td>
        <IconButton
          icon="close"
          tabIndex={tabIndex}
          label={t('ledgerDelete', [entry.title])}
          onClick={() => void state.remove(entry)}
        />
      </td>
    </tr>
  );
}
