import { matchableTitle } from '../../posting/facts/title.ts';
import type { Posting, Section } from '../../posting/posting.ts';
import { type Hit, scanTokens } from '../asks/scan-tokens.ts';
import { evidenceStretch, sentenceAround, wordsAt } from '../asks/sentences.ts';
import { isIn } from '../clauses/clause-marks.ts';
import type { Alias, Matcher } from '../index/matcher.ts';
import { cueGroupOf } from '../index/owners.ts';
import type { ReadLine } from '../lines/read-lines.ts';
import type { Evidence } from '../reading.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Tokens } from '../text/tokens.ts';
import { type CueGroup, type SkillSide, titleGroups } from './cues.ts';

/** A wording that tells roles apart, where it was found. */
export interface Cue {
  group: CueGroup;
  where: 'title' | 'job';
  /** It stands under duties or demands, not in a line of which nobody knows what it is about. */
  inDuties: boolean;
  /** First token of its sentence. */
  sentence: number;
  evidence: Evidence;
}

/** A skill whose wordings stand in lines about the job, and where first. */
export interface SkillCue {
  side: SkillSide;
  evidence: Evidence;
}

/** What a posting shows of its role, before it is weighed. Lines about the employer, benefits and hiring say nothing. */
export interface RoleSignals {
  cues: Cue[];
  /** Each skill once. */
  skills: SkillCue[];
  /** Lines about the job, those that name duties, and those that name demands. */
  jobLines: number;
  dutyLines: number;
  demandLines: number;
  /** Words in the lines about the job. */
  words: number;
}

/** Longest stretch quoted as a reason, in UTF-16 units. */
const longestReason = 90;

const ofDuties: ReadonlySet<Section> = new Set(['duties', 'required', 'preferred']);
const aside: ReadonlySet<Section> = new Set(['company', 'benefits', 'process']);

/** Finds the cues in title and lines. @param lines every line with the wordings found in it. */
export function roleSignals(matcher: Matcher, posting: Posting, lines: readonly ReadLine[]): RoleSignals {
  const job = lines.filter(({ line }) => !aside.has(line.section));
  const lineCues = job.flatMap((read) =>
    read.hits.flatMap((hit): Cue[] => {
      const group = cueGroupOf(matcher, matcher.aliases[hit.alias]);
      if (!group || titleGroups.has(group) || isIn(read.marks.ruledOut, hit)) return [];
      return [
        {
          group,
          where: 'job',
          inDuties: ofDuties.has(read.line.section),
          sentence: sentenceAround(read.tokens, hit.first, hit.last).first,
          evidence: shortEvidence(read, hit),
        },
      ];
    }),
  );
  return {
    cues: [...titleCues(matcher, posting), ...lineCues],
    skills: skillCues(matcher, job),
    jobLines: job.length,
    dutyLines: job.filter(({ line }) => line.section === 'duties').length,
    demandLines: job.filter(({ line }) => line.section === 'required').length,
    words: job.reduce((sum, { tokens }) => sum + tokens.count, 0),
  };
}

/** The skills that the lines show, whatever is made of them as asks: each with the first stretch that shows it. */
function skillCues(matcher: Matcher, job: readonly ReadLine[]): SkillCue[] {
  const met = new Set<number>();
  return job.flatMap((read) =>
    read.hits.flatMap((hit): SkillCue[] => {
      const alias = matcher.aliases[hit.alias];
      if (!alias || !showsSkill(alias) || met.has(alias.owner) || isIn(read.marks.ruledOut, hit)) return [];
      const side = matcher.sidesOf[alias.owner];
      if (!side) return [];
      met.add(alias.owner);
      return [{ side, evidence: shortEvidence(read, hit) }];
    }),
  );
}

/** What is quoted as a reason: the clause that tells, not the whole of a long sentence. */
function shortEvidence({ number, tokens }: ReadLine, hit: Hit): Evidence {
  return {
    line: number,
    ...evidenceStretch(tokens, hit, longestReason),
    foundBy: 'exact',
    words: wordsAt(tokens, hit),
  };
}

/** Wordings that need their company say too little alone. */
function showsSkill({ kind, needs }: Alias): boolean {
  return (kind === 'exact' || kind === 'fuzzy' || kind === 'pattern') && needs < 0;
}

/** The kinds of work that the title names (the longest wordings only) and its subject. */
function titleCues(matcher: Matcher, posting: Posting): Cue[] {
  const read = tokenise(matchableTitle(posting.title));
  // Commas, dashes and brackets of a title part nothing: "Chef(fe) de projet", "Manager, Programs".
  const tokens = { ...read, breaks: new Uint8Array(read.count) };
  const hits = scanTokens(matcher, tokens, posting.lang).flatMap((hit): { hit: Hit; group: CueGroup }[] => {
    const group = cueGroupOf(matcher, matcher.aliases[hit.alias]);
    return group ? [{ hit, group }] : [];
  });
  const longest = Math.max(
    ...hits.filter(({ group }) => titleGroups.has(group)).map(({ hit }) => hit.last - hit.first),
  );
  const counted = hits.filter(({ hit, group }) => {
    if (titleGroups.has(group)) return hit.last - hit.first === longest;
    // "AI-powered" names no subject.
    return !hits.some((other) => other.group === 'not-subject' && group !== 'not-subject' && isInside(hit, other.hit));
  });
  return counted.map(({ hit, group }) => ({
    group,
    where: 'title',
    inDuties: true,
    sentence: 0,
    evidence: titleEvidence(posting, tokens, hit),
  }));
}

function isInside(hit: Hit, other: Hit): boolean {
  return other.first <= hit.first && other.last >= hit.last;
}

/** Where the words stand in the title as it is shown. */
function titleEvidence({ title }: Posting, tokens: Tokens, hit: Hit): Evidence {
  const words = tokens.text.slice(tokens.starts[hit.first] ?? 0, tokens.ends[hit.last] ?? 0);
  const start = title.indexOf(words);
  const end = start < 0 ? title.length : start + words.length;
  return { line: -1, start: Math.max(0, start), end, foundBy: 'exact' };
}
