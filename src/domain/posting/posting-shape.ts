import * as v from 'valibot';
import { dateValue } from '../kept/kept-values.ts';
import type { Posting, RawPosting } from './posting.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const amount = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const httpAddress = v.nullable(v.pipe(text(4_000), v.regex(/^https?:\/\//i)));
/** Far more blocks than a posting has. */
const mostBlocks = 20_000;

const block = { kind: v.picklist(['heading', 'bullet', 'paragraph']), text: text(200_000) };
const section = v.picklist(['about', 'duties', 'required', 'preferred', 'benefits', 'company', 'process', 'unknown']);

const facts = {
  url: httpAddress,
  title: text(1_000),
  company: v.nullable(text(1_000)),
  locations: v.pipe(v.array(text(1_000)), v.maxLength(200)),
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
};

/** Shape of what a page's script has read. */
export const rawPosting: v.GenericSchema<unknown, RawPosting> = v.object({
  ...facts,
  blocks: v.pipe(v.array(v.object(block)), v.maxLength(mostBlocks)),
});

/** Shape of a posting that was read, from a surface, the database or a file. */
export const posting: v.GenericSchema<unknown, Posting> = v.object({
  ...facts,
  lines: v.pipe(v.array(v.object({ ...block, section })), v.maxLength(mostBlocks)),
  lang: v.nullable(text(20)),
  years: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  seniority: v.nullable(text(200)),
});
