import fc from 'fast-check';

/** Signs that parsers look for, more often than chance would bring them. */
const sign = fc.constantFrom(
  ...[
    '"',
    "'",
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    ';',
    '<',
    '>',
    '&',
    '&quot;',
    '&amp;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '\n',
    '\r\n',
    '\t',
    '\0',
    '\u2028',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ud800',
    '\ufeff',
    '\\n',
    '\\u0000',
    '//',
    '/*',
    '*/',
  ],
  ...['$', '€', '£', '¥', 'k', 'K', 'USD', 'EUR', '–', '-', '/', '.', '%', '(', ')', '•', '- ', '1) ', '#', '**'],
  ...[
    'year',
    'hour',
    'Monat',
    'ago',
    'vor',
    'days',
    'yesterday',
    'January',
    'Dezember',
    '2026',
    '11',
    '31',
    '80,000',
    '1e308',
  ],
  ...[
    'Requirements',
    'What you will do',
    'Benefits',
    'About us',
    'nice to have',
    'not required',
    'AI',
    'project',
    '__proto__',
  ],
);

/** Any text, made of letters, signs and words that parsers know. */
export const outsideText = fc
  .array(fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 12 }), fc.integer().map(String), fc.constant(' ')), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

/** Any value that JSON can hold, with keys that objects already have among the others. */
export const outsideValue = fc
  .jsonValue({ maxDepth: 5 })
  .chain((value) =>
    fc
      .constantFrom('__proto__', 'constructor', 'toString', 'version', 'value')
      .map((key) => JSON.parse(`{"value":${JSON.stringify(value)},"${key}":${JSON.stringify(value)}}`)),
  );

/** A text with some of it cut out, doubled or replaced. */
export function mangled(whole: string): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.nat(whole.length),
    fc.nat(30),
    fc.oneof(sign, fc.string({ maxLength: 4 }), fc.constant('')),
  );
  return fc
    .array(change, { minLength: 1, maxLength: 5 })
    .map((changes) =>
      changes.reduce((text, [at, length, instead]) => text.slice(0, at) + instead + text.slice(at + length), whole),
    );
}

/** An object of a shape, each member of which may be right, of another kind, or missing. */
export function loosely(members: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> {
  const loose = Object.entries(members).map(
    ([name, right]) =>
      [name, fc.oneof({ weight: 3, arbitrary: right }, fc.jsonValue({ maxDepth: 2 }), outsideText)] as const,
  );
  return fc.record(Object.fromEntries(loose), { requiredKeys: [] });
}
