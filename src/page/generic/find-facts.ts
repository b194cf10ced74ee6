import { parseEmploymentType, parseWorkMode } from '../../domain/posting/facts/stated-kind.ts';
import type { PayText } from '../../domain/posting/posting.ts';
import { attributeOf } from '../dom/dom.ts';
import type { Stated } from '../stated.ts';
import { cleanText } from '../text/clean-text.ts';
import { hintsAt } from './hints.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { mayBePay, payTexts } from './pay-texts.ts';

/** Blocks around title and text that facts are taken from although no label names them. */
const reach = 14;
const longestFact = 160;

const estimate = /estimat|geschätzt|schätzung|estimación|stima\b|odhad/i;
const isPosted =
  /\b(posted|published|reposted|listed|added|updated|online seit|veröffentlicht|eingestellt|publiée?|mis en ligne|publicad[oa]|geplaatst|pubblicat[oa])\b|zveřejněn|vloženo|\bago\b|^vor \d|il y a \d|\bhace \d|\bhá \d|geleden$|\d \w+ fa$|^před /i;
const isUntil =
  /\b(apply by|apply before|closing date|closes|deadline|expires|valid (through|until)|bewerbungsfrist|bewerbungsschluss|bewerben bis|date limite|fecha límite|prazo|sluitingsdatum|scadenza)\b|uzávěrka/i;
const dateHint = /date|posted|publi|time-?ago|listed|age\b/i;

/** Pay, dates and kinds of work as the page prints them around title and text, labelled or not. */
export function findFacts(near: Neighbourhood): Stated {
  const facts: Stated = {};
  const pay: PayText[] = [];
  const posted: string[] = [];
  const until: string[] = [];
  for (const { field, value, block } of near.labelled) {
    if (near.inText(block) && field !== 'employmentType' && field !== 'workMode') continue;
    if (field === 'salary') pay.push(...payTexts([value], true, isEstimated(near, block)));
    else if (field === 'datePosted') posted.push(value);
    else if (field === 'validThrough') until.push(value);
    else if (field === 'employmentType') {
      set(facts, 'employmentType', () => parseEmploymentType(value));
      set(facts, 'workMode', () => parseWorkMode(value));
    } else if (field === 'workMode') set(facts, 'workMode', () => parseWorkMode(value));
  }
  for (const { at, text, linked, control } of aroundTitle(near)) {
    if (mayBePay.test(text)) pay.push(...payTexts([text], false, isEstimated(near, at)));
    if (control) continue;
    if (isUntil.test(text)) until.push(text);
    else if (isPosted.test(text)) posted.push(text);
    if (text.length <= 60 && !linked) {
      set(facts, 'workMode', () => parseWorkMode(text));
      set(facts, 'employmentType', () => parseEmploymentType(text));
    }
  }
  posted.push(...daysOfElements(near));
  if (pay.length > 0) facts.pay = pay;
  return { ...facts, posted, until };
}

/** The first statement of a fact counts; what is known is not read again. */
function set<Field extends keyof Stated>(facts: Stated, field: Field, read: () => Stated[Field] | null): void {
  if (facts[field] !== undefined) return;
  const value = read();
  if (value !== null && value !== undefined) facts[field] = value;
}

interface NearLine {
  at: number;
  text: string;
  linked: boolean;
  /** Inside a button: filters say "Full-time" as well, but only a posting's own chips state a pay. */
  control: boolean;
}

/** Short lines near the title, nearest first, the text itself left out. */
function* aroundTitle(near: Neighbourhood): Generator<NearLine> {
  const order: number[] = [];
  for (let at = near.first; at < near.end; at += 1) {
    if (Math.abs(at - near.titleBlock) <= reach && !near.inText(at)) order.push(at);
  }
  order.sort((one, other) => Math.abs(one - near.titleBlock) - Math.abs(other - near.titleBlock));
  for (const at of order) {
    const block = near.outline.blocks[at];
    if (!block) continue;
    const { text, control, hidden, linked } = block;
    for (const leaf of near.leaves.get(at) ?? [])
      if (leaf !== near.title) yield { at, text: leaf, linked: false, control };
    if (!hidden && text.length <= longestFact && near.title !== text)
      yield { at, text, linked: linked > text.length / 2, control };
  }
}

/** The board's own estimate where this line or one beside it says so. */
function isEstimated({ outline }: Neighbourhood, at: number): boolean {
  return [outline.blocks[at - 1], outline.blocks[at], outline.blocks[at + 1]].some(
    (block) => block !== undefined && block.text.length < longestFact && estimate.test(block.text),
  );
}

/** What elements state in an attribute, or hold where their author calls them a date; a closing date is another. */
function daysOfElements(near: Neighbourhood): string[] {
  const isLast = new Set(near.labelled.filter(({ field }) => field === 'validThrough').map(({ block }) => block));
  return near.elements.flatMap((index) => {
    const element = near.outline.elements[index];
    const at = near.outline.firstBlock[index] ?? 0;
    const text = cleanText(near.outline.blocks[at]?.text ?? '');
    if (!element || near.distance(index) > reach || isUntil.test(text) || isLast.has(at)) return [];
    // `<time>`, and elements that scripts write the age into.
    const stated = /^time$|-/.test(near.outline.tags[index] ?? '') ? attributeOf(element, 'datetime') : null;
    const dated = (near.outline.endBlock[index] ?? 0) - at < 2 && dateHint.test(hintsAt(near.outline, index));
    return [...(stated ? [stated] : []), ...(dated && text.length < 60 ? [text] : [])];
  });
}
