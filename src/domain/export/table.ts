import { unparse } from 'papaparse';
import { lineOfMarkdown } from './markdown-text.ts';

/** A table of texts, as it is copied and exported. */
export interface Table {
  head: string[];
  rows: string[][];
}

/** The table as CSV (RFC 4180, CRLF): what a spreadsheet would take for a formula is quoted with an apostrophe. */
export function csvOf({ head, rows }: Table): string {
  return `${unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

/** The table in Markdown. */
export function markdownTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(lineOfMarkdown).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
