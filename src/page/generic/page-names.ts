import { attributeOf, queryFirst, textOf } from '../dom/dom.ts';
import { cleanText, labelOf } from '../text/clean-text.ts';
import { wordsOf } from '../words/phrase-index.ts';

/** What the document calls itself, outside of its text. */
export interface PageNames {
  /** Document title and `og:title`. */
  titles: string[];
  site: string;
  /** The town that the page says it is about. */
  place: string;
  /** What it says of itself to search engines. */
  summary: string;
  host: string;
  /** Words of the address's path and query. */
  addressWords: ReadonlySet<string>;
}

export function pageNames(document: Document, url: URL): PageNames {
  const meta = (selector: string) => {
    const element = queryFirst(document, selector);
    return cleanText((element && attributeOf(element, 'content')) ?? '');
  };
  const title = queryFirst(document, 'head > title') ?? queryFirst(document, 'title');
  const titles = [cleanText(title ? (textOf(title) ?? '') : ''), meta('meta[property="og:title"]')];
  return {
    titles: [...new Set(titles.filter((text) => text !== '' && text.length < 400))],
    site: meta('meta[property="og:site_name"]'),
    place: meta('meta[name="geo.placename" i]'),
    summary: `${meta('meta[name="description"]')} ${meta('meta[property="og:description"]')}`.slice(0, 600),
    host: url.hostname.replace(/^www\./, ''),
    addressWords: new Set(wordsOf(safeDecode(`${url.pathname} ${url.search}`))),
  };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True where the page calls itself by this text, or by a text that begins with it. */
export function isNamed({ titles }: PageNames, text: string): boolean {
  const label = labelOf(text);
  return label.length > 2 && titles.some((title) => ` ${labelOf(title)} `.includes(label));
}

/** Parts of the page's titles as their separators part them, the whole first. */
export function titleParts({ titles }: PageNames): string[] {
  return titles
    .flatMap((title) => title.split(/\s{1,9}[|–—·•@»:-]\s+|\s{0,9}[|·•»]\s*/u))
    .map(cleanText)
    .filter((part) => part !== '');
}

/** Share of a text's words that stand in the page's address. */
export function addressShare({ addressWords }: PageNames, text: string): number {
  const words = wordsOf(text).filter((word) => word.length > 2);
  return words.length === 0 ? 0 : words.filter((word) => addressWords.has(word)).length / words.length;
}
