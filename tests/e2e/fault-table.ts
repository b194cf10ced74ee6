import { afterAll } from 'vitest';

/** Takes the rows of a table of faults (fault, what happened, what was kept); it is printed when the file's tests are done. */
export function faultTable(): (fault: string, happened: string, kept: string) => void {
  const rows = [['fault', 'what happened', 'what was kept']];
  afterAll(() => console.log(rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')));
  return (...row) => void rows.push(row);
}
