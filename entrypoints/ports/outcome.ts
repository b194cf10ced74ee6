import type { Result } from '../../src/domain/result.ts';
import { isAlive } from '../../src/platform/extension-context.ts';
import { browserLanguage } from '../../src/platform/language.ts';
import type { SendFailure } from '../../src/platform/messages/envelope.ts';
import type { WriteAnswer, WriteFailure } from '../../src/platform/messages/protocol.ts';
import { writeFailure } from '../../src/platform/storage/write-queue.ts';

/** What became of a write that the background was asked for; a refusal in words for the reader. */
export async function outcome(sent: Promise<Result<WriteAnswer, SendFailure>>): Promise<Result<null>> {
  const reply = await sent;
  const answer = reply.ok ? reply.value : reply;
  return answer.ok ? { ok: true, value: null } : { ok: false, reason: inWords(answer.reason) };
}

/**
 * A refusal in words for the reader, which say what to do. A script that outlives its extension can ask for no word; what
 * it shows says so already.
 */
export function inWords(reason: WriteFailure | SendFailure): string {
  if (!isAlive()) return '';
  const { t } = browserLanguage();
  switch (reason) {
    case 'storage-full':
      return t('extRefusedFull');
    case 'blocked':
      return t('extRefusedBlocked');
    case 'newer':
      return t('extKeptNewer');
    case 'updated':
      return t('extRefusedUpdated');
    case 'no-posting':
      return t('extRefusedNoPosting');
    default:
      return t('extRefusedFailed');
  }
}

/**
 * Reads what is kept.
 * @throws with the reason in words for the reader, where the browser does not give it.
 */
export async function readable<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    const { t } = browserLanguage();
    const reason = writeFailure(error);
    const words =
      reason === 'blocked' ? t('extUnreadBlocked') : reason === 'newer' ? t('extKeptNewer') : t('extUnread');
    throw new Error(words, { cause: error });
  }
}
