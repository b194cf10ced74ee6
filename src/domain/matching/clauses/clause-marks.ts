import type { Hit } from '../asks/scan-tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import type { ClauseGroup } from './clause-files.ts';
import { type Joints, reachAhead, reachBack } from './clause-reach.ts';
import { isWithin, type TokenRange, touches } from './token-range.ts';

/** How the clauses of a line are meant. */
export interface ClauseMarks {
  /** What a negation rules out: "no coding required", "a PMP is not needed". */
  ruledOut: readonly TokenRange[];
  /** What would be nice to have. */
  wished: readonly TokenRange[];
  /** Words that demand, and words that speak of what a person brings. */
  demands: readonly TokenRange[];
  persons: readonly TokenRange[];
}

/** A mark and what it is about. */
interface Marked {
  reach: TokenRange;
  mark: TokenRange;
}

/** Most words between a wish and the negation after it ("a plus, but not required"), and before it ("not required, but would be a plus"). */
const wishBefore = 2;
const wishAfter = 4;

/** @param hits those of the guide's clause wordings in this line, by group. */
export function clauseMarks(tokens: Tokens, hits: ReadonlyMap<ClauseGroup, readonly Hit[]>): ClauseMarks {
  const of = (group: ClauseGroup): readonly Hit[] => hits.get(group) ?? [];
  const ahead = of('not-ahead');
  const back = of('not-back');
  const bare = of('no');
  const demands = of('demand');
  const persons = of('person');
  const wishes = [...of('wish-ahead'), ...of('wish-back')];
  if (ahead.length + back.length + bare.length + wishes.length === 0)
    return { ruledOut: [], wished: [], demands, persons };

  const joints = jointsOf(of);
  const wished = [
    ...reaches(of('wish-ahead'), (mark) => reachAhead(tokens, joints, mark, false)),
    ...reaches(of('wish-back'), (mark) => reachBack(tokens, joints, mark)),
  ];
  const isKept = (mark: TokenRange): boolean => of('keep').some((kept) => touches(kept, mark));
  const counted = (marks: readonly Hit[]): Hit[] => marks.filter((mark) => !isKept(mark));
  const ruling = [
    ...reaches(counted(ahead), (mark) => reachAhead(tokens, joints, mark, false)),
    // "not expected to code" says nothing of what stands before it.
    ...reaches(
      counted(back).filter((mark) => !ahead.some((other) => isWithin(mark, other) && !isWithin(other, mark))),
      (mark) => reachBack(tokens, joints, mark),
    ),
    ...reaches(
      counted(bare).filter((mark) => !isCompound(tokens, mark)),
      (mark) => reachAhead(tokens, joints, mark, true),
    ),
  ];
  const isWish = (one: Marked): boolean => wishes.some((wish) => isTakenBack(one, wish, joints));
  return {
    ruledOut: ruling.filter((one) => !isWish(one)).map(({ reach }) => reach),
    wished: [...wished, ...ruling.filter(isWish)].map(({ reach }) => reach),
    demands: demands.filter(
      (demand) => !ruling.some(({ mark, reach }) => touches(mark, demand) || touches(reach, demand)),
    ),
    persons,
  };
}

/** Whether a wording begins or ends in one of the stretches. */
export function isIn(stretches: readonly TokenRange[], { first, last }: TokenRange): boolean {
  return stretches.some((one) => (first >= one.first && first <= one.last) || (last >= one.first && last <= one.last));
}

function reaches(marks: readonly Hit[], reachOf: (mark: Hit) => TokenRange | null): Marked[] {
  return marks.flatMap((mark) => {
    const reach = reachOf(mark);
    return reach ? [{ reach, mark }] : [];
  });
}

/** "No-code tools": the hyphen makes it one word, and nothing is ruled out. */
function isCompound({ text, ends }: Tokens, { last }: TokenRange): boolean {
  return text.charAt(ends[last] ?? 0) === '-';
}

/** "A plus, but not required", "not required, but a plus": still a wish. */
function isTakenBack({ mark, reach }: Marked, wish: TokenRange, { turns }: Joints): boolean {
  const end = Math.max(mark.last, reach.last);
  const isBefore = wish.last < mark.first && mark.first - wish.last - 1 <= wishBefore;
  const isAfter = wish.first > end && wish.first - end - 1 <= wishAfter && turns.has(end + 1);
  return isBefore || isAfter;
}

function jointsOf(of: (group: ClauseGroup) => readonly Hit[]): Joints {
  const places = (group: ClauseGroup): Set<number> => new Set(of(group).map(({ first }) => first));
  return {
    turns: places('turn'),
    ands: places('and'),
    ors: places('or'),
    subjects: places('subject'),
    closers: places('closer'),
  };
}
