import type { PageSignal } from '../../domain/posting/page-reading.ts';
import type { ValuedOutline } from '../generic/find-description.ts';

/** Headings under which a text explains a trade to anyone. */
const explaining =
  /^(?:what (?:does|do|is|are) (?:an? |the )|what (?:skills|qualifications|training) (?:do|does|are)\b|how much (?:does|do|can)\b|how (?:do|can|to) (?:i |you )?(?:become|hire|write)\b|was (?:macht|verdient) (?:ein|der|die)\b|wie (?:viel verdient|wird man)\b|que fait un|combien gagne|qué hace un|cuánto gana|o que faz um|quanto ganha|cosa fa un|quanto guadagna|wat doet een|wat verdient)/i;
/** Gaps that a template leaves to whoever copies it: "[Company name]". */
const gap =
  /\[(?:your |the |insert |add |enter )?(?:company|employer|job title|position|town|city|location|name|department|number|x|salary)\b[^\]]{0,30}\]/i;

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
      detail: `${headings} headings about a trade`,
    });
  if (gaps > 1) signals.push({ name: 'gaps', weight: -3, detail: `${gaps} lines with gaps to fill in` });
  return signals;
}
