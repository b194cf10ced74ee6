import { briefMarkdown } from '../../domain/guide/brief-markdown.ts';
import type { PortfolioIdea } from '../../domain/guide/guide.ts';
import { ideaProgress } from '../../domain/progress/change-progress.ts';
import { StateSwitch } from '../components/StateSwitch.tsx';
import { useLanguage } from '../language/translate.ts';
import { FileButtons } from './FileButtons.tsx';
import { useGuide } from './guide-scene.ts';
import { OwnLink } from './OwnLink.tsx';
import { PageHead } from './PageHead.tsx';
import { Steps } from './Steps.tsx';
import { useStateNames } from './use-state-names.ts';
import { SkillLinks } from './WordLinks.tsx';

/** A portfolio idea: what to make, its brief to tick off, templates to start from, a link to what came of it. */
export function IdeaPage({ idea }: { idea: PortfolioIdea }) {
  const { t } = useLanguage();
  const { state, guide, lang } = useGuide();
  const names = useStateNames();
  const { id, title, what, brief, phaseId, templateIds, showsSkillIds } = idea;
  const progress = ideaProgress(state.progress.value, id);
  const phase = guide.phases.find((one) => one.id === phaseId);
  const templates = guide.templates.filter((template) => templateIds.includes(template.id));
  return (
    <article class="page">
      <PageHead title={title}>
        {phase && (
          <p class="small faint">
            {t('guideFitsPhase')} <span lang={lang}>{phase.title}</span>
          </p>
        )}
        <StateSwitch
          label={t('guideProgress')}
          names={names}
          state={progress.state}
          onChoose={(to) => void state.change({ kind: 'portfolio', id, set: { state: to } })}
        />
      </PageHead>
      <div class="page-columns">
        <div class="page-part">
          <p class="prose" lang={lang}>
            {what}
          </p>
          <Steps
            label={t('guideBrief')}
            steps={brief}
            ticked={progress.steps}
            onTick={(step, ticked) => void state.change({ kind: 'portfolio-step', id, step, ticked })}
          />
          <FileButtons name={t('guideBrief')} fileName={`${id}.md`} text={briefMarkdown(idea, progress.steps)} />
          <SkillLinks label={t('guideShows')} ids={showsSkillIds} />
        </div>
        <div class="page-part">
          {templates.length > 0 && (
            <section class="templates">
              <h2 class="strong">{t('guideTemplates')}</h2>
              {templates.map((template) => (
                <div key={template.id} class="template">
                  <p lang={lang}>{template.title}</p>
                  <FileButtons name={template.title} fileName={template.fileName} text={template.body} />
                </div>
              ))}
            </section>
          )}
          <OwnLink
            link={progress.link}
            onKeep={(link) => void state.change({ kind: 'portfolio', id, set: { link } })}
          />
        </div>
      </div>
    </article>
  );
}
