import { useId } from 'preact/hooks';
import { choicesOf, type FilterName, wholeLedger } from '../../domain/ledger/filter-entries.ts';
import type { LedgerEntry } from '../../domain/ledger/ledger-entry.ts';
import { dayNumber, dayOf } from '../../domain/plan/calendar-day.ts';
import type { LedgerState } from '../../state/ledger.ts';
import { Button } from '../components/Button.tsx';
import { type MessageKey, plural, useLanguage } from '../language/translate.ts';

const names: [FilterName, MessageKey, MessageKey][] = [
  ['role', 'ledgerRole', 'ledgerAnyRole'],
  ['place', 'ledgerPlace', 'ledgerAnyPlace'],
  ['seniority', 'ledgerSeniority', 'ledgerAnySeniority'],
];
const periods = [28, 91, 182];

/** Which part of the ledger is looked at: by role, place, seniority and time. */
export function LedgerFilters({ state, entries }: { state: LedgerState; entries: readonly LedgerEntry[] }) {
  const language = useLanguage();
  const { t } = language;
  const id = useId();
  const filter = state.filter.value;
  const roles = new Map(state.guide.roadmap.value?.roles.map((role) => [role.id, role.label]));
  const said = (name: FilterName, value: string) => {
    if (name === 'place' && value === 'remote') return t('readingRemote');
    if (name !== 'role') return value;
    return roles.get(value) ?? t(value === 'ai-project-manager' ? 'readingTargetRole' : 'readingOtherRole');
  };
  const today = dayNumber(state.guide.ports.today());
  const whole = Object.values(filter).every((value) => value === null);
  return (
    <div class="ledger-filters">
      {names.map(([name, label, any]) => {
        const choices = choicesOf(entries, name);
        return (
          <label key={name} for={`${id}-${name}`}>
            <span class="spoken">{t(label)}</span>
            <select
              id={`${id}-${name}`}
              class="text-field"
              value={filter[name] ?? ''}
              disabled={choices.length === 0}
              onChange={({ currentTarget: { value } }) => {
                state.filter.value = { ...filter, [name]: value || null };
              }}
            >
              <option value="">{t(any)}</option>
              {choices.map(({ value, count }) => (
                <option key={value} value={value}>
                  {said(name, value)} ({count})
                </option>
              ))}
            </select>
          </label>
        );
      })}
      <label for={`${id}-since`}>
        <span class="spoken">{t('ledgerTime')}</span>
        <select
          id={`${id}-since`}
          class="text-field"
          value={filter.since ?? ''}
          onChange={({ currentTarget: { value } }) => {
            state.filter.value = { ...filter, since: value || null };
          }}
        >
          <option value="">{t('ledgerAnyTime')}</option>
          {periods.map((days) => (
            <option key={days} value={dayOf(today - days)}>
              {t('ledgerLastWeeks', [days / 7])}
            </option>
          ))}
        </select>
      </label>
      {!whole && (
        <Button
          kind="quiet"
          onClick={() => {
            state.filter.value = wholeLedger;
          }}
        >
          {t('ledgerShowAll')}
        </Button>
      )}
      <span class="small faint figures ledger-count" role="status">
        {plural(language, 'ledgerCountedOnce', state.shown.value.length)}
      </span>
    </div>
  );
}
