import { useState } from 'preact/hooks';
import { type AskedSkill, coverageGap } from '../../domain/ledger/asked-skills.ts';
import { sampleOf } from '../../domain/ledger/demand.ts';
import type { LedgerState } from '../../state/ledger.ts';
import { Button } from '../components/Button.tsx';
import { Flag } from '../components/Flag.tsx';
import { plural, useLanguage } from '../language/translate.ts';
import { stateKeys, strengthKeys } from '../reading/ask-words.ts';
import { AskedBar } from './AskedBar.tsx';
import { TablePart } from './TablePart.tsx';

const shownAtFirst = 12;

/** The asks that come back, most often first; a row opens to the postings. And what the guide does not teach. */
export function AskedPart({ state }: { state: LedgerState }) {
  const language = useLanguage();
  const { t } = language;
  const [all, setAll] = useState(false);
  const asked = state.asked.value;
  const { postings } = state.demand.value;
  const shown = all ? asked : asked.slice(0, shownAtFirst);
  const gap = coverageGap(asked);
  const copyGap = () => {
    const lines = gap.map(({ label, demand }) => `- ${label}: ${t('ledgerOf', [demand.count, postings])}`);
    void state.guide.ports.copy(`${lines.join('\n')}\n`);
  };
  return (
    <div class="ledger-main">
      <TablePart
        title={t(sampleOf(postings) === 'lists' ? 'ledgerAsked' : 'ledgerAsksBack')}
        note={postings > 20 ? t('ledgerBarNote') : t('ledgerSquareNote')}
        table={{
          head: [
            t('ledgerSkill'),
            t('ledgerPostings'),
            t('readingRequired'),
            t('readingDuty'),
            t('readingPreferred'),
            t('ledgerYou'),
          ],
          rows: asked.map(({ label, demand, state: own }) => [
            label,
            String(demand.count),
            String(demand.strengths.required),
            String(demand.strengths.duty),
            String(demand.strengths.preferred),
            t(stateKeys[own]),
          ]),
        }}
      >
        <ul class="asked" style={{ '--count': `${String(postings).length * 2 + 5}ch` }}>
          {shown.map((skill) => (
            <AskedRow key={skill.demand.skillId} state={state} skill={skill} postings={postings} />
          ))}
        </ul>
        {asked.length > shown.length && (
          <Button kind="quiet" onClick={() => setAll(true)}>
            {plural(language, 'ledgerMoreAsks', asked.length - shown.length)}
          </Button>
        )}
      </TablePart>
      {gap.length > 0 && (
        <section class="ledger-part">
          <h2 class="strong">{t('ledgerGap')}</h2>
          <p class="quiet figures">
            {gap.map(({ label, demand }) => `${label} ${t('ledgerOf', [demand.count, postings])}`).join(', ')}.
          </p>
          <Button small icon="copy" onClick={copyGap}>
            {t('ledgerGapCopy')}
          </Button>
        </section>
      )}
    </div>
  );
}

function AskedRow({ state, skill, postings }: { state: LedgerState; skill: AskedSkill; postings: number }) {
  const { t } = useLanguage();
  const { label, demand, state: own } = skill;
  const open = state.openSkill.value === demand.skillId;
  const lang = state.guide.guide.value?.lang;
  return (
    <li class={open ? 'asked-item open' : 'asked-item'}>
      <button
        type="button"
        class="asked-row"
        aria-expanded={open}
        onClick={() => {
          state.openSkill.value = open ? null : demand.skillId;
        }}
      >
        <Flag state={own} label={t(stateKeys[own])} />
        <span lang={lang}>{label}</span>
        {sampleOf(postings) === 'lists' && demand.count === 1 ? (
          <span class="small quiet asked-bar">{state.shown.value[demand.at[0] ?? 0]?.company}</span>
        ) : (
          <AskedBar count={demand.count} of={postings} state={own} />
        )}
        <span class="figures quiet asked-count">{t('ledgerOf', [demand.count, postings])}</span>
      </button>
      {open && <AskedBy state={state} skill={skill} />}
    </li>
  );
}

/** How strongly it is asked and by whom. */
function AskedBy({ state, skill: { demand } }: { state: LedgerState; skill: AskedSkill }) {
  const { t } = useLanguage();
  const strengths = (['required', 'duty', 'preferred'] as const)
    .filter((strength) => demand.strengths[strength] > 0)
    .map((strength) => `${demand.strengths[strength]} ${t(strengthKeys[strength])}`);
  const names = [...new Set(demand.at.flatMap((at) => state.shown.value[at]?.company ?? []))];
  const more = names.length > 3 ? ` ${t('ledgerMore', [names.length - 3])}` : '';
  return (
    <p class="small quiet figures asked-by">
      {strengths.join(', ')}
      {names.length > 0 && `: ${names.slice(0, 3).join(', ')}${more}`}
    </p>
  );
}
