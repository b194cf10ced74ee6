import type { PayText } from '../../domain/posting/posting.ts';
import { postingLimits } from '../../domain/posting/posting-limits.ts';

/** A digit beside a sign, code or word of money. What it says is read where the lines are tagged, not in the page. */
export const mayBePay =
  /(?:[$€£₹¥₱฿₫₩₺₪₴₦₽]|(?<![A-Za-z])(?:[A-Z]{3}|R[Mps]\.?))\s?\d|\d\s?(?:k\s?)?(?:[$€£₹¥₫₽]|(?:[A-Z]{3}|[Kk]č|zł|[Ee]uros?|lpa|[Ll]akhs?|[Ll]acs?)(?![A-Za-z]))/;

/** Texts as the posting carries them: those that hold a number and are no text of their own. */
export function payTexts(texts: readonly string[], named: boolean, estimated = false): PayText[] {
  return texts
    .filter((text) => /\d/.test(text) && text.length <= postingLimits.name)
    .map((text) => ({ text, named, estimated }));
}

const payShape =
  /\d ?k?[^\s\d]{0,3} ?(?:[-–—]|to|bis|à) ?[^\d]{0,5}\d|(?:\/|per|an?|pro|par|al|je) ?(?:h|hr|day|week|mo|y(?:ea)?r|annum|stunde|tag|monat|jahr|heure|mois|an|mes|año)/i;

/** True for a text that is a pay by its label or its shape: a range, an amount for a time. A price is neither. */
export function isPay({ text, named }: PayText): boolean {
  return named || payShape.test(text);
}
