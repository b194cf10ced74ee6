import { parseEmploymentType, parseWorkMode } from '../../domain/posting/facts/stated-kind.ts';
import { attributeOf, firstChildOf, isElement, nextSiblingOf, textOf } from '../dom/dom.ts';
import { seenText } from '../dom/hidden.ts';
import { bareName } from '../generic/company-in-titles.ts';
import { webAddress } from '../generic/find-apply-url.ts';
import { addedToTitle } from '../generic/find-title.ts';
import { payTexts } from '../generic/pay-texts.ts';
import { isPlaceShaped, placeParts } from '../generic/place-shape.ts';
import type { Stated } from '../stated.ts';
import { cleanText, labelOf } from '../text/clean-text.ts';
import type { SiteFields } from './site-fields.ts';

/** What a board's selectors say, in our terms: texts that do not read as their field are left. */
export function siteStated(site: SiteFields, url: URL): Stated {
  const stated: Stated = {};
  const title = site.text('title');
  if (title) stated.title = title.replace(addedToTitle, '');
  const company = site.text('company');
  if (company)
    stated.company = bareName(company)
      .replace(/^(?:at|bei|chez) (?=[^a-z])/, '')
      .replace(/\s{0,9}[/|·-]\s*$/u, '');
  const locations = placesOf(site, company);
  if (locations.length > 0) stated.locations = locations;
  stated.pay = payTexts(site.texts('salary'), true);
  stated.posted = site.texts('datePosted');
  const mode = first(site.texts('workMode'), parseWorkMode);
  if (mode) stated.workMode = mode;
  const employment = first(site.texts('employmentType'), parseEmploymentType);
  if (employment) stated.employmentType = employment;
  const apply = site
    .elements('applyUrl')
    .map((element) => webAddress(attributeOf(element, 'href'), url))
    .find((address) => address !== null);
  if (apply) stated.applyUrl = apply;
  return stated;
}

function first<Value>(texts: readonly string[], read: (text: string) => Value | null): Value | null {
  for (const text of texts) {
    const value = read(text);
    if (value !== null) return value;
  }
  return null;
}

/** The text of an element; its pieces where empty elements part them, of which those shaped like places come first. */
function piecesOf(element: Element): string[] {
  const pieces: string[] = [];
  let parted = false;
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    const text = cleanText(textOf(node) ?? '');
    if (text !== '') pieces.push(text);
    else if (isElement(node)) parted = true;
  }
  if (!parted || pieces.length < 2) return [cleanText(seenText(element))];
  return pieces.some(isPlaceShaped) ? pieces.filter(isPlaceShaped) : pieces.slice(-1);
}

/** Places among the texts: a board may set company, place, age and applicants in one line. */
function placesOf(site: SiteFields, company: string | null): string[] {
  const places: string[] = [];
  for (const text of site.elements('locations').slice(0, 20).flatMap(piecesOf)) {
    for (const part of placeParts(text)) {
      const place = part.replace(/\s{0,9}\/$/, '');
      if (place.length > 140) continue;
      if (company && labelOf(place) === labelOf(company)) continue;
      if (!places.includes(place)) places.push(place);
      if (text.length !== part.length) return places;
    }
  }
  return places.slice(0, 8);
}
