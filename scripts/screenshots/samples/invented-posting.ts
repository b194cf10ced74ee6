import { longestEvidence } from '../../../src/domain/matching/asks/sentences.ts';
import { lineText } from '../../../src/domain/matching/evidence-text.ts';
import type { Ask, Evidence, Reason, Strength } from '../../../src/domain/matching/reading.ts';
import type { BlockKind, Line, Posting, Section } from '../../../src/domain/posting/posting.ts';

/** One line of an invented posting: section, text, and what kind of block it is (a bullet unless said). */
export type SampleLine = [section: Section, text: string, kind?: BlockKind];

/** A posting that no board has ever shown. `facts` replace the calm defaults. */
export function inventedPosting(title: string, lines: readonly SampleLine[], facts: Partial<Posting> = {}): Posting {
  return {
    url: 'https://jobs.larch-tide.example/positions/17',
    title,
    company: 'Larch Tide',
    locations: ['Ghent'],
    lines: lines.map(([section, text, kind = 'bullet']): Line => ({ kind, section, text })),
    salary: null,
    datePosted: '2026-11-16',
    validThrough: '2026-12-11',
    workMode: 'hybrid',
    employmentType: 'full-time',
    applyUrl: 'https://jobs.larch-tide.example/positions/17/apply',
    closed: false,
    lang: 'en',
    years: 3,
    seniority: null,
    ...facts,
  };
}

/** The line of the posting that reads `words`, as the matcher gives it; throws where no line holds them. */
export function evidenceOf(posting: Posting, words: string): Evidence {
  const line = posting.lines.findIndex(({ text }) => text.includes(words));
  const text = lineText(posting, line);
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`No line of the sample reads "${words}"`);
  const at = { start, end: start + words.length };
  const stretch = text.length <= longestEvidence ? { start: 0, end: text.length } : at;
  return { line, ...stretch, foundBy: 'exact', words: at };
}

export function askFor(posting: Posting, skillId: string, strength: Strength, ...words: string[]): Ask {
  return { skillId, strength, evidence: words.map((one) => evidenceOf(posting, one)) };
}

export function reasonFor(posting: Posting, kind: string, weight: number, words: string[], values: string[]): Reason {
  return { kind, values, weight, evidence: words.map((one) => evidenceOf(posting, one)) };
}
