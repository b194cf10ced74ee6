import type { PageSignal } from '../../domain/posting/page-reading.ts';
import { attributeOf, queryAll, queryFirst, textOf } from '../dom/dom.ts';
import type { Stretch, ValuedOutline } from '../generic/find-description.ts';
import type { PageNames } from '../generic/page-names.ts';
import type { Outline } from '../outline/outline.ts';
import { cleanText } from '../text/clean-text.ts';
import { namesOccupation } from '../words/occupations.ts';
import { wording, wordsOf } from '../words/phrase-index.ts';
import { vocabulary } from '../words/vocabulary.ts';

const jobPath =
  /(^|[/_-])(jobs?|careers?|positions?|vacanc(y|ies)|openings?|opportunit(y|ies)|viewjob|stellen[a-zäöü]*|karriere|emplois?|offres?|empleos?|ofertas?|vagas?|vacatures?|lavor[oi]|offerte|prace|nabidk[ay]|volna-mista|requisitions?|o|j|rpd|posting|join-us|work-with-us|recruit(?:ment|ing)|recrutements?|nous-rejoindre|trabaj[ae]-con-nosotros|trabalhe-conosco|lavora-con-noi|werken-bij|kariera|lediga-jobb|ledige-stillinger|oferty?-pracy)([/_.?-]|$)/i;
const listPath =
  /\/[^/]*-(?:jobs|vacancies|stellenangebote|emplois)(-in-[^/]*|\/in-[^/]*)?\/?$|\/(trabajos?|empleos?|ofertas?|empregos?|vagas?|jobs?|emplois?|stellenangebote|praca|lavoro)-(de|in|as|near|em|en|bei|v)-|(\/(jobs?|careers?|search|vacancies|openings|positions|remote-jobs|stellenangebote|emplois|ofertas|vagas|vacatures|results)\/?$)|[?&](q|query|keywords?|search|what|l|page)=/i;
const idInPath = /\d{4,}|[0-9a-f]{8}-[0-9a-f]{4}-|[?&][a-z]*(id|jk|token)=|\/[^/-]+-+[^/-]+-[^/]+\/?$/i;

/** The id of the posting that is open beside a list. */
const openedId =
  /[?&](currentjobid|v?jk|jobid|job_id|joblistingid|selectedjobid|gh_jid|jid|job_listing_slug)=[\w-]{4,}/i;

/** True for addresses that name the posting which is open beside a list. */
export function isOpenedBeside(url: URL): boolean {
  return openedId.test(url.search);
}

/** What the address says. */
export function addressSignals(url: URL): PageSignal[] {
  const address = `${url.pathname}${url.search}`;
  const isJob = jobPath.test(address) || /^(jobs?|careers?|karriere|boards?|apply)\./.test(url.hostname);
  if (url.pathname === '/' && url.search === '') return [{ name: 'list-address', weight: -2 }];
  if (isOpenedBeside(url)) return [{ name: 'posting-address', weight: 2 }];
  if (listPath.test(address) && !idInPath.test(url.pathname)) {
    return [{ name: 'list-address', weight: -1.5 }];
  }
  if (isJob && idInPath.test(address)) return [{ name: 'posting-address', weight: 2 }];
  return isJob ? [{ name: 'job-address', weight: 0.7 }] : [];
}

const surelyArticle =
  /\btemplates?\b|\bhow to (?:write|become|hire|get)\b|\bwhat (?:is|does|do|are) (?:an?|the)?\b|interview questions|job description (?:sample|example)|\bcareer path\b|^salar(?:y|ies)\b|\bsalar(?:y|ies) (?:in|for|guide|calculator|by)\b|\baverage salar(?:y|ies)\b|\bvorlage\b|\bmuster(?:text|vorlage)\b|fiche métier|\bmodèle de\b|\bplantilla\b|modelo de (?:currículo|descrição)/i;
const articleTitle =
  /\b(how to|what (is|does|are)|guide|tips|salary|salaries|examples?|course|certification|training|career program|bootcamp|best \d|top \d|\d+ (best|tips|ways)|job description(?=$|\s[-–|:])|gehalt|was macht|ausbildung zum|modèle|sueldo|qué es|modelo de|wat doet|cosa fa|co dělá)\b/i;
const careersTitle = /^(jobs|careers|job search|search|open positions|current openings)\b/i;
const articleTypes = /"@type"\s*:\s*(?:\[\s*)?"((News|Blog|Tech|Report|Scholarly)?Article|BlogPosting)"/i;
const goodsTypes = /"@type"\s*:\s*(?:\[\s*)?"(Course|Product|Event|Recipe|Book|Movie)"/i;
/** What the page says about itself outside of its text. */
export function selfSignals(document: Document, names: PageNames): PageSignal[] {
  const signals: PageSignal[] = [];
  const data = queryAll(document, 'script[type*="ld+json" i]')
    .map((script) => (textOf(script) ?? '').slice(0, 20_000))
    .join(' ');
  if (articleTypes.test(data)) signals.push({ name: 'article-data', weight: -3 });
  else if (goodsTypes.test(data)) signals.push({ name: 'other-data', weight: -3 });
  const type = queryFirst(document, 'meta[property="og:type"]');
  if (type && attributeOf(type, 'content') === 'article') {
    signals.push({ name: 'article-type', weight: -1.2 });
  }
  const title = names.titles[0] ?? '';
  if (surelyArticle.test(title)) signals.push({ name: 'article-title', weight: -4.5 });
  else if (articleTitle.test(title)) signals.push({ name: 'article-title', weight: -2 });
  if (careersTitle.test(title) && !namesOccupation(title)) signals.push({ name: 'list-title', weight: -1 });
  return signals;
}

/** Most elements whose own words are asked for an apply control. */
const mostLinks = 3_000;

/** What stands around the text: controls to apply with, and links to other postings. */
export function surroundingSignals({ outline, judged }: ValuedOutline, { first, end }: Stretch): PageSignal[] {
  const signals: PageSignal[] = [];
  let apply = 0;
  for (const [at, { role, found }] of judged.entries()) {
    const block = outline.blocks[at];
    if (!block || (role !== 'control' && role !== 'links' && block.kind !== 'heading')) continue;
    if ((found.whole & wording.apply) !== 0) apply += 1;
  }
  if (apply === 0) apply = applyingLinks(outline);
  if (apply > 0) {
    signals.push({ name: 'apply-control', weight: apply > 4 ? 0.5 : 2 });
  }
  let linked = 0;
  let own = 0;
  for (let at = first; at < end; at += 1) {
    const block = outline.blocks[at];
    if (!block) continue;
    linked += block.linked;
    own += block.text.length;
  }
  if (linked > own * 0.4) signals.push({ name: 'list-of-links', weight: -3 });
  return signals;
}

/** Cards of a job list inside one text from which the text is the list. */
const mostCardsInside = 3;

/** Speaks against a text that is made of the cards of a list, and against a page that holds cards and no text. */
export function listSignals({ outline, cards }: ValuedOutline, stretch: Stretch | null): PageSignal[] {
  let inside = 0;
  for (const card of cards) {
    const first = outline.firstBlock[card] ?? 0;
    if (!stretch || (first >= stretch.first && (outline.endBlock[card] ?? 0) <= stretch.end)) inside += 1;
  }
  return inside >= mostCardsInside ? [{ name: 'many-postings', weight: -4 }] : [];
}

/** Links to other postings before the title from which a page looks like a list with one card read. */
const fewestCards = 4;
/** Share of the page's text below which the found text may be a card's. */
const cardShare = 0.2;

/** Speaks against a small text that stands behind links to other jobs: it is one card of a list. */
export function cardSignals({ outline }: ValuedOutline, { first, end }: Stretch, titleBlock: number): PageSignal[] {
  const { blocks } = outline;
  const cards = blocks
    .slice(0, Math.min(titleBlock, first))
    .filter(({ linked, text, hidden }) => !hidden && text.length < 120 && linked > text.length * 0.6)
    .filter(({ text }) => namesOccupation(text)).length;
  if (cards < fewestCards) return [];
  const own = blocks.slice(first, end).reduce((sum, { text }) => sum + text.length, 0);
  return own < outline.characters * cardShare ? [{ name: 'many-postings', weight: -2.5 }] : [];
}

/** Links and buttons that say "apply" by themselves while their line, shared with others, does not. */
function applyingLinks({ elements, tags }: Outline): number {
  let apply = 0;
  for (const [index, element] of elements.slice(0, mostLinks).entries()) {
    const tag = tags[index];
    if (tag !== 'a' && tag !== 'button') continue;
    const text = cleanText((textOf(element) ?? '').slice(0, 120));
    if (text.length > 60) continue;
    const words = wordsOf(text);
    // A wording for small screens and one for large ones stand side by side: "Apply Apply".
    const half = words.length / 2;
    const once = words.length % 2 === 0 && words.every((word, at) => word === words[(at + half) % words.length]);
    if ((vocabulary.find(once ? words.slice(0, half) : words).whole & wording.apply) !== 0) apply += 1;
  }
  return apply;
}
