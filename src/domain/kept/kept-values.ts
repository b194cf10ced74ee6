import * as v from 'valibot';

/** A calendar date, `YYYY-MM-DD`. */
export const dateValue = v.pipe(v.string(), v.isoDate());

/** An id or key: short, not empty, and no name that objects already have. */
export const keyValue = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(2_000),
  v.check((key) => !(key in Object.prototype)),
);

/** An http(s) address, or empty. */
export const linkValue = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^(https?:\/\/\S+)?$/i));

/** The members of an object that hold; the others are dropped. */
export function recordOf<Value>(value: v.GenericSchema<unknown, Value>) {
  return v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((record) => {
      const kept: Record<string, Value> = {};
      for (const [key, member] of Object.entries(record)) {
        const parsed = v.safeParse(value, member);
        if (v.is(keyValue, key) && parsed.success) kept[key] = parsed.output;
      }
      return kept;
    }),
  );
}

/** The members of a list that hold, each once; the others are dropped. */
export function listOf<Value>(value: v.GenericSchema<unknown, Value>) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((list) => {
      const kept = list.flatMap((member) => {
        const parsed = v.safeParse(value, member);
        return parsed.success ? [parsed.output] : [];
      });
      return [...new Set(kept)];
    }),
  );
}
