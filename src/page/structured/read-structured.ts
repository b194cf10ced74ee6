import type { PageSignal, ReadSource } from '../../domain/posting/page-reading.ts';
import { addressShare, isNamed, type PageNames } from '../generic/page-names.ts';
import type { Stated } from '../stated.ts';
import { type JsonObject, jobPostingsIn, property } from './json-ld.ts';
import { markedPostings, microdata, rdfa } from './markup-item.ts';
import { statedBy } from './posting-object.ts';

/** What the page's data says about the posting it shows. */
export interface StructuredReading {
  source: ReadSource;
  stated: Stated;
  /** The description as the data gives it, HTML; empty where it gives none. */
  html: string;
  signals: PageSignal[];
}

interface Candidate {
  source: ReadSource;
  object: JsonObject;
}

/** Postings looked at one by one when a page's data holds many. */
const mostCompared = 200;

/**
 * Finds the JobPosting that the page is about. A page's data may list postings it only links to: of several, the one
 * that the page's address or title names is taken, and none where none is named.
 */
export function readStructured(document: Document, url: URL, names: PageNames): StructuredReading | null {
  const candidates: Candidate[] = jobPostingsIn(document).map((object) => ({ source: 'json-ld', object }));
  if (candidates.length === 0) {
    for (const [source, markup] of [
      ['microdata', microdata],
      ['rdfa', rdfa],
    ] as const) {
      candidates.push(...markedPostings(document, markup).map(({ object }) => ({ source, object })));
    }
  }
  if (candidates.length === 0) return null;
  const many = candidates.length > 1;
  const chosen = many
    ? candidates.slice(0, mostCompared).find(({ object }) => isAbout(statedBy(object), url, names))
    : candidates[0];
  if (!chosen) {
    return { source: 'json-ld', stated: {}, html: '', signals: [{ name: 'many-postings', weight: -4 }] };
  }
  const stated = statedBy(chosen.object);
  const description = property(chosen.object, 'description');
  const named = isAbout(stated, url, names);
  const weight = chosen.source === 'json-ld' ? (named ? 4 : 1.5) : named ? 2 : 0;
  return {
    source: chosen.source,
    stated,
    html: typeof description === 'string' ? description : '',
    signals: [{ name: 'job-data', weight }],
  };
}

/** True where the address or the page's own title names this posting. */
function isAbout(stated: Stated, url: URL, names: PageNames): boolean {
  const own = stated.url === undefined ? null : URL.parse(stated.url, url);
  if (
    own &&
    own.pathname.length > 1 &&
    own.host === url.host &&
    own.pathname.replace(/\/$/, '') === url.pathname.replace(/\/$/, '')
  )
    return true;
  return stated.title !== undefined && (isNamed(names, stated.title) || addressShare(names, stated.title) >= 0.8);
}
