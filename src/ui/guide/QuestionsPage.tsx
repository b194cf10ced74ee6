import type { Question } from '../../domain/guide/guide.ts';
import { Disclosure } from '../components/Disclosure.tsx';
import { useLanguage } from '../language/translate.ts';
import { useGuide } from './guide-scene.ts';
import { PageHead } from './PageHead.tsx';
import { ReviewedNote } from './ReviewedNote.tsx';
import { useInView } from './use-in-view.ts';

/** Questions and answers; `open` is the id of the one that the reader came for. */
export function QuestionsPage({ open }: { open: string | null }) {
  const { t } = useLanguage();
  const { guide, lang } = useGuide();
  return (
    <article class="page">
      <PageHead title={t('guideQuestions')} back={{ to: 'guide', label: t('popupGuide') }} own />
      <ul class="rows" lang={lang}>
        {guide.faq.map((question) => (
          <QuestionRow key={question.id} question={question} open={question.id === open} />
        ))}
      </ul>
      <ReviewedNote date={guide.reviewed} />
    </article>
  );
}

function QuestionRow({ question: { question, answer }, open }: { question: Question; open: boolean }) {
  const row = useInView<HTMLLIElement>(open);
  return (
    <li class="row-open" ref={row}>
      <Disclosure label={<span class="strong">{question}</span>} open={open}>
        <p class="prose">{answer}</p>
      </Disclosure>
    </li>
  );
}
