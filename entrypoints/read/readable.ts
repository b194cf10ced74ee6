import type { ReadableHtml } from '../../src/page/read-options.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { world } from '../page-world/world.ts';

/** The second opinion, put into this document when it is first asked for; null where that fails. */
export async function readable(): Promise<ReadableHtml | null> {
  if (!world().readable) await toBackground('want-readable', null);
  return world().readable ?? null;
}
