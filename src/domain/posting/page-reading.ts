import type { Posting } from './posting.ts';

/** Who read a field. `site` is a reader made for one board, `generic` works on any page, `text` took it from the posting's own lines. */
export type ReadSource = 'json-ld' | 'microdata' | 'rdfa' | 'site' | 'generic' | 'text' | 'paste';

export type PostingField =
  | 'title'
  | 'company'
  | 'locations'
  | 'description'
  | 'salary'
  | 'datePosted'
  | 'validThrough'
  | 'workMode'
  | 'employmentType'
  | 'applyUrl';

/** Why a page holds no posting that can be read. */
export type NoPostingReason =
  | 'list-of-postings'
  | 'company-page'
  | 'article'
  | 'not-a-posting'
  | 'too-little-text'
  /** Skeletons are still in place: waiting can change the outcome. */
  | 'not-rendered-yet'
  | 'not-html'
  | 'too-large'
  | 'aborted'
  | 'failed';

/** One observation that spoke for or against "this page is one posting". Weight above 0 speaks for it. */
export interface PageSignal {
  name: string;
  weight: number;
  /** What went wrong, where that is the observation. */
  detail?: string;
}

export type PageReading =
  | {
      ok: true;
      posting: Posting;
      /** The reader that gave each field. */
      sources: Partial<Record<PostingField, ReadSource>>;
      signals: PageSignal[];
      /** Starts of the blocks that were left out, for "what was read". */
      leftOut: string[];
    }
  | { ok: false; reason: NoPostingReason; signals: PageSignal[] };
