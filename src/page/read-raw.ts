import type { NoPostingReason, PageSignal, PostingField, ReadSource } from '../domain/posting/page-reading.ts';
import type { RawPosting } from '../domain/posting/posting.ts';
import { isPostingSized } from '../domain/posting/posting-limits.ts';
import { closedSignal } from './decide/closed.ts';
import { decide } from './decide/decide.ts';
import { explainingSignals } from './decide/explaining.ts';
import {
  addressSignals,
  cardSignals,
  isOpenedBeside,
  listSignals,
  selfSignals,
  surroundingSignals,
} from './decide/page-signals.ts';
import { textSignals } from './decide/text-signals.ts';
import { factSignals, titleSignals } from './decide/title-signals.ts';
import { chooseDescription } from './description.ts';
import { attributeOf, documentElementOf } from './dom/dom.ts';
import { findApplyUrl } from './generic/find-apply-url.ts';
import { findCompany } from './generic/find-company.ts';
import { type ValuedOutline, valueOutline } from './generic/find-description.ts';
import { findFacts } from './generic/find-facts.ts';
import { certain, findLocations } from './generic/find-location.ts';
import { findTitle } from './generic/find-title.ts';
import { neighbourhoodOf } from './generic/neighbourhood.ts';
import { pageNames } from './generic/page-names.ts';
import { employerIn, merge } from './merge.ts';
import { makeOutline } from './outline/make-outline.ts';
import { readingRoot } from './outline/reading-root.ts';
import type { Pacer } from './pacer.ts';
import type { ReadOptions } from './read-options.ts';
import { boardAt } from './site/board-at.ts';
import { siteFields } from './site/site-fields.ts';
import { siteStated } from './site/site-stated.ts';
import type { Stated } from './stated.ts';
import { blocksOf } from './structured/html-blocks.ts';
import { publishedOn } from './structured/published-on.ts';
import { readStructured } from './structured/read-structured.ts';

export type RawReading =
  | {
      ok: true;
      posting: RawPosting;
      sources: Partial<Record<PostingField, ReadSource>>;
      signals: PageSignal[];
      leftOut: string[];
    }
  | { ok: false; reason: NoPostingReason; signals: PageSignal[] };

/** Reads a page without tagging its lines: gathers what each source says, decides, and merges. */
export async function readRaw(document: Document, url: URL, options: ReadOptions, pacer: Pacer): Promise<RawReading> {
  if (!documentElementOf(document)) return { ok: false, reason: 'not-html', signals: [] };
  const names = pageNames(document, url);
  const structured = options.structuredData === false ? null : readStructured(document, url, names);
  const atBoard = boardAt(url, options.boards);
  const site = atBoard ? siteFields(document, atBoard.board) : null;
  await pacer.rest();

  const root = readingRoot(document, site, structured?.stated.title);
  if (!root) return { ok: false, reason: 'not-html', signals: [] };
  const outline = await makeOutline(root, pacer);
  const valued: ValuedOutline = await valueOutline(outline, pacer);
  await pacer.rest();
  const chosen = await chooseDescription(document, valued, site, structured, names, options.readable, pacer);
  const signals: PageSignal[] = [
    ...addressSignals(url),
    ...selfSignals(document, names),
    ...(structured?.signals ?? []),
    ...(atBoard?.posting ? [{ name: 'board-address', weight: 3 }] : []),
  ];
  if (!chosen) {
    signals.push({ name: 'little-text', weight: -4 }, ...listSignals(valued, null));
    const waits = atBoard?.posting === true || outline.characters < 200;
    return {
      ok: false,
      reason: waits && outline.characters < 400 ? 'not-rendered-yet' : decide(signals).reason,
      signals,
    };
  }
  if (!isPostingSized(chosen.blocks)) return { ok: false, reason: 'too-large', signals };
  const { stretch } = chosen;
  const closed = closedSignal(valued, stretch, site);
  await pacer.rest();
  if (stretch)
    signals.push(
      ...textSignals(valued, stretch, closed),
      ...surroundingSignals(valued, stretch),
      ...listSignals(valued, stretch),
      ...explainingSignals(valued),
    );
  const title = stretch ? findTitle(valued, stretch, names) : null;
  const beside = atBoard?.posting === true || isOpenedBeside(url) || chosen.source === 'site';
  if (title) signals.push(...titleSignals(title, names, beside));
  if (stretch && !beside) signals.push(...cardSignals(valued, stretch, title?.block ?? stretch.first));
  if (chosen.source === 'site' && !atBoard?.posting) signals.push({ name: 'board-pane', weight: 2 });
  await pacer.rest();
  const near = stretch ? neighbourhoodOf(valued, stretch, title, names, structured?.stated.locations ?? []) : null;
  await pacer.rest();
  const facts = near ? findFacts(near) : {};
  await pacer.rest();
  signals.push(...factSignals(new Set(near?.labelled.map(({ field }) => field)).size, facts));
  const decision = decide(signals);
  if (!decision.posting) return { ok: false, reason: decision.reason, signals };

  const own = site ? siteStated(site, url) : {};
  const generic: Stated = { ...facts };
  const inData = structured ? employerIn(structured.stated, names) : undefined;
  let shown = inData;
  let sure = false;
  // What a more trusted source states is not looked for.
  if (near) {
    if (title) generic.title = title.text;
    if (inData && !near.shows(inData)) shown = undefined;
    const company = own.company ?? shown ?? findCompany(near, document, inData);
    if (company) generic.company = company;
    if (!own.locations) {
      const { places, score } = findLocations(near, company);
      if (places.length > 0) generic.locations = places;
      sure = score >= certain;
    }
    const apply = own.applyUrl ?? findApplyUrl(near, url);
    if (apply) generic.applyUrl = apply;
  }
  const { posting, sources } = merge({
    url,
    names,
    structured,
    own,
    employer: shown,
    generic,
    sure,
    published: options.structuredData === false ? null : publishedOn(document),
    clock: { now: options.now.toISOString(), monthFirst: isAmerican(document, url) },
    placeShown: near?.locations.some((place) => near.showsPlace(place.split(',')[0] ?? '')) ?? true,
    blocks: chosen.blocks,
    from: chosen.source,
  });
  return {
    ok: true,
    posting: { ...posting, closed },
    sources,
    signals,
    leftOut: leftOutOf(valued, chosen),
  };
}

/** Numbers-only dates are month first in the United States. */
function isAmerican(document: Document, url: URL): boolean {
  const root = documentElementOf(document);
  const lang = (root && attributeOf(root, 'lang')) ?? '';
  return /^en[-_]us$/i.test(lang) || (/^(en)?$/i.test(lang) && /\.(com|gov|us)$/.test(url.hostname));
}

/** Starts of what was cut from the chosen element, for "what was read". */
function leftOutOf(
  { outline }: ValuedOutline,
  {
    stretch,
    element,
  }: { stretch: { first: number; end: number } | null; element: { first: number; end: number } | null },
): string[] {
  if (!stretch || !element) return [];
  const cut = [...blocksOf(outline, element.first, stretch.first), ...blocksOf(outline, stretch.end, element.end)];
  return cut.slice(0, 20).map(({ text }) => text.slice(0, 60));
}
