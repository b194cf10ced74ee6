import type { SkillCard } from '../../domain/guide/guide.ts';
import { skillState } from '../../domain/guide/skill-state.ts';
import { Button } from '../components/Button.tsx';
import { Flag } from '../components/Flag.tsx';
import { type MessageKey, useLanguage } from '../language/translate.ts';
import { useGuide } from './guide-scene.ts';
import { PageHead } from './PageHead.tsx';
import { TopicRow } from './TopicRow.tsx';
import { TermLinks, WordLinks } from './WordLinks.tsx';

const stateWords: Record<ReturnType<typeof skillState>, MessageKey> = {
  met: 'guideSkillMet',
  planned: 'guideSkillPlanned',
  beyond: 'guideSkillBeyond',
};

/** A skill: what it is, where the roadmap teaches it or how to learn it elsewhere, and where else it appears. */
export function SkillPage({ skill }: { skill: SkillCard }) {
  const { t } = useLanguage();
  const { state, guide, roadmap, lang } = useGuide();
  const { id, label, summary, topicIds, learnMore } = skill;
  const progress = state.progress.value;
  const have = progress.have.includes(id);
  const stands = skillState(skill, roadmap, progress);
  const { postings, asked } = state.demand.value;
  const topics = roadmap.topics.filter((topic) => topicIds.includes(topic.id));
  const ideas = guide.portfolioIdeas.filter(({ showsSkillIds }) => showsSkillIds.includes(id));
  const roles = guide.related.filter((role) => [...role.sharedSkillIds, ...role.distinctiveSkillIds].includes(id));
  return (
    <article class="page">
      <PageHead title={label}>
        <p class="skill-state small">
          <Flag state={stands} />
          <span class="page-facts">
            <span>{t(stateWords[stands])}</span>
            {postings > 0 && <span class="faint figures">{t('guideAskedInYours', [asked[id] ?? 0, postings])}</span>}
          </span>
        </p>
      </PageHead>
      <div class="page-part">
        <p class="prose" lang={lang}>
          {summary}
        </p>
        <div>
          <Button
            aria-pressed={have}
            icon={have ? 'check' : 'plus'}
            onClick={() => void state.change({ kind: 'have', skillId: id, have: !have })}
          >
            {have ? t('guideHaveOn') : t('guideHave')}
          </Button>
        </div>
      </div>
      {topics.length > 0 && (
        <section class="page-part">
          <h2 class="strong">{t('guideTaughtBy')}</h2>
          <ul class="flush">
            {topics.map((topic) => (
              <li key={topic.id}>
                <TopicRow topic={topic} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {learnMore !== '' && (
        <section class="page-part">
          <h2 class="strong">{t('guideLearnMore')}</h2>
          <p class="prose" lang={lang}>
            {learnMore}
          </p>
        </section>
      )}
      <div class="page-part">
        <WordLinks
          label={t('guideShownBy')}
          words={ideas.map((idea) => ({ to: `portfolio/${idea.id}`, name: idea.title }))}
        />
        <WordLinks
          label={t('guideAlsoIn')}
          words={roles.map((role) => ({ to: `role/${role.id}`, name: role.title }))}
        />
        <TermLinks skillIds={[id]} />
      </div>
    </article>
  );
}
