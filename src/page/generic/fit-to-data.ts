import type { Block } from '../../domain/posting/posting.ts';
import { lettersOf } from '../text/clean-text.ts';
import { type Stretch, stretchValue, type ValuedOutline } from './find-description.ts';

/** Share of the data's text that the stretch must hold for the data to say where the text begins and ends. */
const whole = 0.9;
/** Letters from which a line is not found in the data by chance. */
const fewest = 12;
/** Value from which a part that the data leave out is text of the posting all the same: some boards give a part only. */
const worth = 150;

/**
 * Cuts off a stretch's ends what the description in the page's data does not hold: what speaks against a posting before
 * it (data leave out headings and first lines), and what is of little worth behind it.
 */
export function fitToData(valued: ValuedOutline, stretch: Stretch, data: readonly Block[]): Stretch {
  const lines = data.map(({ text }) => lettersOf(text));
  const text = lines.join(' ');
  const known: number[] = [];
  let letters = 0;
  for (let at = stretch.first; at < stretch.end; at += 1) {
    const line = lettersOf(valued.outline.blocks[at]?.text ?? '');
    if (line.length < fewest || !text.includes(line)) continue;
    known.push(at);
    letters += line.length;
  }
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined || letters < (text.length - lines.length) * whole) return stretch;
  const from = stretchValue(valued, stretch.first, first) < 0 ? first : stretch.first;
  const to = stretchValue(valued, last + 1, stretch.end) < worth ? last + 1 : stretch.end;
  return { ...stretch, first: from, end: to, value: stretchValue(valued, from, to) };
}
