import { useLanguage } from '../language/translate.ts';
import { shortDate } from '../saved/short-date.ts';
import { GuideLink } from './GuideLink.tsx';
import { useGuide } from './guide-scene.ts';

/** Openings that are listed; the saved postings hold the others. */
const listed = 5;

/** Kept postings whose page was lately read as open, each with that day. */
export function Openings() {
  const language = useLanguage();
  const { t } = language;
  const { state, openings } = useGuide();
  const today = state.ports.today();
  if (openings.length === 0) return <p class="small faint">{t('guideNoOpenings')}</p>;
  return (
    <ul class="openings">
      {openings.slice(0, listed).map(({ key, posting, checkedOn }) => (
        <li key={key}>
          <GuideLink to={`saved/${key}`}>{posting.title}</GuideLink>
          <span class="small faint figures">
            {posting.company && ` ${posting.company} ·`}{' '}
            {t('savedSeenOpen', [shortDate(language, checkedOn ?? '', today)])}
          </span>
        </li>
      ))}
    </ul>
  );
}
