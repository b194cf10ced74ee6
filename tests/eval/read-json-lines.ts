import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BrokenInput } from './broken-input.ts';

/**
 * Reads a file with one JSON object a line; empty lines are passed over.
 * @param parse gives the record, or the reason why the object is none.
 * @throws {BrokenInput} at the first line that is no record, or where the file has no line at all.
 */
export function readJsonLines<Item extends object>(
  file: string,
  parse: (data: Record<string, unknown>) => Item | string,
): Item[] {
  const items: Item[] = [];
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const item = parseLine(line, parse);
    if (typeof item === 'string') throw new BrokenInput(`${basename(file)}, line ${at + 1}: ${item}`);
    items.push(item);
  }
  if (items.length === 0) throw new BrokenInput(`${basename(file)}: holds no records`);
  return items;
}

function parseLine<Item>(line: string, parse: (data: Record<string, unknown>) => Item | string): Item | string {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'not an object';
  return parse({ ...data });
}
