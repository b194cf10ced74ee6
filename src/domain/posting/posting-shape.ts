import * as v from 'valibot';
import { dateValue } from '../kept/kept-values.ts';
import type { Posting, RawPosting } from './posting.ts';
import { isPostingSized, postingLimits } from './posting-limits.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const amount = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const httpAddress = v.nullable(v.pipe(text(postingLimits.address), v.regex(/^https?:\/\//i)));
const name = text(postingLimits.name);

const block = { kind: v.picklist(['heading', 'bullet', 'paragraph']), text: text(postingLimits.text) };
const section = v.picklist(['about', 'duties', 'required', 'preferred', 'benefits', 'company', 'process', 'unknown']);

const facts = {
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

/** Shape of what a page's script has read. */
export const rawPosting: v.GenericSchema<unknown, RawPosting> = v.object({
  ...facts,
  blocks: v.pipe(
    v.array(v.object(block)),
    v.check((blocks) => isPostingSized(blocks)),
  ),
});

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
