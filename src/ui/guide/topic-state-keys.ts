import type { TopicState } from '../../domain/progress/progress.ts';
import type { MessageKey } from '../language/translate.ts';

/** Names of a topic's and an idea's states. */
export const topicStateKeys: Record<TopicState, MessageKey> = {
  todo: 'guideTodo',
  doing: 'guideDoing',
  done: 'guideDone',
};
