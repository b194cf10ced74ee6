import type { PageSignal } from '../../domain/posting/page-reading.ts';
import type { ValuedOutline } from '../generic/find-description.ts';
import { namesOccupation } from '../words/occupations.ts';

/** Headings under which a text explains a trade, where they name one, and those that need not. */
const aboutTrade =
  /^(?:what (?:does|do|is|are)|was (?:macht|ist)|que fait|qué hace|o que faz|cosa fa|wat doet) (?:an?|ein|une?|um|een)\b/i;
const aboutAnyTrade =
  /^(?:how (?:much (?:does|do|can)|(?:do i|do you|can i|can you|to) become)\b|what (?:skills|qualifications|training) (?:do|does|are)\b|was verdient|wie (?:viel verdient|wird man)\b|combien gagne|cuánto gana|quanto (?:ganha|guadagna)|wat verdient)/i;
/** Gaps that a template leaves to whoever copies it: "[Company name]". */
const gap = /\[(?:your|insert|add|enter|company|employer|job title)\b[^\]]{0,40}\]/i;

/** What shows that the text explains a trade, or is a template to fill in. */
export function explainingSignals({ outline, away }: ValuedOutline): PageSignal[] {
  const shown = outline.blocks.filter(({ hidden, node }) => !hidden && !away[node]);
  const explains = (text: string) => aboutAnyTrade.test(text) || (aboutTrade.test(text) && namesOccupation(text));
  const headings = shown.filter(({ kind, text }) => kind === 'heading' && explains(text)).length;
  const gaps = shown.filter(({ text }) => gap.test(text)).length;
  const signals: PageSignal[] = [];
  if (headings > 0)
    signals.push({
      name: 'explaining',
      weight: -2 * Math.min(headings, 2),
    });
  if (gaps > 1) signals.push({ name: 'gaps', weight: -3 });
  return signals;
}
