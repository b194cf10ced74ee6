const marks = /\p{M}|[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const ligatures: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o' };

/** Whether every unit of `word` is ASCII: then lower case is all that folding takes. */
function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/**
 * The form in which words are compared: lower case, without accents, soft hyphens and zero-width signs.
 * `Entwürfe` → `entwurfe`, `cœur` → `coeur`.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[ßœæø]/g, (sign) => ligatures[sign] ?? sign);
}
