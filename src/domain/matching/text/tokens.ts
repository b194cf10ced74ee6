/** What stands between a token and the one before it. A larger number parts more strongly. */
export const breakBefore = {
  /** A space, a hyphen, a slash or nothing. */
  none: 0,
  /** A comma. */
  comma: 1,
  /** A colon, semicolon, bracket, dash or bullet. */
  clause: 2,
  /** The end of a sentence or line, or the start of the text. */
  sentence: 3,
} as const;

/** The words of a text in order, with where they stand. Arrays are `count` long. */
export interface Tokens {
  text: string;
  count: number;
  /** Lower case, without accents and possessives (`foldWord`). */
  words: string[];
  /** UTF-16 offsets into `text`. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** Values of `breakBefore`. */
  breaks: Uint8Array;
}
