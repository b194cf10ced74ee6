import { useState } from 'preact/hooks';
import { comparePostings, type SkillOrder, sortRows } from '../../domain/compare/compare-postings.ts';
import type { Guide } from '../../domain/guide/guide.ts';
import { askDates } from '../../domain/plan/asks-first.ts';
import { hoursLeft, openTopics } from '../../domain/plan/hours-left.ts';
import type { GuideState } from '../../state/guide.ts';
import { CompareActions } from '../compare/CompareActions.tsx';
import { sideBySideTable } from '../compare/compare-table.ts';
import { factRows } from '../compare/fact-rows.ts';
import { Flag } from '../components/Flag.tsx';
import { Tick } from '../components/Tick.tsx';
import { toFragment } from '../guide/fragment.ts';
import { type MessageKey, plural, useLanguage } from '../language/translate.ts';
import { stateKeys, strengthKeys } from '../reading/ask-words.ts';
import type { Compared } from './ComparePlace.tsx';

const orders: Record<SkillOrder, MessageKey> = {
  roadmap: 'workspaceOrderRoadmap',
  'most-asked': 'workspaceOrderMost',
  'required-first': 'workspaceOrderRequired',
  'open-first': 'workspaceOrderOpen',
};
const orderOf = (value: string): SkillOrder =>
  value === 'most-asked' || value === 'required-first' || value === 'open-first' ? value : 'roadmap';

/** Postings side by side: what answers first, then facts, then every skill that one of them asks for. */
export function CompareSideBySide({
  guide,
  texts,
  compared,
}: {
  guide: GuideState;
  texts: Guide;
  compared: readonly Compared[];
}) {
  const language = useLanguage();
  const { t } = language;
  const [order, setOrder] = useState<SkillOrder>('roadmap');
  const [differing, setDiffering] = useState(false);
  const topics = new Map(texts.phases.flatMap((phase) => phase.topics.map((topic) => [topic.id, topic])));
  const leftOf = (id: string) => {
    const topic = topics.get(id);
    return topic ? hoursLeft(topic, guide.progress.value) : 0;
  };
  const { rows, openHours, more } = comparePostings(
    compared.map(({ coverage }) => coverage),
    { skills: texts.skills },
    leftOf,
    guide.settings.value.plan.hoursPerWeek,
  );
  const sorted = sortRows(rows, order);
  const shown = differing ? sorted.filter(({ alike }) => !alike) : sorted;
  const today = guide.ports.today();
  const { plan } = guide.settings.value;
  const open = openTopics(texts, guide.progress.value);
  const facts = factRows(
    language,
    compared.map(({ page, coverage }, at) => ({
      posting: page.posting,
      openHours: openHours[at] ?? 0,
      covered: askDates(open, new Set(coverage.asks.flatMap(({ openTopicIds }) => openTopicIds)), plan, today).first,
      more: more[at] ?? null,
    })),
    today,
  );
  const shownFacts = differing ? facts.filter(({ alike }) => !alike) : facts;
  const hidden = sorted.length - shown.length + facts.length - shownFacts.length;
  return (
    <section class="compare-many">
      <div class="page-part compare-tools">
        <label>
          <span class="small faint">{t('savedOrder')} </span>
          <select class="text-field" value={order} onChange={(event) => setOrder(orderOf(event.currentTarget.value))}>
            {Object.entries(orders).map(([id, key]) => (
              <option key={id} value={id}>
                {t(key)}
              </option>
            ))}
          </select>
        </label>
        <Tick ticked={differing} onTick={setDiffering}>
          {t('workspaceOnlyDifferences')}
          {differing && <span class="faint"> {plural(language, 'workspaceRowsHidden', hidden)}</span>}
        </Tick>
        <CompareActions
          ports={guide.ports}
          title={t('workspaceCompareTitle')}
          table={() =>
            sideBySideTable(
              language,
              compared.map(({ page }) => page.posting),
              shownFacts,
              shown,
            )
          }
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class="scrolls" aria-label={t('workspaceCompareTitle')} tabIndex={0}>
        <table class="compare-table side-by-side">
          <thead>
            <tr>
              <td />
              {compared.map(({ key, page: { posting } }) => (
                <th key={key} scope="col" lang={posting.lang ?? undefined}>
                  <a class="plain" href={toFragment(`saved/${key}`)}>
                    {posting.title}
                  </a>
                  {posting.company && <span class="small faint"> {posting.company}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shownFacts.map(({ name, values, notes }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, at) => (
                  <td key={compared[at]?.key} class="figures">
                    {value ?? <Nothing />}
                    {notes?.[at] && <p class="small faint">{notes[at]}</p>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tbody>
            {shown.map(({ skillId, label, cells }) => (
              <tr key={skillId}>
                <th scope="row" lang={texts.lang}>
                  <a class="plain" href={toFragment(`skill/${skillId}`)}>
                    {label}
                  </a>
                </th>
                {cells.map((cell, at) => (
                  <td key={compared[at]?.key}>
                    {cell ? (
                      <span class="compare-ask">
                        <Flag state={cell.state} label={t(stateKeys[cell.state])} />
                        {t(strengthKeys[cell.strength])}
                      </span>
                    ) : (
                      <Nothing />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** Not asked or not stated: a dot with a spoken name. */
function Nothing() {
  const { t } = useLanguage();
  return (
    <span class="faint" role="img" aria-label={t('workspaceNotAsked')}>
      ·
    </span>
  );
}
