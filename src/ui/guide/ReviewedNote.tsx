import { isOld } from '../../domain/guide/reviewed.ts';
import { longDate, useLanguage } from '../language/translate.ts';
import { useGuide } from './guide-scene.ts';

/** When a person last checked this text, and a plain word where that is long ago. */
export function ReviewedNote({ date }: { date: string }) {
  const language = useLanguage();
  const { state } = useGuide();
  const key = isOld(date, state.ports.today()) ? 'guideReviewedOld' : 'guideReviewed';
  return <p class="reviewed small faint">{language.t(key, [longDate(language, date)])}</p>;
}
