import { bodyOf, contains, documentElementOf, queryAll, textOf } from '../dom/dom.ts';
import type { SiteFields } from '../site/site-fields.ts';
import { cleanText } from '../text/clean-text.ts';

/** Characters of text below which a part is too little to hold a posting and what stands around it. */
const fewest = 600;

/**
 * The smallest part of the page that surely holds the posting, its title and its facts: walking the rest of a large page
 * would be most of the work. The board's own root, else the page's one `<main>` where it holds the title that the page's
 * data give, else the body: without data nothing proves that a control or an open pane beside `<main>` is not needed.
 * @param title the posting's title in the page's data.
 */
export function readingRoot(document: Document, site: SiteFields | null, title: string | undefined): Element | null {
  const body = bodyOf(document) ?? documentElementOf(document);
  if (!body) return null;
  const own = site?.root;
  if (own && contains(body, own) && holdsFields(own, site)) return own;
  if (title === undefined) return body;
  const mains = queryAll(body, 'main,[role="main"]');
  const main = mains[0];
  const text = main && mains.length === 1 ? (textOf(main) ?? '') : '';
  if (!main || text.length < fewest || !cleanText(text).includes(title)) return body;
  const titles = queryAll(body, 'h1');
  return titles.every((title) => contains(main, title)) && titles.length > 0 ? main : body;
}

/** True where a board's root holds all that its selectors look for; some boards set title and facts beside it. */
function holdsFields(root: Element, site: SiteFields): boolean {
  return (['title', 'company', 'locations', 'description'] as const).every((field) => {
    const [element] = site.elements(field);
    return element !== undefined && contains(root, element);
  });
}
