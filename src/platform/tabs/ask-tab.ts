import type { Result } from '../../domain/result.ts';
import type { SendFailure } from '../messages/envelope.ts';
import type { Answer, Data, ToPage } from '../messages/protocol.ts';
import { toPage } from '../messages/send.ts';
import { byWorth, framesOf } from './frames.ts';

/**
 * Asks the script that speaks for a tab: the frame with the most to say that still answers, at last the top frame,
 * where a script may stand that has not reported.
 */
export async function askTab<Name extends keyof ToPage>(
  tabId: number,
  name: Name,
  data: Data<ToPage, Name>,
): Promise<Result<Answer<ToPage, Name>, SendFailure>> {
  const frames = byWorth(await framesOf(tabId)).map(({ frameId }) => frameId);
  let answer: Result<Answer<ToPage, Name>, SendFailure> = { ok: false, reason: 'no-receiver' };
  for (const frameId of new Set([...frames, 0])) {
    answer = await toPage({ tabId, frameId }, name, data);
    if (answer.ok) return answer;
  }
  return answer;
}
