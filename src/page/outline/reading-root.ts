import { bodyOf, contains, documentElementOf, queryAll, textOf } from '../dom/dom.ts';
import type { SiteFields } from '../site/site-fields.ts';

/** Characters of text below which a part is too little to hold a posting and what stands around it. */
const fewest = 600;

/**
 * The smallest part of the page that surely holds the posting, its title and its facts: walking the rest of a large page
 * would be most of the work. The board's own root, else the page's one `<main>`, else the body; the whole body wherever
 * the part leaves out a title of the page.
 */
export function readingRoot(document: Document, site: SiteFields | null): Element | null {
  const body = bodyOf(document) ?? documentElementOf(document);
  if (!body) return null;
  const own = site?.root;
  if (own && contains(body, own) && holdsFields(own, site)) return own;
  const mains = queryAll(body, 'main,[role="main"]');
  const main = mains[0];
  if (!main || mains.length > 1 || (textOf(main) ?? '').length < fewest) return body;
  const titles = queryAll(body, 'h1');
  return titles.every((title) => contains(main, title)) && titles.length > 0 ? main : body;
}

/** True where a board's root holds title and text; some boards set the title above it. */
function holdsFields(root: Element, site: SiteFields): boolean {
  return site.elements('title').length > 0 && site.elements('description').some((element) => contains(root, element));
}
