import type { Section } from '../posting.ts';
import { headingPhrases } from './section-words.ts';

/** Phrase → section, every phrase in the form that `headingWords` gives. */
const sections = new Map<string, Section>();
for (const [section, phrases] of Object.entries(headingPhrases)) {
  for (const phrase of phrases.split(';')) {
    const words = headingWords(phrase).join(' ');
    if (words) sections.set(words, section as Section);
  }
}

/** Longest phrase, in words. */
const longest = Math.max(...[...sections.keys()].map((phrase) => phrase.split(' ').length));

/** Headings are short; longer lines are sentences that happen to hold such a word. */
const mostWords = 9;

/** Lower-case words of a heading: no punctuation, straight apostrophes, hyphens kept. */
export function headingWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘`´]/g, "'")
      .replace(/&/g, ' and ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  );
}

/** The section that a heading names, or null where it names none. */
export function headingSection(text: string): Section | null {
  const words = headingWords(text);
  if (words.length === 0 || words.length > mostWords) return null;
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const section = sections.get(words.slice(from, from + length).join(' '));
      // One word inside a longer heading says little: "Experience the difference".
      if (section && (length > 1 || words.length <= 3)) return section;
    }
  }
  return null;
}

/** Whether these words are a section phrase to the letter. */
export function isSectionPhrase(words: readonly string[]): boolean {
  return sections.has(words.join(' '));
}

/** Longest section phrase, in words. */
export const longestPhrase = longest;
