import { useLanguage } from '../language/translate.ts';
import { GuideLink } from './GuideLink.tsx';
import { useGuide } from './guide-scene.ts';

interface Word {
  to: string;
  name: string;
}

/** Links in running text: "Teaches A, B". */
export function WordLinks({ label, words }: { label: string; words: readonly Word[] }) {
  if (words.length === 0) return null;
  return (
    <p class="word-links small">
      <span class="faint">{label} </span>
      {words.map(({ to, name }, at) => (
        <span key={to}>
          {at > 0 && ', '}
          <GuideLink to={to} look="link underlined">
            {name}
          </GuideLink>
        </span>
      ))}
    </p>
  );
}

/** The skills of these ids, in the guide's order. */
export function SkillLinks({ label, ids }: { label: string; ids: readonly string[] }) {
  const { guide } = useGuide();
  const words = guide.skills
    .filter(({ id }) => ids.includes(id))
    .map(({ id, label: name }) => ({ to: `skill/${id}`, name }));
  return <WordLinks label={label} words={words} />;
}

/** The words of the glossary that belong to these skills. */
export function TermLinks({ skillIds }: { skillIds: readonly string[] }) {
  const { t } = useLanguage();
  const { guide } = useGuide();
  const words = guide.glossary
    .filter((term) => term.skillIds.some((id) => skillIds.includes(id)))
    .map(({ id, term }) => ({ to: `term/${id}`, name: term }));
  return <WordLinks label={t('guideWords')} words={words} />;
}
