import { matchableTitle } from '../../posting/facts/title.ts';
import type { Posting, Section } from '../../posting/posting.ts';
import { type Hit, scanTokens } from '../asks/scan-tokens.ts';
import { evidenceStretch } from '../asks/sentences.ts';
import type { Matcher } from '../index/matcher.ts';
import type { ReadLine } from '../lines/read-lines.ts';
import type { Evidence } from '../reading.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Tokens } from '../text/tokens.ts';
import { type CueGroup, cueGroups, titleGroups } from './cues.ts';

/** A wording that tells roles apart, where it was found. */
export interface Cue {
  group: CueGroup;
  where: 'title' | 'job' | 'aside';
  evidence: Evidence;
}

/** What a posting shows of its role, before it is weighed. */
export interface RoleSignals {
  cues: Cue[];
  /** Words in the lines that speak of the job. */
  words: number;
}

const aside: ReadonlySet<Section> = new Set(['company', 'benefits', 'process']);

/** Finds the cues in title and lines. @param lines every line with the wordings found in it. */
export function roleSignals(matcher: Matcher, posting: Posting, lines: readonly ReadLine[]): RoleSignals {
  const cues = titleCues(matcher, posting);
  let words = 0;
  for (const { number, line, tokens, hits } of lines) {
    const where = aside.has(line.section) ? 'aside' : 'job';
    if (where === 'job') words += tokens.count;
    for (const hit of hits) {
      const group = groupOf(matcher, hit);
      if (!group || titleGroups.has(group)) continue;
      cues.push({ group, where, evidence: { line: number, ...evidenceStretch(tokens, hit), foundBy: 'exact' } });
    }
  }
  return { cues, words };
}

/** The kinds of work that the title names (the longest wordings only) and its subject. */
function titleCues(matcher: Matcher, posting: Posting): Cue[] {
  const tokens = tokenise(matchableTitle(posting.title));
  const hits = scanTokens(matcher, tokens, posting.lang);
  const cueOf = (hit: Hit, group: CueGroup): Cue => ({
    group,
    where: 'title',
    evidence: titleEvidence(posting, tokens, hit),
  });
  const work: [Hit, CueGroup][] = [];
  const cues: Cue[] = [];
  const inside = (group: CueGroup, hit: Hit): boolean =>
    hits.some(
      (other) =>
        groupOf(matcher, other) === group && other.first <= hit.first && other.last >= hit.last && other !== hit,
    );
  for (const hit of hits) {
    const group = groupOf(matcher, hit);
    if (!group) continue;
    if (titleGroups.has(group)) work.push([hit, group]);
    else if (!inside('not-subject', hit)) cues.push(cueOf(hit, group));
  }
  const longest = Math.max(...work.map(([hit]) => hit.last - hit.first));
  for (const [hit, group] of work) if (hit.last - hit.first === longest) cues.push(cueOf(hit, group));
  return cues;
}

/** Where the words stand in the title as it is shown. */
function titleEvidence({ title }: Posting, tokens: Tokens, hit: Hit): Evidence {
  const words = tokens.text.slice(tokens.starts[hit.first] ?? 0, tokens.ends[hit.last] ?? 0);
  const start = title.indexOf(words);
  const found = start >= 0;
  return { line: -1, start: found ? start : 0, end: found ? start + words.length : title.length, foundBy: 'exact' };
}

function groupOf(matcher: Matcher, hit: Hit): CueGroup | null {
  const alias = matcher.aliases[hit.alias];
  if (alias?.kind !== 'cue') return null;
  return cueGroups[alias.owner - matcher.skills.length - matcher.contextSets - 1] ?? null;
}
