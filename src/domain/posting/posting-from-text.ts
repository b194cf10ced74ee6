import type { Posting } from './posting.ts';
import { blocksFromText } from './text/blocks-from-text.ts';
import { toPosting } from './to-posting.ts';

/** What a person pastes, or a labelled record holds. */
export interface PostingText {
  title: string;
  text: string;
  company?: string | null;
  location?: string | null;
  url?: string | null;
}

/** A posting out of plain text: lines, bullets and headings as far as the text still has them. */
export function postingFromText({ title, text, company = null, location = null, url = null }: PostingText): Posting {
  return toPosting({
    url,
    title,
    company,
    locations: location ? [location] : [],
    blocks: blocksFromText(text),
    salary: null,
    datePosted: null,
    validThrough: null,
    workMode: null,
    employmentType: null,
    applyUrl: null,
    closed: false,
  });
}
