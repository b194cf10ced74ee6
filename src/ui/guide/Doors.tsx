import { useLanguage } from '../language/translate.ts';
import { GuideLink } from './GuideLink.tsx';
import { useGuide } from './guide-scene.ts';

/** Doors to the other parts of the guide, always in sight in the popup. */
export function Doors() {
  const { t } = useLanguage();
  const { guide } = useGuide();
  const doors: [to: string, label: string, count: number | null][] = [
    ['portfolio', t('guidePortfolio'), guide.portfolioIdeas.length],
    ['questions', t('guideQuestions'), guide.faq.length],
    ['glossary', t('guideGlossary'), guide.glossary.length],
    ['comparisons', t('guideDoorComparisons'), guide.comparisons.length],
    ['roles', t('guideDoorRoles'), guide.related.length],
    ['pay', t('guidePay'), null],
    ['searches', t('guideSearches'), null],
    ['actions', t('guideActions'), guide.actions.length],
  ];
  return (
    <nav class="doors" aria-label={t('guideParts')}>
      {doors.map(([to, label, count]) => (
        <GuideLink key={to} to={to} look="door">
          {label}
          {count !== null && <span class="faint figures">{`\u00a0${count}`}</span>}
        </GuideLink>
      ))}
    </nav>
  );
}
