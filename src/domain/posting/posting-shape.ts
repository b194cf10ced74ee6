import * as v from 'valibot';
import { dateValue } from '../kept/kept-values.ts';
import type { Posting } from './posting.ts';
import { isPostingSized, postingLimits } from './posting-limits.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const amount = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const httpAddress = v.nullable(v.pipe(text(postingLimits.address), v.regex(/^https?:\/\//i)));
/** Shape of a title, a name, a place. */
export const name = text(postingLimits.name);

/** Shape of a line of the text. */
export const block = { kind: v.picklist(['heading', 'bullet', 'paragraph']), text: text(postingLimits.text) };
const section = v.picklist(['about', 'duties', 'required', 'preferred', 'benefits', 'company', 'process', 'unknown']);

/** Shapes of what readers state of a posting besides its text. */
export const facts = {
  url: httpAddress,
  title: name,
  company: v.nullable(name),
  locations: v.pipe(v.array(name), v.maxLength(postingLimits.locations)),
  salary: v.nullable(
    v.object({
      min: amount,
      max: amount,
      currency: text(10),
      period: v.picklist(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
      estimated: v.boolean(),
      text: name,
    }),
  ),
  datePosted: v.nullable(dateValue),
  validThrough: v.nullable(dateValue),
  workMode: v.nullable(v.picklist(['remote', 'hybrid', 'onsite'])),
  employmentType: v.nullable(v.picklist(['full-time', 'part-time', 'contract', 'internship'])),
  applyUrl: httpAddress,
  closed: v.boolean(),
};

/** Shape of a posting that was read, from a surface, the database or a file. */
export const posting: v.GenericSchema<unknown, Posting> = v.object({
  ...facts,
  lines: v.pipe(
    v.array(v.object({ ...block, section })),
    v.check((blocks) => isPostingSized(blocks)),
  ),
  lang: v.nullable(text(20)),
  years: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  seniority: v.nullable(text(200)),
});
