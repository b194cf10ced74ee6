import * as v from 'valibot';
import { dateValue, keyValue } from '../kept/kept-values.ts';
import type { Ask, Verdict } from '../matching/reading.ts';
import type { ReadPage } from '../posting/page-state.ts';
import type { Salary, WorkMode } from '../posting/posting.ts';
import { contentFingerprint } from '../posting/posting-key.ts';

/** One distinct posting that was read: what it asks and for which role, never its text. */
export interface LedgerEntry {
  /** `postingKey` of the posting. */
  key: string;
  /** `contentFingerprint` of the posting: the same job on two boards counts once. Empty where it is not known. */
  fingerprint: string;
  /** Calendar days (`YYYY-MM-DD`, local) on which it was first and last seen. */
  firstSeen: string;
  lastSeen: string;
  title: string;
  company: string | null;
  url: string | null;
  role: Verdict['role'];
  kind: Verdict['kind'];
  certainty: Verdict['certainty'];
  asks: Pick<Ask, 'skillId' | 'strength'>[];
  salary: Omit<Salary, 'text'> | null;
  location: string | null;
  workMode: WorkMode | null;
  /** Words of rank in the title. */
  seniority: string | null;
  datePosted: string | null;
  validThrough: string | null;
}

/** The entry of a posting seen on a day (`YYYY-MM-DD`). */
export function toLedgerEntry({ postingKey, posting, reading }: ReadPage, day: string): LedgerEntry {
  const { verdict } = reading;
  return {
    key: postingKey,
    fingerprint: contentFingerprint(posting),
    firstSeen: day,
    lastSeen: day,
    title: posting.title.slice(0, longestName),
    company: posting.company?.slice(0, longestName) ?? null,
    url: posting.url,
    role: verdict.role,
    kind: verdict.kind,
    certainty: verdict.certainty,
    asks: reading.asks.map(({ skillId, strength }) => ({ skillId, strength })),
    salary: posting.salary && withoutText(posting.salary),
    location: posting.locations[0]?.slice(0, longestName) ?? null,
    workMode: posting.workMode,
    seniority: posting.seniority?.slice(0, longestName) ?? null,
    datePosted: posting.datePosted,
    validThrough: posting.validThrough,
  };
}

/** What is kept of a posting seen again: its newest reading and the day it was seen first. */
export function seenAgain(before: LedgerEntry, now: LedgerEntry): LedgerEntry {
  return { ...now, firstSeen: before.firstSeen < now.firstSeen ? before.firstSeen : now.firstSeen };
}

const longestName = 300;

function withoutText({ text: _, ...numbers }: Salary): Omit<Salary, 'text'> {
  return numbers;
}

const name = v.pipe(v.string(), v.maxLength(longestName));
const amount = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));

/** Shape of an entry from a page's script, the database or a file. */
export const ledgerEntry: v.GenericSchema<unknown, LedgerEntry> = v.object({
  key: keyValue,
  fingerprint: v.fallback(v.pipe(v.string(), v.maxLength(100)), ''),
  firstSeen: dateValue,
  lastSeen: dateValue,
  title: name,
  company: v.nullable(name),
  url: v.nullable(v.pipe(v.string(), v.maxLength(4_000), v.regex(/^https?:\/\//i))),
  role: keyValue,
  kind: v.picklist(['target', 'neighbour', 'none']),
  certainty: v.picklist(['clear', 'likely', 'unsure', 'too-little-text']),
  asks: v.pipe(
    v.array(v.object({ skillId: keyValue, strength: v.picklist(['required', 'preferred', 'duty']) })),
    v.maxLength(500),
  ),
  salary: v.nullable(
    v.object({
      min: amount,
      max: amount,
      currency: v.pipe(v.string(), v.maxLength(10)),
      period: v.picklist(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
      estimated: v.boolean(),
    }),
  ),
  location: v.nullable(name),
  workMode: v.fallback(v.nullable(v.picklist(['remote', 'hybrid', 'onsite'])), null),
  seniority: v.fallback(v.nullable(name), null),
  datePosted: v.nullable(dateValue),
  validThrough: v.nullable(dateValue),
});
