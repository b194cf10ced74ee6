import type { Line, Posting } from '../../posting/posting.ts';
import { type Hit, scanTokens } from '../asks/scan-tokens.ts';
import type { ClauseGroup } from '../clauses/clause-files.ts';
import { type ClauseMarks, clauseMarks } from '../clauses/clause-marks.ts';
import type { Matcher } from '../index/matcher.ts';
import { clauseGroupOf } from '../index/owners.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Tokens } from '../text/tokens.ts';

/** A line with its words and every wording of the guide found in it, before any is judged. */
export interface ReadLine {
  number: number;
  line: Line;
  tokens: Tokens;
  /** Wordings of skills, contexts and roles, in the posting's language or in all. */
  hits: Hit[];
  /** How its clauses are meant. */
  marks: ClauseMarks;
}

/** One pass over the posting's words for all wordings: of skills, contexts, roles and clauses. */
export function readLines(matcher: Matcher, posting: Posting): ReadLine[] {
  return posting.lines.map((line, number) => {
    const tokens = tokenise(line.text);
    const hits: Hit[] = [];
    const ofClauses = new Map<ClauseGroup, Hit[]>();
    for (const hit of scanTokens(matcher, tokens, posting.lang)) {
      const alias = matcher.aliases[hit.alias];
      if (!alias || (alias.lang !== null && alias.lang !== posting.lang)) continue;
      const group = clauseGroupOf(matcher, alias);
      const list = group === null ? hits : ofClauses.get(group);
      if (list) list.push(hit);
      else if (group) ofClauses.set(group, [hit]);
    }
    return { number, line, tokens, hits, marks: clauseMarks(tokens, ofClauses) };
  });
}
