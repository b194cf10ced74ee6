import type { Result } from '../../domain/result.ts';
import { browser } from '../browser-api.ts';
import { isAlive } from '../extension-context.ts';
import { type Envelope, isReply, type SendFailure } from './envelope.ts';
import type { Answer, Data, ToBackground, ToPage, ToSurface } from './protocol.ts';

/** Asks the background. Never throws: an expected failure comes back as its reason. */
export function toBackground<Name extends keyof ToBackground>(
  name: Name,
  data: Data<ToBackground, Name>,
): Promise<Result<Answer<ToBackground, Name>, SendFailure>> {
  return sent({ to: 'background', name, data }, (message) => browser.runtime.sendMessage(message));
}

/** Asks the script in one frame of a tab. */
export function toPage<Name extends keyof ToPage>(
  { tabId, frameId }: { tabId: number; frameId: number },
  name: Name,
  data: Data<ToPage, Name>,
): Promise<Result<Answer<ToPage, Name>, SendFailure>> {
  return sent({ to: 'page', name, data }, (message) => browser.tabs.sendMessage(tabId, message, { frameId }));
}

/** Tells every open surface; nobody need be there. */
export async function toSurfaces<Name extends keyof ToSurface>(name: Name, data: Data<ToSurface, Name>): Promise<void> {
  await sent({ to: 'surface', name, data }, (message) => browser.runtime.sendMessage(message));
}

async function sent<Value>(
  message: Envelope,
  send: (message: Envelope) => Promise<unknown>,
): Promise<Result<Value, SendFailure>> {
  if (!isAlive()) return { ok: false, reason: 'updated' };
  try {
    const reply = await send(message);
    // A message that no listener takes is answered with nothing in some browsers.
    if (!isReply(reply)) return { ok: false, reason: 'no-receiver' };
    return reply.ok ? { ok: true, value: reply.value as Value } : reply;
  } catch (error) {
    return { ok: false, reason: failureOf(error) };
  }
}

/** What the browsers' own words for a failed message mean. */
function failureOf(error: unknown): SendFailure {
  if (!isAlive()) return 'updated';
  const words = error instanceof Error ? error.message : String(error);
  if (/context invalidated|conduits destroyed/i.test(words)) return 'updated';
  if (/receiving end does not exist|could not establish connection|message port closed|no tab with id/i.test(words)) {
    return 'no-receiver';
  }
  return 'failed';
}
