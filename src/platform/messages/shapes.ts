import * as v from 'valibot';
import type { PageSummary } from './protocol.ts';

/** Takes data of a shape, for `Handler.parse`. */
export function shaped<Value>(schema: v.GenericSchema<unknown, Value>): (data: unknown) => Value | undefined {
  return (data) => {
    const parsed = v.safeParse(schema, data);
    return parsed.success ? parsed.output : undefined;
  };
}

export const nothing = v.null();
export const tabNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A place of the extension: `settings`, `topic/p1-planning`. */
export const place = v.pipe(v.string(), v.maxLength(300), v.regex(/^[\w/=.:%~+-]*$/));

const kinds = ['reading', 'read', 'no-posting', 'waiting', 'off', 'no-answer', 'updated'] as const;
const reasons = [
  'list-of-postings',
  'company-page',
  'article',
  'not-a-posting',
  'too-little-text',
  'not-rendered-yet',
  'not-html',
  'too-large',
  'aborted',
  'failed',
] as const;

export const pageSummary: v.GenericSchema<unknown, PageSummary> = v.object({
  kind: v.picklist(kinds),
  role: v.nullable(v.picklist(['target', 'neighbour', 'none'])),
  asks: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  reason: v.nullable(v.picklist(reasons)),
});
