import type { Result } from '../../src/domain/result.ts';
import { browserLanguage } from '../../src/platform/language.ts';
import type { SendFailure } from '../../src/platform/messages/envelope.ts';
import type { WriteAnswer } from '../../src/platform/messages/protocol.ts';

/** What became of a write that the background was asked for; a refusal in words for the reader. */
export async function outcome(sent: Promise<Result<WriteAnswer, SendFailure>>): Promise<Result<null>> {
  const reply = await sent;
  const answer = reply.ok ? reply.value : reply;
  return answer.ok ? { ok: true, value: null } : { ok: false, reason: inWords(answer.reason) };
}

/** A refusal in words for the reader. */
export function inWords(reason: string): string {
  const { t } = browserLanguage();
  if (reason === 'storage-full') return t('extRefusedFull');
  if (reason === 'updated') return t('extRefusedUpdated');
  return t('extRefusedFailed');
}
