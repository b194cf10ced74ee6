import type { Posting } from './posting.ts';

/** Query parameters that name a posting; every other one is tracking, search or place in a list. */
const naming =
  /^(?:jk|vjk|currentjobid|jobid|job_id|jid|gh_jid|id|jobs?|joblistingid|jl|vacancyid|vacancy|requisitionid|reqid|req|positionid|offerid|ashby_jid|lever-id|jobreqid|pid|p|token|ref_id)$/i;

const address = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i;

/** The address of a posting without what changes from visit to visit: https, no fragment, only naming parameters. */
export function canonicalUrl(url: string): string | null {
  const match = address.exec(url.trim());
  if (!match) return null;
  const host = (match[1] ?? '').toLowerCase().replace(/^(?:www\.)+(?=.)/, '');
  const path = (match[2] ?? '').replace(/(?<!\/)\/+$/, '') || '/';
  const query = (match[3] ?? '')
    .split('&')
    .filter((pair) => naming.test(pair.split('=', 1)[0] ?? ''))
    .sort()
    .join('&');
  return `https://${host}${path}${query ? `?${query}` : ''}`;
}

/** 53-bit hash (cyrb53, public domain) of the words of a text, as 11 base-36 digits: names a text, guards nothing. */
export function fingerprint(text: string): string {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}

/** Fingerprint of what a posting says: the same job on two boards has the same one. */
export function contentFingerprint({ title, company, lines }: Pick<Posting, 'title' | 'company' | 'lines'>): string {
  return fingerprint([company ?? '', title, ...lines.map(({ text }) => text)].join('\n'));
}

/** Names a posting in corrections, hiding and the ledger: its canonical address, else its text. */
export function postingKey(posting: Posting): string {
  return (posting.url === null ? null : canonicalUrl(posting.url)) ?? `text:${contentFingerprint(posting)}`;
}
