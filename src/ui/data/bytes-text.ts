import type { Language } from '../language/translate.ts';

const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** "3 kB", "1.4 MB". */
export function bytesText({ locale }: Pick<Language, 'locale'>, bytes: number): string {
  const at = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[at] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: at === 2 ? 1 : 0,
  }).format(bytes / 1_000 ** at);
}
