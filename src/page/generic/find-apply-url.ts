import { attributeOf, textOf } from '../dom/dom.ts';
import { cleanText } from '../text/clean-text.ts';
import { wording, wordsOf } from '../words/phrase-index.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** Address of the link near title or text that says "apply"; null where the page applies by script or not at all. */
export function findApplyUrl(near: Neighbourhood, url: URL): string | null {
  for (const index of near.elements) {
    const element = near.outline.elements[index];
    if (!element || near.outline.tags[index] !== 'a') continue;
    const text = cleanText((textOf(element) ?? '').slice(0, 120));
    if (text === '' || text.length > 60) continue;
    if ((vocabulary.find(wordsOf(text)).whole & wording.apply) === 0) continue;
    const address = webAddress(attributeOf(element, 'href'), url);
    if (address) return address;
  }
  return null;
}

/** An address of the web (http, https), whole; null for places in the page, scripts, mail and anything else. */
export function webAddress(href: string | null, url: URL): string | null {
  if (href === null || href.trim() === '' || href.trim().startsWith('#')) return null;
  const address = URL.parse(href.trim(), url);
  return address && /^https?:$/.test(address.protocol) ? address.href : null;
}
