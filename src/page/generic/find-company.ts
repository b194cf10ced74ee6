import { attributeOf, closest } from '../dom/dom.ts';
import { seenText } from '../dom/hidden.ts';
import { cleanText, labelOf, lettersOf } from '../text/clean-text.ts';
import { hasLetter } from '../text/letters.ts';
import { wording, wordsOf } from '../words/phrase-index.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { namesInHost, writtenName } from './address-name.ts';
import { companiesInText } from './company-in-text.ts';
import { hintsAt, hintsOf } from './hints.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { isNamed, titleParts } from './page-names.ts';
import { isPlaceShaped } from './place-shape.ts';

const companyHint =
  /compan(y|ies)|employer|organi[sz]ation|hiring[-_ ]?org|advertiser|firma\b|entreprise|unternehmen|arbeitgeber|bedrijf|azienda|empresa|\borg[-_ ]?name/i;
const notName =
  /logo|rating|review|size|industry|type|descri|about|link-?text|benefit|website|follow|info\b|tagline|headquarter|location|address|salar|banner|details/i;
const companyAddress =
  /\/(companies|company|cmp|employers?|organi[sz]ations?|firma|fp|unternehmen|entreprises?|empresas?|bedrijf|aziende?|overview|companyprofile)\/|[?&](company|employer)/i;
const logoWords = /\b(company )?(logo|icon|image|photo)\b( (of|for))?|^logo /gi;
/** Words between title and company in a page's title: "Engineer at Acme", "Acme sucht Engineer". */
const atCompany = /\s(?:at|bei|chez|@|bij|presso|na|en|hos)\s(.+)$/i;
const hiring = /^(.+?)\s(?:is hiring|hiring|sucht|recrute|busca|zoekt|cerca|hledá)\b/i;
/** Whoever speaks of itself is not named by it: "We are hiring", "Wir suchen". */
const speaker = /^(?:we|we['’]re|i|wir|ich|nous|on|wij|noi|siamo|estamos|somos|buscamos|hledáme)(?:\s|$)/i;
/** A place, not a name: "in Hamburg". */
const placeWords = /^(?:in|near|à|em|im|v|ve) /i;
/** "Tramway Careers", "Jobs bei Klarwerk". */
const ownPages =
  /\s(?:careers|jobs|karriere|recrutement)(?: ?[-–—|:])?$|^(?:careers|jobs|karriere|stellen) (?:at|bei|chez) /i;
const forTitle = /^job application for .+ at (.+)$/i;

/**
 * The employer, by what stands around the title and what the page calls itself; null where nothing points to one.
 * @param inData the employer that the page's data names, where nothing on the page bears it out.
 */
export function findCompany(near: Neighbourhood, inData?: string): string | null {
  const scores = new Map<string, { text: string; score: number }>();
  const add = (raw: string, score: number, labelled = false) => {
    const text = cleanText(raw).replace(/^[\s–—|·•@:,-]+|(?<![\s–—|·•:,-])[\s–—|·•:,-]+$/gu, '');
    if (!isCompanyLike(text, near, labelled)) return;
    const key = labelOf(text);
    const before = scores.get(key);
    if (before) before.score += score;
    else scores.set(key, { text, score });
  };

  for (const { field, value, block } of near.labelled)
    if (field === 'company') add(value, near.inText(block) ? 2 : 5, true);
  for (const index of near.elements) {
    const element = near.outline.elements[index];
    const tag = near.outline.tags[index] ?? '';
    if (!element) continue;
    const length = (near.outline.endBlock[index] ?? 0) - (near.outline.firstBlock[index] ?? 0);
    if (length > 2) continue;
    const hints = hintsAt(near.outline, index);
    const hinted = companyHint.test(hints) && !notName.test(hints);
    const address = tag === 'a' ? (attributeOf(element, 'href') ?? '') : '';
    const linked = companyAddress.test(address);
    if (!hinted && !linked) continue;
    const text = seenText(element);
    if (text.length > 200) continue;
    add(text, (hinted ? 3 : 0) + (linked ? 2.5 : 0) - near.distance(index) * 0.05);
  }
  for (const logo of near.images) {
    const alt = attributeOf(logo, 'alt') ?? '';
    const hints = hintsOf(logo) + alt;
    if (/logo/i.test(hints)) add(alt.replace(logoWords, ' '), closest(logo, 'header,nav') ? 1 : 2);
  }
  for (const part of namesInTitles(near)) add(part, 2);
  // "Marlowe Tide · Rotterdam · 3 days ago": boards name the employer first.
  for (let at = near.titleBlock + 1; at <= near.titleBlock + 3; at += 1) {
    const chips = near.outline.blocks[at]?.text.split(/\s[·•|]\s/u) ?? [];
    if (chips.length > 1 && !near.inText(at)) add(chips[0] ?? '', 1.2);
  }
  for (const { name, score } of companiesInText(near.lines)) add(name, score);
  for (const { name, score } of namesByAddress(near)) add(name, score);
  if (inData) add(inData, 2, true);
  if (near.names.site) add(near.names.site, labelOf(near.names.site) === hostName(near) ? 0.5 : 0.8);

  let best: { text: string; score: number } | null = null;
  for (const entry of scores.values()) {
    entry.score += Math.min(near.mentions(entry.text), 4) * 0.8;
    if (isNamed(near.names, entry.text)) entry.score += 1;
    // A board signs its pages too.
    if (lettersOf(entry.text) === hostName(near)) entry.score -= near.mentions(entry.text) > 0 ? 1.5 : 3;
    if (entry.score > (best?.score ?? 1.4)) best = entry;
  }
  return best?.text ?? null;
}

/** Names of companies in the page's titles, once the posting's title is taken away. */
function namesInTitles(near: Neighbourhood): string[] {
  const found: string[] = [];
  for (const whole of near.names.titles) {
    const application = forTitle.exec(whole)?.[1];
    if (application) found.push(application);
    const at = whole.toLowerCase().indexOf(near.title.toLowerCase());
    if (near.title === '' || at < 0) continue;
    const before = whole.slice(0, at).trim();
    const after = ` ${whole.slice(at + near.title.length).trim()}`;
    const hirer = hiring.exec(`${before} `)?.[1];
    if (hirer) found.push(hirer);
    else if (/[-–—|:·]$/.test(before)) found.push(before);
    for (const part of after.split(/\s{1,9}[|–—·•:-]\s+|\s{0,9}[|•»]\s*|^\s*[-–—|·@,]\s*/u))
      found.push(atCompany.exec(` ${part}`)?.[1] ?? part);
  }
  return [
    ...found.map((part) => part.replace(ownPages, '')),
    ...titleParts(near.names)
      .filter((part) => hiring.test(part))
      .map((part) => hiring.exec(part)?.[1] ?? ''),
  ];
}

/** The name that the address gives in one word, as the page writes it: the employer's where the text bears it as well. */
function namesByAddress({ names, lines }: Neighbourhood): { name: string; score: number }[] {
  const text = lines.join('\n');
  const inTitles = titleParts(names)
    .filter((part) => ownPages.test(part))
    .map((part) => lettersOf(part.replace(ownPages, '')));
  return [...new Set([...namesInHost(names.host), ...inTitles])].flatMap((label) => {
    const inText = writtenName(label, text);
    if (inText) return [{ name: inText, score: 2.5 }];
    const inTitle = writtenName(label, names.titles.join('\n'));
    return inTitle ? [{ name: inTitle, score: 1 }] : [];
  });
}

function hostName({ names }: Neighbourhood): string {
  return names.host.split('.').at(-2) ?? '';
}

const generic =
  /^(careers?|jobs?|home|apply|karriere|stellen\S*|emplois?|search|remote|logo|company|companies|employer|employers|benefits|culture|overview|.* jobs?|.* careers?|jobs? .*|full[- ]time.*|part[- ]time.*)$/i;

function isCompanyLike(text: string, near: Neighbourhood, labelled: boolean): boolean {
  if (text.length < 2 || text.length > 80 || !hasLetter(text)) return false;
  const label = labelOf(text);
  if (/[$€£]|\d ?k\b/i.test(text) || speaker.test(text) || placeWords.test(text)) return false;
  if ((generic.test(label) && !labelled) || label === labelOf(near.title) || label.length < 2) return false;
  if (isPlaceShaped(text) && text.includes(', ') && !labelled) return false;
  if (near.locations.some((place) => labelOf(place).includes(label)) || (isCity(text, near) && !labelled)) return false;
  const words = wordsOf(text);
  if (words.length > 9) return false;
  const { any, whole } = vocabulary.find(words);
  return (
    (whole & (wording.label | wording.control | wording.company | wording.apply)) === 0 && (any & wording.noise) === 0
  );
}

/** "Laval" beside a line that says "Laval - 53", "Lleida" beside "Lleida, Spain". */
function isCity(text: string, { outline, first, end, inText }: Neighbourhood): boolean {
  return outline.blocks.some(
    (block, at) =>
      at >= first &&
      at < end &&
      !inText(at) &&
      block.text.startsWith(text) &&
      /^(?:, | - ?\d| \(\d)/.test(block.text.slice(text.length)),
  );
}
