import { textOf } from '../dom/dom.ts';
import { cleanText, labelOf } from '../text/clean-text.ts';
import { wording, wordsOf } from '../words/phrase-index.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { hintsOf } from './hints.ts';
import type { Neighbourhood } from './neighbourhood.ts';

const placeHint =
  /locat|\baddress|\bcity\b|\bplace\b|region|standort|arbeitsort|\blieu|ubica|locali[sz]|plaats|\bsede\b|lokalit|workplace|\bgeo\b/i;
const notPlace =
  /salar|search|filter|date|department|map|input|select|all-?loc|allocat|relocat|placeholder|replace|locale/i;
const separators = /^[\s–—|·•,:@()-]+|[\s–—|·•,:(-]+$/gu;
const remote = /\b(remote|anywhere|worldwide|télétravail|teletrabajo|homeoffice|home office)\b/i;
/** Says how, not where. */
const onlyMode =
  /^(on[- ]?site|in[- ](office|person)|hybrid( work)?|remote( work)?|fully remote|vor ort|présentiel|presencial)$/i;
/** "Berlin", "New York, NY", "London, UK": names with capitals, parted by commas. */
const placeShape = /^\p{Lu}[\p{L}.'’ -]{1,40}(,\s?\p{Lu}[\p{L}.'’ -]{1,40}){1,3}(\s*\([^)]{2,30}\))?$/u;

/** Where the job is, in the page's own words; empty where nothing near the title says it. */
export function findLocations(near: Neighbourhood, company: string | null): string[] {
  const found: { text: string; score: number }[] = [];
  const add = (raw: string, score: number) => {
    const text = cleanText(raw).replace(separators, '');
    if (isPlaceLike(text, near, company)) found.push({ text, score: onlyMode.test(text) ? score - 1 : score });
  };
  for (const { field, value, block } of near.labelled)
    if (field === 'locations') add(value, near.inText(block) ? 1.5 : 4);
  for (const index of near.elements) {
    const element = near.outline.elements[index];
    if (!element) continue;
    const first = near.outline.firstBlock[index] ?? 0;
    const end = near.outline.endBlock[index] ?? 0;
    if (end - first > 2 || near.inText(first)) continue;
    const hints = hintsOf(element);
    if (!placeHint.test(hints) || notPlace.test(hints)) continue;
    const text = textOf(element) ?? '';
    if (text.length < 200) add(text, 3 - near.distance(index) * 0.05);
  }
  for (let at = near.first; at < near.end; at += 1) {
    const block = near.outline.blocks[at];
    if (!block || near.inText(at) || block.control || block.text.length > 200) continue;
    const beyond = 1.8 - Math.abs(at - near.titleBlock) * 0.1;
    if (beyond < 0.5) continue;
    const named = company && block.text.startsWith(company) ? block.text.slice(company.length) : block.text;
    for (const part of named.split(/\s[·•|–—-]\s|·|•|\|/u)) {
      const text = cleanText(part).replace(separators, '');
      if (placeShape.test(text) || (remote.test(text) && text.length < 40)) add(text, beyond);
      else if (named !== block.text && text.length < 60) add(text, beyond - 0.4);
    }
  }
  const best = found.reduce<{ text: string; score: number } | null>(
    (top, one) => (one.score > (top?.score ?? 0.6) ? one : top),
    null,
  );
  return best ? [best.text] : [];
}

function isPlaceLike(text: string, near: Neighbourhood, company: string | null): boolean {
  if (text.length < 2 || text.length > 140 || !/\p{L}{2}/u.test(text)) return false;
  const label = labelOf(text);
  if (labelOf(near.title).includes(label) || label === labelOf(company ?? '')) return false;
  const words = wordsOf(text);
  if (words.length > 20) return false;
  const { any, whole } = vocabulary.find(words);
  if ((any & (wording.noise | wording.closed)) !== 0) return false;
  if ((whole & (wording.label | wording.control | wording.duties | wording.required | wording.apply)) !== 0)
    return false;
  return !/\d+ (days?|hours?|weeks?|months?|applicants)\b|^(location|locations|standort|ort|lieu|city|address)$|[$€£]|https?:/i.test(
    text,
  );
}
