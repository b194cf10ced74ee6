import type { RelatedRole, SkillCard } from '../../domain/guide/guide.ts';
import { skillState } from '../../domain/guide/skill-state.ts';
import { Flag } from '../components/Flag.tsx';
import { plural, useLanguage } from '../language/translate.ts';
import { stateKeys } from '../reading/ask-words.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { GuideLink } from './GuideLink.tsx';
import { useGuide } from './guide-scene.ts';
import { PageHead } from './PageHead.tsx';
import { ReviewedNote } from './ReviewedNote.tsx';

/** A related role: what it is, how it differs, what is shared, what of the reader's own way carries over, how its postings read. */
export function RolePage({ role }: { role: RelatedRole }) {
  const language = useLanguage();
  const { t } = language;
  const { state, guide, roadmap, lang } = useGuide();
  const { id, title, summary, howItDiffers, howPostingsRead, sharedSkillIds, distinctiveSkillIds } = role;
  const comparison = guide.comparisons.find(({ right }) => right.roleId === id);
  const cards = (ids: readonly string[]) => guide.skills.filter((skill) => ids.includes(skill.id));
  const shared = cards(sharedSkillIds);
  const carried = shared.filter((skill) => skillState(skill, roadmap, state.progress.value) === 'met');
  return (
    <article class="page">
      <PageHead title={title}>
        <p class="quiet" lang={lang}>
          {summary}
        </p>
      </PageHead>
      <div class="page-columns">
        <div class="page-part">
          <h2 class="strong">{t('guideHowItDiffers')}</h2>
          <p class="prose" lang={lang}>
            {howItDiffers}
          </p>
          <h2 class="strong">{t('guideHowPostingsRead')}</h2>
          <p class="prose" lang={lang}>
            {howPostingsRead}
          </p>
        </div>
        <div class="page-part">
          <h2 class="strong">{t('guideCarriesOver')}</h2>
          <p class="quiet">{plural(language, 'guideCarried', shared.length, [carried.length])}</p>
          <SkillFlags skills={shared} />
          <h2 class="strong">{t('guideNotShared')}</h2>
          <SkillFlags skills={cards(distinctiveSkillIds)} />
        </div>
      </div>
      {comparison && (
        <section>
          <h2 class="page-part strong">{t('guideDimensions')}</h2>
          <ComparisonTable comparison={comparison} />
          <div class="page-part">
            <GuideLink to={`comparison/${comparison.id}`}>{t('guideFullComparison')}</GuideLink>
          </div>
        </section>
      )}
      <ReviewedNote date={guide.reviewed} />
    </article>
  );
}

/** Skills with where the reader stands on each. */
function SkillFlags({ skills }: { skills: readonly SkillCard[] }) {
  const { t } = useLanguage();
  const { state, roadmap } = useGuide();
  return (
    <ul class="skill-flags">
      {skills.map((skill) => {
        const stands = skillState(skill, roadmap, state.progress.value);
        return (
          <li key={skill.id}>
            <Flag state={stands} label={t(stateKeys[stands])} />
            <GuideLink to={`skill/${skill.id}`}>{skill.label}</GuideLink>
          </li>
        );
      })}
    </ul>
  );
}
