import { type AskOptions, allParts, findAsks } from '../../../src/domain/matching/asks/find-asks.ts';
import type { Matcher } from '../../../src/domain/matching/index/matcher.ts';
import { readPosting } from '../../../src/domain/matching/read-posting.ts';
import type { Ask, Evidence, Strength } from '../../../src/domain/matching/reading.ts';
import type { Posting } from '../../../src/domain/posting/posting.ts';
import { postingFromText } from '../../../src/domain/posting/posting-from-text.ts';
import type { PostingInput } from './records.ts';

/** A skill said to be asked. */
export interface SaidSkill {
  id: string;
  strength: Strength;
  /** The posting's own words, strongest first. */
  evidence: string[];
}

/** One line of `predictions.postings.jsonl`. */
export interface PostingPrediction {
  id: string | number;
  /** A role label of the corpus, or `none` where there is too little text to say. */
  role: string;
  confidence: number;
  tooLittleText: boolean;
  skills: SaidSkill[];
  facts: PostingFacts;
  /** Time from the text to the reading. */
  ms: number;
}

export interface PostingFacts {
  salary: { min: number | null; max: number | null; currency: string; period: string } | null;
  years: number | null;
  location: string | null;
  workMode: string | null;
  employment: string | null;
  seniority: string | null;
}

/** Reads one record as pasting its text would. */
export function predict(matcher: Matcher, { id, title, text }: PostingInput): PostingPrediction {
  const started = performance.now();
  const posting = postingFromText({ title, text });
  const { verdict, asks } = readPosting(matcher, posting, []);
  const ms = performance.now() - started;
  const tooLittleText = verdict.certainty === 'too-little-text';
  return {
    id,
    role: tooLittleText ? 'none' : verdict.role,
    confidence: Math.round(verdict.confidence * 1_000) / 1_000,
    tooLittleText,
    skills: asks.map((ask) => saidSkill(posting, ask)),
    facts: factsOf(posting),
    ms: Math.round(ms * 100) / 100,
  };
}

/** The asks of a posting with some parts of matching taken out. */
export function predictAsks(
  matcher: Matcher,
  { title, text }: PostingInput,
  without: Partial<AskOptions>,
): SaidSkill[] {
  const posting = postingFromText({ title, text });
  return findAsks(matcher, posting, [], { ...allParts, ...without }).map((ask) => saidSkill(posting, ask));
}

function saidSkill(posting: Posting, { skillId, strength, evidence }: Ask): SaidSkill {
  return { id: skillId, strength, evidence: evidence.map((stretch) => wordsOf(posting, stretch)) };
}

function wordsOf({ title, lines }: Posting, { line, start, end }: Evidence): string {
  return (line < 0 ? title : (lines[line]?.text ?? '')).slice(start, end);
}

function factsOf({ salary, years, locations, workMode, employmentType, seniority }: Posting): PostingFacts {
  return {
    salary: salary && {
      min: salary.min,
      max: salary.max,
      currency: salary.currency,
      period: salary.period.toLowerCase(),
    },
    years,
    location: locations.length > 0 ? locations.join('; ') : null,
    workMode,
    employment: employmentType,
    seniority,
  };
}
