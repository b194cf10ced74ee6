import type { NoPostingReason } from '../src/domain/posting/page-reading.ts';

const texts: Record<NoPostingReason, string> = {
  'list-of-postings': 'the page is a list of postings',
  'company-page': 'the page is about a company',
  article: 'the page is an article',
  'not-a-posting': 'the page is about something else',
  'too-little-text': 'there is too little text to judge',
  'not-rendered-yet': 'the page had not drawn its text when it was saved',
  'not-html': 'the file is not a web page',
  'too-large': 'the page is too large',
  aborted: 'reading was ended',
  failed: 'reading failed',
};

/** Why a page holds no posting, as the rest of a sentence in the terminal. */
export function noPostingText(reason: NoPostingReason): string {
  return texts[reason];
}
