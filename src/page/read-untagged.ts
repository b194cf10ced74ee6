import { contentTypeOf } from './dom/dom.ts';
import { Aborted, makePacer } from './pacer.ts';
import type { ReadOptions } from './read-options.ts';
import { type RawReading, readRaw } from './read-raw.ts';

/**
 * `readPage` without its last step, `toPosting`: what needs the document. A page's script carries no more than this.
 * @returns never throws: a fault of the reader is the reason `failed`.
 */
export async function readUntagged(document: Document, url: string, options: ReadOptions): Promise<RawReading> {
  try {
    if (!/^(text\/html|application\/xhtml\+xml)$/.test(contentTypeOf(document))) return none('not-html');
    const pacer = makePacer(options.pause, options.signal);
    await pacer.rest();
    return await readRaw(document, URL.parse(url) ?? new URL('about:blank'), options, pacer);
  } catch (error) {
    return none(error instanceof Aborted ? 'aborted' : 'failed', error);
  }
}

function none(reason: 'not-html' | 'aborted' | 'failed', error?: unknown): RawReading {
  const signals =
    error instanceof Error && reason === 'failed' ? [{ name: 'error', weight: 0, detail: error.message }] : [];
  return { ok: false, reason, signals };
}
