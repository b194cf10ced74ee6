declare module 'papaparse' {
  /** Writes rows of cells as CSV. */
  export function unparse(
    rows: readonly (readonly string[])[],
    options?: { escapeFormulae?: boolean; newline?: string },
  ): string;
  /** Reads CSV into rows of cells. */
  export function parse(text: string): { data: string[][]; errors: unknown[] };
}
