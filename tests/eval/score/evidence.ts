import type { Count } from '../pages/tally.ts';

/** Longest evidence allowed, in UTF-16 units. */
const longest = 160;

/** A skill with the words that show it: as said by us, or as labelled. */
export interface Shown {
  id: string;
  evidence: readonly string[];
}

/**
 * Of the skills that are asked and were found: in how many does one of the stretches shown overlap a labelled one?
 * Both are looked up in the text with white space and case left aside, wherever they stand.
 */
export function countOverlaps(text: string, said: readonly Shown[], labelled: readonly Shown[]): Count {
  const plain = squeezed(text);
  const right = said.flatMap((ask) => {
    const label = labelled.find(({ id }) => id === ask.id);
    return label ? [{ ask, label }] : [];
  });
  const overlapping = right.filter(({ ask, label }) => {
    const truths = label.evidence.flatMap((words) => placesOf(plain, words));
    return ask.evidence.some((words) =>
      placesOf(plain, words).some(([start, end]) => truths.some(([from, to]) => start < to && from < end)),
    );
  });
  return { right: overlapping.length, of: right.length };
}

/** What is wrong with the form of evidence: one to three stretches, each at most 160 characters of the text's own words. */
export function faultsOfForm(text: string, { id, evidence }: Shown): string[] {
  const plain = squeezed(text);
  const faults: string[] = [];
  if (evidence.length < 1 || evidence.length > 3) faults.push(`${id}: ${evidence.length} stretches of evidence`);
  for (const words of evidence) {
    if (words.length > longest) faults.push(`${id}: ${words.length} characters of evidence`);
    if (words.trim() === '' || !plain.includes(squeezed(words)))
      faults.push(`${id}: not the posting's words: ${words}`);
    if (words.includes('\n')) faults.push(`${id}: evidence of more than one line: ${words}`);
  }
  return faults;
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '').toLowerCase();
}

function placesOf(plain: string, words: string): [start: number, end: number][] {
  const wanted = squeezed(words);
  const places: [number, number][] = [];
  if (wanted === '') return places;
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
    places.push([at, at + wanted.length]);
  }
  return places;
}
