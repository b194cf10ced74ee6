declare module 'papaparse' {
  /** Reads CSV into rows of cells. */
  export function parse(text: string): { data: string[][]; errors: unknown[] };
}
