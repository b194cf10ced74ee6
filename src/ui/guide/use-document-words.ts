import { useMemo } from 'preact/hooks';
import type { DocumentWords } from '../../domain/export/guide-document.ts';
import { longDate, useLanguage } from '../language/translate.ts';
import { weeksText } from '../reading/ask-words.ts';
import { useGuide } from './guide-scene.ts';
import { useStateNames } from './use-state-names.ts';

/** The words that the whole guide as one document needs, in the reader's language. */
export function useDocumentWords(): DocumentWords {
  const language = useLanguage();
  const { guide } = useGuide();
  const states = useStateNames();
  return useMemo(() => {
    const { t } = language;
    return {
      states,
      weeks: (first, last) => weeksText(language, [first, last], 'guideWeeksCapital'),
      hours: (hours) => t('guideHours', [hours]),
      reviewed: t('guideReviewed', [longDate(language, guide.reviewed)]),
      overview: t('guideOverview'),
      roadmap: t('guideRoadmap'),
      milestone: t('guideMilestone'),
      exercise: t('guideExercise'),
      doneWhen: t('guideDoneWhen'),
      note: t('guideOwnNote'),
      link: t('guideOwnLink'),
      portfolio: t('guidePortfolio'),
      pay: t('guidePay'),
      payWhere: t('guidePayWhere'),
      questions: t('guideQuestions'),
      glossary: t('guideGlossary'),
      comparisons: t('guideComparisons'),
      chooseIf: (label) => t('guideChooseIf', [label]),
      roles: t('guideRoles'),
      howItDiffers: t('guideHowItDiffers'),
      howPostingsRead: t('guideHowPostingsRead'),
      actions: t('guideActions'),
      searches: t('guideSearches'),
    };
  }, [language, guide]);
}
