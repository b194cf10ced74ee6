const signAtStart = /^\s*(?:[•·●▪◦‣▸►➢➤✓✔☑*–—-]|\d{1,2}[.)])\s+\S/u;

/**
 * Splits one text node where its line breaks were meant: everywhere in `<pre>`, else at literal `\n` (text encoded
 * twice), at blank lines, and at single breaks once a blank line or a bullet sign shows that the author's lines were
 * kept (`white-space: pre-line`, which cannot be asked without a layout).
 */
export function linesOfText(data: string, pre: boolean): string[] {
  const plain = data.includes('\\n') ? data.replace(/(?:\\r)?\\n/g, '\n\n') : data;
  if (!plain.includes('\n')) return [plain];
  if (pre) return plain.split('\n');
  const text = plain.trim();
  const kept = /\S[^\S\n]*\n[^\S\n]*\n/.test(text) && text.length > 80;
  const lines = plain.split('\n');
  const signs = lines.filter((line) => signAtStart.test(line)).length;
  return kept || signs >= 2 ? lines : [plain];
}
