import { lineOfMarkdown } from './markdown-text.ts';

/** A table of texts, as it is copied and exported. */
export interface Table {
  head: string[];
  rows: string[][];
}

/** What a spreadsheet would take for a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

/** The table as CSV (RFC 4180, CRLF): what a spreadsheet would take for a formula is quoted with an apostrophe. */
export function csvOf({ head, rows }: Table): string {
  return [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table in Markdown. */
export function markdownTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(lineOfMarkdown).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
