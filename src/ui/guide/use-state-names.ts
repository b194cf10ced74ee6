import type { TopicState } from '../../domain/progress/progress.ts';
import { useLanguage } from '../language/translate.ts';
import { topicStateKeys } from './topic-state-keys.ts';

/** The words for to do, doing and done. */
export function useStateNames(): Record<TopicState, string> {
  const { t } = useLanguage();
  return { todo: t(topicStateKeys.todo), doing: t(topicStateKeys.doing), done: t(topicStateKeys.done) };
}
