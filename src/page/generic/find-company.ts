import { attributeOf } from '../dom/dom.ts';
import { seenText } from '../dom/hidden.ts';
import { cleanText, labelOf, lettersOf } from '../text/clean-text.ts';
import { hasLetter } from '../text/letters.ts';
import { wording, wordsOf } from '../words/phrase-index.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { namesInHost, writtenName } from './address-name.ts';
import { brandNames } from './brand-names.ts';
import { companiesInText } from './company-in-text.ts';
import { namesInTitles, ownersInTitles } from './company-in-titles.ts';
import { hintsAt } from './hints.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { isNamed } from './page-names.ts';
import { isPlaceShaped } from './place-shape.ts';

const companyHint =
  /compan(y|ies)|employer|organi[sz]ation|hiring[-_ ]?org|advertiser|recruiter|firma\b|entreprise|unternehmen|arbeitgeber|bedrijf|azienda|empresa|\borg[-_ ]?name|comp[-_]?name/i;
const notName =
  /logo|rating|review|size|industry|type|descri|about|link-?text|benefit|website|follow|info\b|tagline|headquarter|location|address|salar|banner|details/i;
const companyAddress =
  /\/(companies|company|cmp|employers?|organi[sz]ations?|firma|fp|unternehmen|entreprises?|empresas?|bedrijf|aziende?|overview|companyprofile)\/|[?&](company|employer)/i;
/** Whoever speaks of itself is not named by it: "We are hiring", "Wir suchen". */
const speaker = /^(?:we|we['’]re|i|wir|ich|nous|on|wij|noi|siamo|estamos|somos|buscamos|hledáme)(?:\s|$)/i;
/** A place, not a name: "in Hamburg". */
const placeWords = /^(?:in|near|à|em|im|v|ve) /i;
/** Labels that name a department as often as an employer. */
const looseLabel = /^(?:organi[sz]ation|agency|advertiser)$/;
const legalForm =
  /[,.]?\s(?:inc|llc|ltd|limited|gmbh|ag|se|kg|vvag|plc|corp|corporation|co|sa|sas|srl|spa|bv|b\.v|ab|a\/s|pvt\.? ltd|sdn\.? bhd|s\.?\s?r\.?\s?o|a\.\s?s)\.?$/i;

interface Candidate {
  text: string;
  /** Best single source: its spelling is shown. */
  best: number;
  score: number;
}

/**
 * The employer, by what stands around the title and what the page calls itself; null where nothing points to one.
 * @param inData the employer that the page's data names, where nothing on the page bears it out.
 */
export function findCompany(near: Neighbourhood, document: Document, inData?: string): string | null {
  const candidates = new Map<string, Candidate>();
  const add = (raw: string, score: number, labelled = false) => {
    const text = cleanText(raw).replace(/^[\s–—|·•@:,-]+|(?<![\s–—|·•:,-])[\s–—|·•:,-]+$/gu, '');
    if (score <= 0 || !isCompanyLike(text, near, labelled)) return;
    const key = labelOf(text.replace(legalForm, '')).replace(/^the /, '');
    const known = candidates.get(key);
    if (!known) candidates.set(key, { text, best: score, score });
    else {
      known.score += score;
      const fuller = legalForm.test(text) && !legalForm.test(known.text) && known.best < 3;
      if (fuller || (score > known.best && !legalForm.test(known.text))) known.text = text;
      known.best = Math.max(known.best, score);
    }
  };
  for (const { field, value, label, block } of near.labelled)
    if (field === 'company') add(value, near.inText(block) ? 2 : looseLabel.test(label) ? 2.5 : 5, true);
  addNamedElements(near, add);
  const { blocks } = near.outline;
  for (const [name, score] of brandNames(document, near.pane)) add(name, score);
  for (const { name, score } of namesInTitles(near.names, near.title)) add(name, score);
  // "Marlowe Tide · Rotterdam · 3 days ago": boards name the employer first, and beside the title.
  for (let at = near.titleBlock - 1; at <= near.titleBlock + 3; at += 1) {
    const block = blocks[at];
    if (!block || at === near.titleBlock || near.inText(at) || block.control) continue;
    const chips = block.text.split(/\s[·•|]\s/u);
    if (chips.length > 1 && at > near.titleBlock) add(chips[0] ?? '', 1.2);
    else if (block.text.length < 60 && near.mentions(block.text) > 0) add(block.text, 0.8);
  }
  for (const { name, score } of companiesInText(near.lines)) add(name, score);
  for (const { name, score } of namesByAddress(near)) add(name, score);
  if (inData) add(inData, 2, true);
  if (near.names.site) add(near.names.site, labelOf(near.names.site) === hostName(near) ? 0.5 : 0.8);
  return bestOf(near, candidates);
}

/** Elements that their author calls the company, and links to pages of companies. */
function addNamedElements(near: Neighbourhood, add: (text: string, score: number) => void): void {
  const { outline } = near;
  for (const index of near.elements) {
    const element = outline.elements[index];
    if (!element || (outline.endBlock[index] ?? 0) - (outline.firstBlock[index] ?? 0) > 2) continue;
    const hints = hintsAt(outline, index);
    const hinted = companyHint.test(hints) && !notName.test(hints);
    const address = outline.tags[index] === 'a' ? (attributeOf(element, 'href') ?? '') : '';
    const linked = companyAddress.test(address);
    if (!hinted && !linked) continue;
    const text = seenText(element);
    if (text.length <= 200) add(text, (hinted ? 3 : 0) + (linked ? 2.5 : 0) - near.distance(index) * 0.05);
  }
}

/** The candidate with most behind it, its mentions counted; a longer form of a name has the shorter one's as well. */
function bestOf(near: Neighbourhood, candidates: ReadonlyMap<string, Candidate>): string | null {
  const host = hostName(near);
  let best: { text: string; score: number } | null = null;
  for (const [key, { text, score: own, best: single }] of candidates) {
    let mentions = Math.min(near.mentions(text.replace(legalForm, '')), 4);
    for (const [short] of candidates)
      if (key.startsWith(`${short} `) && single >= 1 && short.length > 3)
        mentions = Math.max(mentions, Math.min(near.mentions(short), 4));
    let score = own + mentions * 0.8;
    if (isNamed(near.names, text)) score += 1;
    if (legalForm.test(text)) score += 1;
    if (near.mentions(`in ${text}`) * 2 > near.mentions(text)) score -= 2;
    if (near.names.summary.includes(text)) score += 0.8;
    // A board signs its pages too.
    if (lettersOf(text) === host || near.names.host.split('.').includes(`${lettersOf(text)}jobs`))
      score -= mentions > 1 ? 1.5 : 3;
    if (score > (best?.score ?? 1.4)) best = { text, score };
  }
  return best?.text ?? null;
}

/** Names that addresses give in one word (the page's, and those of e-mails in the text), as the page writes them. */
function namesByAddress({ names, lines }: Neighbourhood): { name: string; score: number }[] {
  const text = lines.join('\n');
  const own = new Set([...namesInHost(names.host), ...ownersInTitles(names)]);
  const mail = [...text.matchAll(/@([\w.-]{4,60}\.[a-z]{2,8})/g)].flatMap(([, host = '']) => namesInHost(host));
  return [...new Set([...own, ...mail])].flatMap((label) => {
    const inText = writtenName(label, text);
    if (inText) return [{ name: inText, score: own.has(label) && text.split(inText).length > 2 ? 2.5 : 1.5 }];
    const inTitle = writtenName(label, names.titles.join('\n'));
    return inTitle ? [{ name: inTitle, score: 1 }] : [];
  });
}

function hostName({ names }: Neighbourhood): string {
  return names.host.split('.').at(-2) ?? '';
}

const generic =
  /^(careers?|career (?:page|site)s?|jobs?|home|apply|karriere|stellen\S*|emplois?|search|remote|logo|company|companies|employer|employers|benefits|culture|overview|.* jobs?|.* careers?|jobs? .*|full[- ]time.*|part[- ]time.*)$/i;

function isCompanyLike(text: string, near: Neighbourhood, labelled: boolean): boolean {
  if (text.length < 2 || text.length > 80 || !hasLetter(text)) return false;
  const label = labelOf(text);
  if (/[$€£]|\d ?k\b/i.test(text) || speaker.test(text) || placeWords.test(text)) return false;
  const title = labelOf(near.title);
  if ((generic.test(label) && !labelled) || label === title || label.length < 2) return false;
  if (!labelled && (` ${title} `.includes(` ${label} `) || (title !== '' && label.includes(title)))) return false;
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
      /^(?:, | - ?\d| ?\()/.test(block.text.slice(text.length)),
  );
}
