import type { Line, Posting } from '../../posting/posting.ts';
import { type Hit, scanTokens } from '../asks/scan-tokens.ts';
import type { Matcher } from '../index/matcher.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Tokens } from '../text/tokens.ts';

/** A line with its words and every wording of the guide found in it, before any is judged. */
export interface ReadLine {
  number: number;
  line: Line;
  tokens: Tokens;
  hits: Hit[];
}

/** One pass over the posting's words for all wordings: of skills, contexts and roles. */
export function readLines(matcher: Matcher, posting: Posting): ReadLine[] {
  return posting.lines.map((line, number) => {
    const tokens = tokenise(line.text);
    return { number, line, tokens, hits: scanTokens(matcher, tokens, posting.lang) };
  });
}
