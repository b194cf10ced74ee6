import { breakBefore, type Tokens } from '../text/tokens.ts';
import type { TokenRange } from './token-range.ts';

/** Where the words that join and part clauses stand: token numbers. */
export interface Joints {
  turns: ReadonlySet<number>;
  ands: ReadonlySet<number>;
  ors: ReadonlySet<number>;
  subjects: ReadonlySet<number>;
  closers: ReadonlySet<number>;
}

/** Most words that a list's item may have: "no coding, data science or cloud experience". */
const longestItem = 4;
/** Most words of an item before an "and": "Python, SQL and R are not required" is one list, "Strong planning skills, R and SQL …" is not. */
const longestBeforeAnd = 2;
/** Most words that a bare "no" rules out, and that anything does. */
const shortReach = 5;
const longReach = 25;

/**
 * What a mark says something about, to its right: the rest of its clause up to a comma, and over commas where a list goes on.
 * A mark that is a clause of its own ("Nice to have: Jira") speaks for the clause after it.
 * @param bare for a bare "no": it reaches a few words, up to an "and" or the word that closes it ("required").
 */
export function reachAhead(tokens: Tokens, joints: Joints, mark: TokenRange, bare: boolean): TokenRange | null {
  const from = mark.last + 1;
  if (from >= tokens.count) return null;
  const parted = breakAt(tokens, from);
  const opens = parted === breakBefore.clause && breakAt(tokens, mark.first) >= breakBefore.clause;
  if (parted >= breakBefore.clause && !opens) return null;
  const end = clauseEnd(tokens, joints, from);
  if (opens) return range(from, end - 1);

  const comma = firstComma(tokens, from + 1, end);
  const isList = comma !== null && listGoesOn(tokens, joints, comma, end, bare);
  const stop = comma === null || isList ? end : comma;
  if (!bare) return range(from, Math.min(stop, from + longReach) - 1);
  const closer = firstIn(joints.closers, from, stop);
  if (closer !== null) return range(from, closer);
  const and = firstIn(joints.ands, from + 1, stop) ?? stop;
  return range(from, (isList ? stop : Math.min(and, from + shortReach)) - 1);
}

/** The same to its left. A mark in brackets or after a dash ("PMP (a plus)") speaks for the clause before it. */
export function reachBack(tokens: Tokens, joints: Joints, mark: TokenRange): TokenRange | null {
  const to = mark.first - 1;
  if (to < 0) return null;
  const parted = breakAt(tokens, mark.first);
  if (parted >= breakBefore.sentence || joints.turns.has(to)) return null;
  const isAlone = mark.last + 1 >= tokens.count || breakAt(tokens, mark.last + 1) >= breakBefore.comma;
  if (parted >= breakBefore.clause && !isAlone) return null;

  let first = to;
  let or = joints.ors.has(to);
  let and = joints.ands.has(to);
  while (first > 0 && to - first < longReach) {
    const parting = breakAt(tokens, first);
    if (parting >= breakBefore.clause || joints.turns.has(first - 1) || startsClause(joints, first)) break;
    if (parting === breakBefore.comma && !or && !(and && itemBefore(tokens, first) <= longestBeforeAnd)) break;
    first--;
    or ||= joints.ors.has(first);
    and ||= joints.ands.has(first);
  }
  return range(first, to);
}

/** Words of the list's item that ends before `at`. */
function itemBefore(tokens: Tokens, at: number): number {
  let first = at - 1;
  while (first > 0 && breakAt(tokens, first) < breakBefore.comma) first--;
  return at - first;
}

/** First token after the clause that `from` stands in. */
function clauseEnd(tokens: Tokens, joints: Joints, from: number): number {
  let at = from + 1;
  while (
    at < tokens.count &&
    breakAt(tokens, at) < breakBefore.clause &&
    !joints.turns.has(at) &&
    !startsClause(joints, at)
  )
    at++;
  return at;
}

/** "… and you lead the delivery": a clause of its own. */
function startsClause({ ands, subjects }: Joints, at: number): boolean {
  return ands.has(at) && subjects.has(at + 1);
}

/** Whether what a comma at `comma` begins is the next item of a list: short items up to an "or", or an "and" inside an item. */
function listGoesOn(tokens: Tokens, { ors, ands }: Joints, comma: number, end: number, bare: boolean): boolean {
  let item = comma;
  for (let at = comma; at < end; at++) {
    if (at > item && breakAt(tokens, at) === breakBefore.comma) item = at;
    if (ors.has(at) || (!bare && at > item && ands.has(at))) return true;
    if (at - item >= longestItem) return false;
  }
  return false;
}

function firstComma(tokens: Tokens, from: number, end: number): number | null {
  for (let at = from; at < end; at++) if (breakAt(tokens, at) === breakBefore.comma) return at;
  return null;
}

function firstIn(places: ReadonlySet<number>, from: number, end: number): number | null {
  for (let at = from; at < end; at++) if (places.has(at)) return at;
  return null;
}

function breakAt(tokens: Tokens, at: number): number {
  return tokens.breaks[at] ?? breakBefore.sentence;
}

function range(first: number, last: number): TokenRange | null {
  return last < first ? null : { first, last };
}
