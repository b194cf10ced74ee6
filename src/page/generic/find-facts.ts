import { parseDate } from '../../domain/posting/facts/dates.ts';
import { parseSalary } from '../../domain/posting/facts/salary.ts';
import { parseEmploymentType, parseWorkMode } from '../../domain/posting/facts/stated-kind.ts';
import type { Salary } from '../../domain/posting/posting.ts';
import { attributeOf } from '../dom/dom.ts';
import type { Stated } from '../stated.ts';
import { cleanText } from '../text/clean-text.ts';
import { hintsAt } from './hints.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** How dates are written here and when "3 days ago" was. */
export interface Clock {
  now: Date;
  /** `11/16/2026` is a November day. */
  monthFirst: boolean;
}

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
export function findFacts(near: Neighbourhood, { now, monthFirst }: Clock): Stated {
  const facts: Stated = {};
  const date = (text: string) => parseDate(text, now, monthFirst);
  for (const { field, value, block } of near.labelled) {
    if (near.inText(block) && field !== 'employmentType' && field !== 'workMode') continue;
    if (field === 'salary') set(facts, 'salary', () => payOf(value, near, block, true));
    else if (field === 'datePosted') set(facts, 'datePosted', () => past(date(value), now));
    else if (field === 'validThrough') set(facts, 'validThrough', () => date(value));
    else if (field === 'employmentType') {
      set(facts, 'employmentType', () => parseEmploymentType(value));
      set(facts, 'workMode', () => parseWorkMode(value));
    } else if (field === 'workMode') set(facts, 'workMode', () => parseWorkMode(value));
  }
  for (const { at, text, linked, control } of aroundTitle(near)) {
    set(facts, 'salary', () => payOf(text, near, at));
    if (control) continue;
    if (isUntil.test(text)) set(facts, 'validThrough', () => date(text));
    else if (isPosted.test(text)) set(facts, 'datePosted', () => past(date(text), now));
    if (text.length <= 60 && !linked) {
      set(facts, 'workMode', () => parseWorkMode(text));
      set(facts, 'employmentType', () => parseEmploymentType(text));
    }
  }
  set(facts, 'datePosted', () => past(dateOfElements(near, date), now));
  return facts;
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

/** A pay; the board's own estimate where this line or one beside it says so. */
function payOf(text: string, { outline }: Neighbourhood, at: number, named = false): Salary | null {
  const salary = parseSalary(text, named);
  if (!salary) return null;
  const beside = [outline.blocks[at - 1], outline.blocks[at + 1]].some(
    (block) => block !== undefined && block.text.length < 100 && estimate.test(block.text),
  );
  return { ...salary, estimated: salary.estimated || estimate.test(text) || beside };
}

/** Days to come are no days of posting. */
function past(date: string | null, now: Date): string | null {
  return date !== null && Date.parse(date) <= now.getTime() + 86_400_000 ? date : null;
}

/** `<time>` and elements that their author calls a date. */
function dateOfElements(near: Neighbourhood, date: (text: string) => string | null): string | null {
  for (const index of near.elements) {
    const element = near.outline.elements[index];
    if (!element || near.distance(index) > reach) continue;
    const stated = near.outline.tags[index] === 'time' ? attributeOf(element, 'datetime') : null;
    const found = stated === null ? null : date(stated);
    if (found) return found;
    const at = near.outline.firstBlock[index] ?? 0;
    if ((near.outline.endBlock[index] ?? 0) - at > 1 || !dateHint.test(hintsAt(near.outline, index))) continue;
    const text = cleanText(near.outline.blocks[at]?.text ?? '');
    const own = text.length < 60 && !isUntil.test(text) ? date(text) : null;
    if (own) return own;
  }
  return null;
}
