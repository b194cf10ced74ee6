import { browser } from '../browser-api.ts';
import type { Reply } from './envelope.ts';
import type { Answer, Data, ToBackground } from './protocol.ts';

/** `toBackground` for the script that must stay tiny: the answer, or null whatever went wrong. */
export async function tellBackground<Name extends keyof ToBackground>(
  name: Name,
  data: Data<ToBackground, Name>,
): Promise<Answer<ToBackground, Name> | null> {
  try {
    const reply: Reply | undefined = await browser.runtime.sendMessage({ to: 'background', name, data });
    return reply?.ok ? (reply.value as Answer<ToBackground, Name>) : null;
  } catch {
    return null;
  }
}
