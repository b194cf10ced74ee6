import type { Result } from '../../src/domain/result.ts';
import { browserLanguage } from '../../src/platform/language.ts';
import type { SendFailure } from '../../src/platform/messages/envelope.ts';
import type { Answer, Data, ToBackground, WriteAnswer } from '../../src/platform/messages/protocol.ts';
import { toBackground } from '../../src/platform/messages/send.ts';

/** Messages of the background that write. */
type Writes = {
  [Name in keyof ToBackground]: Answer<ToBackground, Name> extends WriteAnswer ? Name : never;
}[keyof ToBackground];

/** Asks the background to write; a refusal comes back in words for the reader. */
export async function write<Name extends Writes>(name: Name, data: Data<ToBackground, Name>): Promise<Result<null>> {
  const sent: Result<WriteAnswer, SendFailure> = await toBackground(name, data);
  const answer = sent.ok ? sent.value : sent;
  return answer.ok ? { ok: true, value: null } : { ok: false, reason: inWords(answer.reason) };
}

/** A refusal in words for the reader. */
export function inWords(reason: string): string {
  const { t } = browserLanguage();
  if (reason === 'storage-full') return t('extRefusedFull');
  if (reason === 'updated') return t('extRefusedUpdated');
  return t('extRefusedFailed');
}
