/**
 * Light stemmers after the idea of Savoy (2006): take off the endings of number, gender and case, nothing that
 * changes the kind of word. Words are folded (no accents), at least four letters long.
 */
const germanEndings = ['innen', 'ungen', 'erin', 'ern', 'ens', 'ung', 'em', 'en', 'er', 'es', 'in', 'e', 'n', 's'];
const frenchEndings = [
  'issements',
  'issement',
  'ements',
  'ement',
  'ations',
  'ation',
  'euses',
  'euse',
  'eurs',
  'eur',
  'ees',
  'ee',
  'es',
  'er',
  'ez',
  'e',
  's',
  'x',
];

/** Shortest stem that an ending may leave. */
const shortestStem = 4;

export function stemGerman(word: string): string {
  return withoutEnding(word, germanEndings);
}

export function stemFrench(word: string): string {
  return withoutEnding(word, frenchEndings);
}

function withoutEnding(word: string, endings: readonly string[]): string {
  for (const ending of endings) {
    if (word.length - ending.length >= shortestStem && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}
