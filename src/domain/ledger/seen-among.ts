import { canonicalUrl } from '../posting/posting-key.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** A posting of a list that was read before. */
export interface SeenPosting extends Pick<LedgerEntry, 'key' | 'title' | 'company' | 'lastSeen'> {
  /** Its link on the list. */
  link: string;
}

/**
 * The postings of a list that stand in the ledger, each once, in the list's order.
 * @param links http(s) addresses of the page's links, in its order.
 * @param idOf a posting's own id on the board of the list, or null: boards link to one posting by several addresses.
 */
export function seenAmong(
  links: readonly string[],
  entries: readonly LedgerEntry[],
  idOf: (url: string) => string | null,
): SeenPosting[] {
  const known = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    known.set(entry.key, entry);
    const id = entry.url === null ? null : idOf(entry.url);
    if (id !== null) known.set(id, entry);
  }
  const seen = new Map<string, SeenPosting>();
  for (const link of links) {
    const entry = known.get(idOf(link) ?? '') ?? known.get(canonicalUrl(link) ?? '');
    if (!entry || seen.has(entry.key)) continue;
    const { key, title, company, lastSeen } = entry;
    seen.set(key, { key, title, company, lastSeen, link });
  }
  return [...seen.values()];
}
