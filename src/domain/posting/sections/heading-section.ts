import type { Section } from '../posting.ts';
import { headingPatterns } from './heading-patterns.ts';
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
  return sections.get(words.join(' ')) ?? patternSection(text) ?? phraseIn(words)?.section ?? null;
}

/**
 * The same for a line that nothing marks as a heading: it must be a phrase to the letter, begin with one or be one by half,
 * or have a heading's shape. "Experience with Jira would be a plus" ends with one and is none.
 */
export function lineHeadingSection(text: string): Section | null {
  if (/[:：?]$/.test(text)) return headingSection(text);
  if (/[.!;,]$/.test(text)) return null;
  const words = headingWords(text);
  if (words.length === 0 || words.length > mostWords) return null;
  const exact = sections.get(words.join(' '));
  if (exact) return exact;
  if (words.length <= fewWords || hasHeadingShape(text)) return headingSection(text);
  const phrase = phraseIn(words);
  return phrase && (phrase.from === 0 || (phrase.section !== 'preferred' && 2 * phrase.length >= words.length))
    ? phrase.section
    : null;
}

/** Whether a line is written as headings are: "What you …", "… here if", "Das brauchst du", all in capitals. */
function hasHeadingShape(text: string): boolean {
  return isShouted(text) || asksOrEndsOpen.test(text.toLowerCase());
}

/** Whether all of a short line is in capitals: "DAS BRAUCHST DU"; a single word may be an abbreviation. */
export function isShouted(text: string): boolean {
  return text.length <= longestShout && text.includes(' ') && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}

const longestShout = 60;
const asksOrEndsOpen =
  /^(?:about|über|what|who|how|why|was|wer|wie|wen|womit|wofür|warum|das|dafür|ce que|ce qui|qui|pourquoi|qué|quién|o que|quem|wat|wie|waarom|cosa|chi|perché|co|kdo|proč) |^(?:we|you|wir|du|sie|nous|vous) \S+(?: \S+){0,4}$| (?:if|when|if you|when you|wenn|wenn du|si|si vous|als je|se|pokud)[:…]?$/;
/** Lines of so few words are headings more often than not. */
const fewWords = 3;

function patternSection(text: string): Section | null {
  const plain = text.toLowerCase().replace(/[’‘`´]/g, "'");
  return headingPatterns.find(({ words }) => words.test(plain))?.section ?? null;
}

/** The longest phrase among the words, and where it stands. */
function phraseIn(words: readonly string[]): { section: Section; from: number; length: number } | null {
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const section = sections.get(words.slice(from, from + length).join(' '));
      // One word inside a longer heading says little: "Experience the difference".
      if (section && (length > 1 || words.length <= fewWords)) return { section, from, length };
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
