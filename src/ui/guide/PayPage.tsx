import type { PayGroup } from '../../domain/ledger/pay-ranges.ts';
import { type Language, plural, useLanguage } from '../language/translate.ts';
import { money, payText } from '../saved/pay-text.ts';
import { useGuide } from './guide-scene.ts';
import { PageHead } from './PageHead.tsx';
import { ReviewedNote } from './ReviewedNote.tsx';

/** What the guide says about pay: a note, what the reader's own postings state, and where to check. */
export function PayPage() {
  const language = useLanguage();
  const { t } = language;
  const { state, guide, lang } = useGuide();
  const { note, howToLook, whereToCheck, reviewed } = guide.salary;
  const { postings, pay } = state.demand.value;
  return (
    <article class="page">
      <PageHead title={t('guidePay')} own />
      <div class="page-part">
        <p class="prose" lang={lang}>
          {note}
        </p>
      </div>
      <section class="page-part">
        <h2 class="strong">{t('guidePayStated')}</h2>
        {pay.length === 0 ? (
          <p class="quiet">{postings === 0 ? t('guidePayNoPostings') : plural(language, 'guidePayNone', postings)}</p>
        ) : (
          <>
            <ul class="pay">
              {pay.map((group) => (
                <li key={`${group.currency} ${group.period}`}>
                  <p class="pay-range figures">
                    <bdi>{rangeWords(language, group)}</bdi>
                  </p>
                  <p class="small faint figures">{plural(language, 'guidePayRanges', group.ranges.length)}</p>
                  <p class="small quiet figures">
                    {group.middle === null
                      ? t('guidePayTooFew')
                      : t('guidePayMiddle', [money(language, group.middle, group.currency), group.ranges.length])}
                  </p>
                </li>
              ))}
            </ul>
            <p class="small faint">
              {t('guidePayYours', [pay.reduce((sum, { ranges }) => sum + ranges.length, 0), postings])}
            </p>
          </>
        )}
      </section>
      <section class="page-part">
        <h2 class="strong">{t('guidePayHow')}</h2>
        <p class="prose" lang={lang}>
          {howToLook}
        </p>
        <h2 class="strong">{t('guidePayWhere')}</h2>
        <dl class="places" lang={lang}>
          {whereToCheck.map(({ id, region, name, address }) => (
            <div key={id}>
              <dt class="faint">{region}</dt>
              <dd>
                <a class="link" href={address} target="_blank" rel="noreferrer">
                  {name}
                </a>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <ReviewedNote date={reviewed} />
    </article>
  );
}

function rangeWords(language: Language, { ranges, currency, period }: PayGroup): string {
  const min = Math.min(...ranges.map(({ low }) => low));
  const max = Math.max(...ranges.map(({ high }) => high));
  return payText(language, { min, max, currency, period }) ?? '';
}
