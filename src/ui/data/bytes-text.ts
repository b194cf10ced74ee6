import type { Language } from '../language/translate.ts';

/** "0.9 kB", "30 kB", "1.4 MB". */
export function bytesText({ locale }: Pick<Language, 'locale'>, bytes: number): string {
  const large = bytes >= 1_000_000;
  const amount = bytes / (large ? 1_000_000 : 1_000);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
}
