import { attributeOf, closest, contains, queryAll, textOf } from '../dom/dom.ts';
import { seenText } from '../dom/hidden.ts';
import { cleanText } from '../text/clean-text.ts';
import { bareName } from './company-in-titles.ts';
import { hintsOf } from './hints.ts';

/** Signs looked at: they stand at a page's head. */
const most = 25;
const signs =
  'img[alt],svg[aria-label],a[class*="logo" i],a[class*="brand" i],[class*="site-title" i],[class*="site-name" i],[id*="site-name" i]';
const isLogo = /logo|brand|site-?(?:title|name)/i;
/** © 2024 Marlowe Tide Ltd. All rights reserved. */
const copyright =
  /(?:©|\(c\)|copyright)(?: copyright)?(?: ?\d{4}(?: ?[-–] ?\d{4})?)?,?(?: by)? ([^.|©]{2,60}?)(?:[.,|]| all rights| alle rechte| \d{4}|$)/i;
const feet = 'footer,[class*="copyright" i],[id*="footer" i],[class*="footer" i]';

/** Names in logos, in the links around them and in the copyright line, and how far each is the employer's. */
export function brandNames(document: Document, pane: Element | null): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (text: string | null, score: number) => {
    const name = bareName(cleanText(text ?? ''));
    if (name.length > 1 && name.length < 60) found.set(name, Math.max(score, found.get(name) ?? 0));
  };
  for (const sign of queryAll(document, signs).slice(0, most)) {
    const alt = attributeOf(sign, 'alt') ?? attributeOf(sign, 'aria-label') ?? attributeOf(sign, 'title');
    const link = closest(sign, 'a');
    const head = closest(sign, 'header,nav');
    const called = isLogo.test(hintsOf(sign) + (alt ?? '') + (link ? hintsOf(link) : ''));
    const inPane = pane !== null && contains(pane, sign) && !head;
    if (!called && (inPane || (!link && !head))) continue;
    const score = inPane ? 2 : called || link ? 1.2 : 0.6;
    add(alt, score);
    const text = alt === null ? seenText(sign) : '';
    if (text.length < 80) add(text, score);
    if (link) add(attributeOf(link, 'title') ?? attributeOf(link, 'aria-label'), score);
  }
  for (const foot of queryAll(document, feet).slice(-4)) {
    const owner = copyright.exec(cleanText((textOf(foot) ?? '').slice(-3_000)))?.[1];
    if (owner) {
      add(owner, 0.8);
      break;
    }
  }
  return found;
}
