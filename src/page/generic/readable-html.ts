import Readability from '@mozilla/readability/Readability.js';

/** Characters below which its finding is no text of a posting. */
const fewest = 250;

/** What Readability keeps of a document, as HTML; null where that is too little. It changes the document. */
export function readableHtml(inert: Document): string | null {
  const { content, textContent } = new Readability(inert).parse() ?? {};
  return content && (textContent ?? '').trim().length >= fewest ? content : null;
}
