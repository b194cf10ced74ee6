/** Text as one line of Markdown that shows it letter for letter: signs with a meaning are escaped, line ends folded. */
export function lineOfMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1');
}
