import type { Language } from './translate.ts';

/**
 * A language from the parsed content of a `messages.json`, for tests and screenshots: the same filling-in of
 * `$1` … `$9` that browsers do.
 */
export function languageFromMessages(
  locale: string,
  messages: Readonly<Record<string, { message: string }>>,
  direction: 'ltr' | 'rtl' = 'ltr',
): Language {
  return {
    locale,
    direction,
    t: (key, substitutions = []) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, index) => String(substitutions[Number(index) - 1] ?? '')),
  };
}
