import type { PageReading } from '../domain/posting/page-reading.ts';
import { toPosting } from '../domain/posting/to-posting.ts';
import { contentTypeOf } from './dom/dom.ts';
import { Aborted, makePacer } from './pacer.ts';
import type { ReadOptions } from './read-options.ts';
import { readRaw } from './read-raw.ts';

/**
 * Reads the one job posting that a page shows. The document is only read: nothing in it changes and nothing that the
 * page could notice happens. A live document and an inert copy of it give the same answer.
 * @param document the page, or any document of its markup.
 * @param url the page's address.
 * @returns the posting with the reader that gave each field, or the reason why there is none; never throws.
 */
export async function readPage(document: Document, url: string, options: ReadOptions): Promise<PageReading> {
  try {
    if (!/^(text\/html|application\/xhtml\+xml)$/.test(contentTypeOf(document))) return none('not-html');
    const pacer = makePacer(options.pause, options.signal);
    await pacer.rest();
    const raw = await readRaw(document, URL.parse(url) ?? new URL('about:blank'), options, pacer);
    if (!raw.ok) return raw;
    const posting = toPosting(raw.posting);
    const sources = { ...raw.sources };
    for (const field of ['salary', 'workMode', 'employmentType'] as const)
      if (posting[field] !== null) sources[field] ??= 'text';
    return { ...raw, posting, sources };
  } catch (error) {
    return none(error instanceof Aborted ? 'aborted' : 'failed', error);
  }
}

function none(reason: 'not-html' | 'aborted' | 'failed', error?: unknown): PageReading {
  const signals =
    error instanceof Error && reason === 'failed' ? [{ name: 'error', weight: 0, detail: error.message }] : [];
  return { ok: false, reason, signals };
}
