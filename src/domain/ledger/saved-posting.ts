import * as v from 'valibot';
import { dateValue, keyValue } from '../kept/kept-values.ts';
import type { ReadPage } from '../posting/page-state.ts';
import type { Posting } from '../posting/posting.ts';

/** A posting that the reader keeps. It is read anew wherever it is shown, so that it never lags behind the guide. */
export interface SavedPosting {
  /** `postingKey` of the posting. */
  key: string;
  /** Calendar day (`YYYY-MM-DD`, local). */
  savedOn: string;
  posting: Posting;
  note: string;
}

/** What is kept of a page on a day (`YYYY-MM-DD`). */
export function toSavedPosting({ postingKey, posting }: ReadPage, day: string): SavedPosting {
  return { key: postingKey, savedOn: day, posting, note: '' };
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const amount = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const httpAddress = v.nullable(v.pipe(text(4_000), v.regex(/^https?:\/\//i)));

const posting: v.GenericSchema<unknown, Posting> = v.object({
  url: httpAddress,
  title: text(1_000),
  company: v.nullable(text(1_000)),
  locations: v.pipe(v.array(text(1_000)), v.maxLength(200)),
  lines: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['heading', 'bullet', 'paragraph']),
        text: text(200_000),
        section: v.picklist(['about', 'duties', 'required', 'preferred', 'benefits', 'company', 'process', 'unknown']),
      }),
    ),
    v.maxLength(20_000),
  ),
  salary: v.nullable(
    v.object({
      min: amount,
      max: amount,
      currency: text(10),
      period: v.picklist(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
      estimated: v.boolean(),
      text: text(1_000),
    }),
  ),
  datePosted: v.nullable(dateValue),
  validThrough: v.nullable(dateValue),
  workMode: v.nullable(v.picklist(['remote', 'hybrid', 'onsite'])),
  employmentType: v.nullable(v.picklist(['full-time', 'part-time', 'contract', 'internship'])),
  applyUrl: httpAddress,
  closed: v.boolean(),
  lang: v.nullable(text(20)),
  years: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  seniority: v.nullable(text(200)),
});

/** Shape of a kept posting from the database, a page's script or a file. */
export const savedPosting: v.GenericSchema<unknown, SavedPosting> = v.object({
  key: keyValue,
  savedOn: dateValue,
  posting,
  note: text(100_000),
});
