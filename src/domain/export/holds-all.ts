/**
 * Whether a parsed value still holds all that the raw one said: every member and every element, in any order. Members
 * that only the parsed one has are defaults of today.
 */
export function holdsAll(parsed: unknown, raw: unknown): boolean {
  if (Array.isArray(raw)) {
    if (!Array.isArray(parsed)) return false;
    const kept = new Set(parsed.map(text));
    return raw.every((element) => kept.has(text(element)));
  }
  if (typeof raw !== 'object' || raw === null) return Object.is(parsed, raw);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return false;
  const kept = new Map(Object.entries(parsed));
  return Object.entries(raw).every(([key, member]) => kept.has(key) && holdsAll(kept.get(key), member));
}

/** The same text for equal values, whatever the order of members. */
export function text(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
