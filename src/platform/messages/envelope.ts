/** Who a message is for: every script of the extension hears `runtime.sendMessage`. */
export type Receiver = 'background' | 'page' | 'surface';

/** A message on the wire. */
export interface Envelope {
  to: Receiver;
  name: string;
  data: unknown;
}

/** Why no answer came. `updated`: this script belongs to an earlier version. */
export type SendFailure = 'updated' | 'no-receiver' | 'refused' | 'failed';

/** An answer on the wire: thrown errors do not survive it in every browser. */
export type Reply = { ok: true; value: unknown } | { ok: false; reason: SendFailure };

export function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to, name } = message as Partial<Envelope>;
  return (to === 'background' || to === 'page' || to === 'surface') && typeof name === 'string';
}

export function isReply(answer: unknown): answer is Reply {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
