import { askedFor } from '../../../domain/guide/next-topic.ts';
import { toPlace } from '../../../domain/guide/place.ts';
import type { DocumentKind } from '../../../domain/guide/search-documents.ts';
import type { Hit } from '../../../domain/guide/search-guide.ts';
import { type MessageKey, useLanguage } from '../../language/translate.ts';
import { useGuide } from '../guide-scene.ts';
import { Marked } from './Marked.tsx';

export const kindKeys: Record<DocumentKind, MessageKey> = {
  topic: 'guideTopics',
  skill: 'guideSkills',
  term: 'guideGlossary',
  portfolio: 'guidePortfolio',
  question: 'guideQuestions',
  role: 'guideRoles',
  comparison: 'guideComparisons',
  action: 'guideActions',
  part: 'guideParts',
  posting: 'guideYourPostings',
};

const partKeys: Record<string, MessageKey> = {
  overview: 'guideOverview',
  pay: 'guidePay',
  searches: 'guideSearches',
  guide: 'guideRoadmap',
};

/** A hit: its name with the words marked, why it matters at the right, and the text that holds the words. */
export function HitRow({ id, hit, chosen, onOpen }: { id: string; hit: Hit; chosen: boolean; onOpen: () => void }) {
  const { t } = useLanguage();
  const { lang } = useGuide();
  const { document: of, title, text, marks } = hit;
  const own = partKeys[of.place];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys of its list.
    <div id={id} class="hit" role="option" aria-selected={chosen} tabIndex={-1} onClick={onOpen}>
      <span class="hit-title" lang={of.title === '' || of.kind === 'posting' ? undefined : lang}>
        {of.title === '' ? own && t(own) : <Marked text={of.title} marks={title} />}
      </span>
      <HitReason hit={hit} />
      {text !== '' && (
        <span class="hit-text small quiet" lang={of.kind === 'posting' ? undefined : lang}>
          <Marked text={text} marks={marks} around={110} />
        </span>
      )}
    </div>
  );
}

/** The right column: why this hit matters to the reader. */
function HitReason({ hit: { document: of } }: { hit: Hit }) {
  const { t } = useLanguage();
  const { state, guide } = useGuide();
  const { postings, asked } = state.demand.value;
  const { id } = toPlace(of.place);
  if (of.kind === 'topic') {
    const at = guide.phases.findIndex(({ topics }) => topics.some((topic) => topic.id === id));
    const topic = guide.phases[at]?.topics.find((one) => one.id === id);
    if (!topic) return null;
    const count = askedFor(topic, asked);
    const words = count > 0 ? t('guideAskedShort', [count, postings]) : t('guidePhaseHours', [at + 1, topic.hours]);
    return <span class="small faint figures">{words}</span>;
  }
  if (of.kind === 'skill' && id !== null && postings > 0) {
    return <span class="small faint figures">{t('guideAskedShort', [asked[id] ?? 0, postings])}</span>;
  }
  return of.kind === 'posting' ? <span class="small faint">{of.also}</span> : null;
}
