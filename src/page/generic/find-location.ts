import { attributeOf, parentOf, queryAll, textOf } from '../dom/dom.ts';
import { seenText } from '../dom/hidden.ts';
import { cleanText, labelOf } from '../text/clean-text.ts';
import { wording, wordsOf } from '../words/phrase-index.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { hintsAt } from './hints.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { isNoPlace, isPlaceShaped, namesRemote, placeParts, startsBig } from './place-shape.ts';

const placeHint =
  /locat|\baddress|\bcity\b|\btown\b|country|\bplace\b|region|standort|arbeitsort|\blieu|ubica|locali[sz]|plaats|\bsede\b|lokalit|workplace|\bgeo\b/i;
const notPlace =
  /salar|search|filter|count(?:ry)?[-_ ]?code|date|department|map|input|select|all-?loc|allocat|relocat|placeholder|replace|locale|workplace[-_ ]?type|location[-_ ]?type|phone|language|currency/i;
/** Addresses of map services: what links there is a place. */
const mapAddress =
  /\/\/(www\.|maps\.)?(google\.[a-z.]+\/maps|maps\.|mapy\.|openstreetmap|bing\.com\/maps|goo\.gl\/maps)/i;
const separators = /^[\s–—|·•,:@()-]+|(?<![\s–—|·•,:(-])[\s–—|·•,:(-]+$/gu;
/** Says how, not where. */
const onlyMode =
  /^(on[- ]?site|in[- ](office|person)|hybrid( work)?|remote( work)?|fully remote|vor ort|présentiel|sur site|télétravail( \S+)?|home ?office( \S+)?|presencial|no office location)$/i;

/** A place that a page gives, and how sure it is that it is the job's: from `certain` on it says so itself. */
export interface FoundLocations {
  places: string[];
  score: number;
}

/** Score of places that the page labels or names as such, beside others that only look like one. */
export const certain = 2.2;

/** Where a town is the employer, it is the place. */
const municipal =
  /^(?:city|town|village|borough|county|stadt|gemeinde|landkreis|ville|commune|mairie|ayuntamiento|comune|prefeitura|município|gemeente|město) (?:of |de |d['’]|di )?(.+)$/i;

interface Candidate {
  text: string;
  score: number;
  /** Attributes of its element: places of one kind stand together. */
  hints: string;
  at: number;
}

/** Where the job is, in the page's own words; no places where nothing near the title says it. */
export function findLocations(near: Neighbourhood, company: string | null): FoundLocations {
  const found: Candidate[] = [];
  const add = (raw: string, score: number, at: number, hints = '') => {
    const text = placeParts(cleanText(raw)).join(' · ').replace(separators, '');
    if (isPlaceLike(text, near, company))
      found.push({ text, score: onlyMode.test(text) ? score - (/remote/i.test(text) ? 0.8 : 1.5) : score, hints, at });
  };
  addLabelled(near, add);
  for (const index of near.elements) {
    const element = near.outline.elements[index];
    if (!element) continue;
    const first = near.outline.firstBlock[index] ?? 0;
    const end = near.outline.endBlock[index] ?? 0;
    if (end - first > 2 || near.inText(first)) continue;
    const away = near.distance(index) * 0.05;
    const hints = hintsAt(near.outline, index);
    const leaf = near.outline.ends[index] === index + 1;
    const map = near.outline.tags[index] === 'a' && mapAddress.test(attributeOf(element, 'href') ?? '');
    const hinted = placeHint.test(hints) && !notPlace.test(hints);
    if (!map && !hinted && !leaf) continue;
    // Lines of one address.
    const lines = near.outline.blocks.slice(first, end).map((block) => block.text);
    const text = lines.length > 1 ? lines.join(', ') : cleanText(seenText(element));
    if (text.length > 200) continue;
    if (map || hinted) add(text, (map ? 3.2 : 3) - away, first, hints);
    // Facts set as chips stand in one line without a space between them.
    else if (away < 0.6 && text.length < 60 && namesRemote.test(text)) add(text, 1.8 - away, first);
  }
  addBesideIcons(near, add);
  addShaped(near, company, add);
  const best = found.reduce<Candidate | null>((top, one) => (one.score > (top?.score ?? 0.6) ? one : top), null);
  const seat = best ? undefined : (municipal.exec(company ?? '')?.[1] ?? near.names.place);
  if (!best) return { places: seat ? [seat] : [], score: 0 };
  const alike = found.filter(
    ({ hints, at, score }) => best.hints !== '' && hints === best.hints && Math.abs(at - best.at) <= 8 && score > 1,
  );
  const places = alike.length > 1 ? [...new Set(alike.map(({ text }) => text))].slice(0, 8) : [best.text];
  return { places, score: best.score };
}

type Add = (raw: string, score: number, at: number, hints?: string) => void;

/** Values with a label; a city, a region and a country that stand apart are one place. */
function addLabelled(near: Neighbourhood, add: Add): void {
  const parts = new Map<string, string>();
  for (const { field, value, block } of near.labelled) {
    if (field === 'locations') add(value, near.inText(block) ? 1.9 : 4 - Math.min(near.away(block) * 0.05, 1.5), block);
    if ((field === 'city' || field === 'region' || field === 'country') && !near.inText(block) && !parts.has(field))
      parts.set(field, cleanText(value));
  }
  const city = parts.get('city');
  if (city === undefined) return;
  const whole = ['city', 'region', 'country'].map((part) => parts.get(part)).filter((part) => part !== undefined);
  add(whole.join(', '), 4.5, near.titleBlock);
}

const placeIcons =
  '[name="location"],[class*="location" i],[class*="map-" i],[class*="-map" i],[class*="-pin" i],[class*="-place" i],[class*="icoloc" i],[data-icon*="location" i],[data-icon*="map" i]';

/** What stands beside the sign of a place: signs hold no text of their own. */
function addBesideIcons(near: Neighbourhood, add: Add): void {
  if (!near.pane) return;
  const icons = queryAll(near.pane, placeIcons).filter((icon) => (textOf(icon) ?? '').trim() === '');
  for (const icon of icons.slice(0, 5)) {
    let text = '';
    let around: Node | null = icon;
    for (let step = 0; step < 3 && around && text === ''; step += 1) {
      around = parentOf(around);
      text = cleanText((around && textOf(around)) ?? '');
    }
    const at = near.outline.blocks.findIndex((block, index) => index >= near.first && block.text.includes(text));
    const away = near.away(at);
    if (text !== '' && text.length < 100 && at >= 0 && at < near.end && !near.outline.blocks[at]?.control && away < 14)
      add(text, 2 - away * 0.1, at);
  }
}

/** Lines before the text that have the shape of a place, and what stands beside title and company's name. */
function addShaped(near: Neighbourhood, company: string | null, add: Add): void {
  const { blocks } = near.outline;
  for (let at = near.first; at < near.end; at += 1) {
    const block = blocks[at];
    if (!block || near.inText(at) || block.control || block.text.length > 200) continue;
    const beyond = 1.8 - near.away(at) * 0.1;
    if (beyond < 0.5) continue;
    // "Cellar Hand (Oberwesel)": the title is told from what stands beside it.
    const beside = at === near.titleBlock && near.title !== '' ? block.text.indexOf(near.title) : -1;
    const aside = beside < 0 ? null : /^\s?\(([^()]{3,40})\)$/.exec(block.text.slice(beside + near.title.length))?.[1];
    if (aside) add(aside, 1.5, at);
    const named = company && block.text.startsWith(company) ? block.text.slice(company.length) : block.text;
    const leaves = near.leaves.get(at);
    const inLeaves = leaves?.reduce((sum, leaf) => sum + leaf.length, 0) ?? 0;
    const parts =
      leaves && inLeaves > block.text.length * 0.9
        ? leaves
        : isPlaceShaped(named)
          ? [named]
          : named.split(/\s[·•|/–—-]\s|·|•|\||\s(?=il y a \d|vor \d|hace \d|há \d)/u);
    const facts = parts.filter((part) => isNoPlace(part) || onlyMode.test(part.trim())).length;
    for (const part of parts) {
      const text = cleanText(part).replace(separators, '');
      if (isPlaceShaped(text) || (namesRemote.test(text) && text.length < 40)) add(text, beyond, at);
      else if (named !== block.text && text.length < 60) add(text, beyond - 0.4, at);
      // What is left of a line of facts once the others are known.
      else if (facts > 0 && parts.length - facts === 1 && startsBig(text) && text.length < 40)
        add(text, beyond - 0.6, at);
    }
  }
}

const notThere =
  /^(location|locations|standort|ort|lieu|city|address|state|country|region|no office location|n\/a)$|current (position|location)|my location|\bmaps?$|^showing |^\d+ (?:other )?locations?$|directions|^(?:all|multiple|various|other|view|see|more) locations?/i;

function isPlaceLike(text: string, near: Neighbourhood, company: string | null): boolean {
  if (text.length > 140 || isNoPlace(text) || notThere.test(text)) return false;
  const label = labelOf(text);
  const title = labelOf(near.title);
  if (title.includes(label) && label.length * 2 > title.length) return false;
  if (label === labelOf(company ?? '')) return false;
  const words = wordsOf(text);
  if (words.length > 20) return false;
  const { any, whole } = vocabulary.find(words);
  if ((any & (wording.noise | wording.closed)) !== 0) return false;
  return (whole & (wording.label | wording.control | wording.duties | wording.required | wording.apply)) === 0;
}
