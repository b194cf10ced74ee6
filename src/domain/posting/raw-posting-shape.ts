import * as v from 'valibot';
import type { RawPosting } from './posting.ts';
import { isPostingSized, postingLimits } from './posting-limits.ts';
import { block, facts, name } from './posting-shape.ts';

const some = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.maxLength(postingLimits.factTexts));

/** Shape of what a page's script has read. */
export const rawPosting: v.GenericSchema<unknown, RawPosting> = v.object({
  ...facts,
  pay: v.optional(some(v.object({ text: name, named: v.boolean(), estimated: v.boolean() }))),
  days: v.optional(
    v.object({
      posted: some(name),
      until: some(name),
      now: v.pipe(v.string(), v.isoTimestamp()),
      monthFirst: v.boolean(),
    }),
  ),
  blocks: v.pipe(
    v.array(v.object(block)),
    v.check((blocks) => isPostingSized(blocks)),
  ),
});
