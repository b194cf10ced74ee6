import type { SkillId } from '../../domain/guide/guide.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { plural, useLanguage } from '../language/translate.ts';
import { useRoleName } from './role-name.ts';
import { Section } from './Section.tsx';
import { someNames } from './some-names.ts';

const mostRoles = 3;

/** Related roles: how many lines point there, what is shared and what is not. */
export function RelatedPart({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const language = useLanguage();
  const { t } = language;
  const roleName = useRoleName(state);
  const related = page.reading.related.filter(({ roleId }) => roleId !== page.reading.verdict.role);
  if (related.length === 0) return null;
  const names = (ids: SkillId[]) =>
    someNames(ids.flatMap((skillId) => state.roadmap.skills.find(({ id }) => id === skillId)?.label ?? []));
  return (
    <Section title={t('readingRelatedRoles')}>
      <ul class="related">
        {related.slice(0, mostRoles).map(({ roleId, evidence, shared, different }) => (
          <li key={roleId}>
            <div class="topic-row">
              <button type="button" class="link" onClick={() => void state.ports.open(`role/${roleId}`)}>
                {roleName(roleId)}
              </button>
              <span class="small faint figures">
                {evidence.length === 0
                  ? t('readingNoLine')
                  : plural(language, 'readingLines', new Set(evidence.map(({ line }) => line)).size)}
              </span>
            </div>
            <p class="small quiet">
              {firstSentence(state.roadmap.roles.find(({ id }) => id === roleId)?.howItDiffers)}
            </p>
            {shared.length > 0 && <p class="small faint">{t('readingShared', [names(shared)])}</p>}
            {different.length > 0 && <p class="small faint">{t('readingDifferent', [names(different)])}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function firstSentence(text = ''): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
