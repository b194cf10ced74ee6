import type { Piece } from './quote.ts';

/** The posting's own words with the evidence marked. */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>{pieces.map(({ text, marked, at }) => (marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}</>
  );
}
