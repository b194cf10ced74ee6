import { type PayGroup, type PayRange, payAxis, paySteps } from '../../domain/ledger/pay-ranges.ts';
import { periodKeys } from '../language/period-keys.ts';
import { type Language, useLanguage } from '../language/translate.ts';
import { money, payText } from '../saved/pay-text.ts';
import { TablePart } from './TablePart.tsx';

/** Above so many ranges a bar for each could not be told apart. */
const mostBars = 20;
const rowHeight = 26;

/** Pay as stated: one currency and period on an axis, the others counted. Never a market. */
export function PayPart({ groups, postings }: { groups: readonly PayGroup[]; postings: number }) {
  const language = useLanguage();
  const { t } = language;
  const [group] = groups;
  if (!group) {
    return (
      <section class="ledger-part">
        <h2 class="strong">{t('ledgerPay')}</h2>
        <p class="quiet">{t('ledgerPayNone', [postings])}</p>
      </section>
    );
  }
  const { ranges, currency, period, middle } = group;
  const stated = groups.reduce((sum, one) => sum + one.ranges.length, 0);
  const rangeText = (range: PayRange) => payText(language, { min: range.low, max: range.high, currency, period }) ?? '';
  const [only] = ranges;
  if (ranges.length === 1 && only) {
    return (
      <section class="ledger-part">
        <h2 class="strong">{t('ledgerPay')}</h2>
        <p class="quiet figures">{t('ledgerPayOne', [stated, postings, only.name, rangeText(only)])}</p>
      </section>
    );
  }
  const note = t('ledgerPayNote', [
    ranges.length,
    postings,
    currencyName(language, currency),
    t(periodKeys[period]),
    stated - ranges.length,
    postings - stated,
  ]);
  return (
    <TablePart
      title={t('ledgerPay')}
      note={note}
      table={{
        head: [t('ledgerCompany'), t('ledgerPay')],
        rows: ranges.map((range) => [
          range.name,
          range.estimated ? t('readingPayEstimated', [rangeText(range)]) : rangeText(range),
        ]),
      }}
    >
      {ranges.length > mostBars ? <Steps group={group} note={note} /> : <Bars group={group} note={note} />}
      <p class="small faint figures">
        {middle === null
          ? t('ledgerPayTooFew', [ranges.length])
          : t('ledgerPayMiddle', [money(language, middle, currency), ranges.length])}
      </p>
    </TablePart>
  );
}

function currencyName({ locale }: Language, currency: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency;
  } catch {
    return currency;
  }
}

/** Amounts on an axis: in thousands from 10,000 on. */
function axisText({ locale }: Language, amount: number): string {
  return new Intl.NumberFormat(locale, { notation: amount >= 10_000 ? 'compact' : 'standard' }).format(amount);
}

/** One bar from low to high for each posting. */
function Bars({ group: { ranges, middle }, note }: { group: PayGroup; note: string }) {
  const language = useLanguage();
  const axis = payAxis(ranges);
  const [from = 0, to = 1] = [axis[0], axis.at(-1)];
  const bottom = ranges.length * rowHeight;
  const x = (amount: number) => 38 + ((amount - from) / (to - from)) * 58;
  return (
    <svg class="chart" role="img" aria-label={note} width="100%" height={bottom + 22}>
      {axis.map((amount) => (
        <g key={amount}>
          <line x1={`${x(amount)}%`} x2={`${x(amount)}%`} y2={bottom} stroke="var(--line)" />
          <text x={`${x(amount)}%`} y={bottom + 15} text-anchor="middle" fill="var(--ink-2)">
            {axisText(language, amount)}
          </text>
        </g>
      ))}
      {middle !== null && (
        <line x1={`${x(middle)}%`} x2={`${x(middle)}%`} y2={bottom} stroke="var(--ink)" stroke-dasharray="3 2" />
      )}
      {ranges.map(({ key, name, low, high }, at) => (
        <g key={key}>
          <text x="0" y={at * rowHeight + 17} fill="var(--ink)">
            {name.length > 20 ? `${name.slice(0, 19)}…` : name}
          </text>
          <rect
            x={`${x(low)}%`}
            width={`${Math.max(1, x(high) - x(low))}%`}
            y={at * rowHeight + 9}
            height="9"
            rx="1.5"
            fill="var(--data)"
          />
        </g>
      ))}
    </svg>
  );
}

/** Many ranges: how many have their middle in each step of the axis. */
function Steps({ group: { ranges, middle }, note }: { group: PayGroup; note: string }) {
  const language = useLanguage();
  const steps = paySteps(ranges);
  const [from = 0, to = 1] = [steps[0]?.from, steps.at(-1)?.to];
  const most = Math.max(...steps.map(({ count }) => count));
  const x = (amount: number) => 4 + ((amount - from) / (to - from)) * 92;
  return (
    <svg class="chart" role="img" aria-label={note} width="100%" height="122">
      {steps.map((step) => (
        <g key={step.from}>
          <rect
            x={`${x(step.from)}%`}
            width={`${x(step.to) - x(step.from) - 0.8}%`}
            y={100 - (step.count / most) * 84}
            height={(step.count / most) * 84}
            fill="var(--data)"
          />
          {step.count > 0 && (
            <text
              x={`${(x(step.from) + x(step.to)) / 2}%`}
              y={96 - (step.count / most) * 84}
              text-anchor="middle"
              fill="var(--ink-2)"
            >
              {step.count}
            </text>
          )}
        </g>
      ))}
      {[from, (from + to) / 2, to].map((amount) => (
        <text key={amount} x={`${x(amount)}%`} y="116" text-anchor="middle" fill="var(--ink-2)">
          {axisText(language, amount)}
        </text>
      ))}
      {middle !== null && (
        <line x1={`${x(middle)}%`} x2={`${x(middle)}%`} y2="100" stroke="var(--ink)" stroke-dasharray="3 2" />
      )}
    </svg>
  );
}
