import type { PageReading } from '../domain/posting/page-reading.ts';
import { withTextSources } from '../domain/posting/text-sources.ts';
import { toPosting } from '../domain/posting/to-posting.ts';
import { readableHtml } from './generic/readable-html.ts';
import type { ReadOptions } from './read-options.ts';
import { readUntagged } from './read-untagged.ts';

/**
 * Reads the one job posting that a page shows. The document is only read: nothing in it changes and nothing that the
 * page could notice happens. A live document and an inert copy of it give the same answer.
 * @param document the page, or any document of its markup.
 * @param url the page's address.
 * @returns the posting with the reader that gave each field, or the reason why there is none; never throws.
 */
export async function readPage(document: Document, url: string, options: ReadOptions): Promise<PageReading> {
  const raw = await readUntagged(document, url, { readable: async () => readableHtml, ...options });
  if (!raw.ok) return raw;
  const posting = toPosting(raw.posting);
  return { ...raw, posting, sources: withTextSources(raw.sources, posting) };
}
