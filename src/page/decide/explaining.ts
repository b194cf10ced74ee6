import type { PageSignal } from '../../domain/posting/page-reading.ts';
import type { ValuedOutline } from '../generic/find-description.ts';

/** Headings under which a text explains a trade to anyone. */
const explaining =
  /^(?:what (?:does|do|is|are) (?:an? |the )|what (?:skills|qualifications|training) (?:do|does|are)\b|how (?:much|to|(?:do|can) (?:i|you))\b|was (?:macht|verdient) (?:ein|der|die)\b|wie (?:viel verdient|wird man)\b|que fait un|combien gagne|qué hace un|o que faz um|cosa fa un|wat (?:doet|verdient) een)/i;
/** Gaps that a template leaves to whoever copies it: "[Company name]". */
const gap = /\[(?:your|insert|add|enter|company|employer|job title|town|city|name|x)\b[^\]]{0,40}\]/i;

/** What shows that the text explains a trade, or is a template to fill in. */
export function explainingSignals({ outline, away }: ValuedOutline): PageSignal[] {
  const shown = outline.blocks.filter(({ hidden, node }) => !hidden && !away[node]);
  const headings = shown.filter(({ kind, text }) => kind === 'heading' && explaining.test(text)).length;
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
