/** Tokens `first` to `last`, both included. */
export interface TokenRange {
  first: number;
  last: number;
}

/** Whether two stretches have a token in common. */
export function touches(one: TokenRange, other: TokenRange): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** Whether all of `inner` lies in `outer`. */
export function isWithin(inner: TokenRange, outer: TokenRange): boolean {
  return outer.first <= inner.first && outer.last >= inner.last;
}
