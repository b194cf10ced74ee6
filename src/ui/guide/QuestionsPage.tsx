import { Disclosure } from '../components/Disclosure.tsx';
import { useLanguage } from '../language/translate.ts';
import { useGuide } from './guide-scene.ts';
import { PageHead } from './PageHead.tsx';
import { ReviewedNote } from './ReviewedNote.tsx';

/** Questions and answers; `open` is the id of the one that the reader came for. */
export function QuestionsPage({ open }: { open: string | null }) {
  const { t } = useLanguage();
  const { guide, lang } = useGuide();
  return (
    <article class="page">
      <PageHead title={t('guideQuestions')} back={{ to: 'guide', label: t('popupGuide') }} own />
      <ul class="rows" lang={lang}>
        {guide.faq.map(({ id, question, answer }) => (
          <li key={id} class="row-open">
            <Disclosure label={<span class="strong">{question}</span>} open={id === open}>
              <p class="prose">{answer}</p>
            </Disclosure>
          </li>
        ))}
      </ul>
      <ReviewedNote date={guide.reviewed} />
    </article>
  );
}
