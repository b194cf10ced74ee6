import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { BrokenInput } from './broken-input.ts';

/**
 * Reads a program's options.
 * @throws {BrokenInput} where one is unknown or lacks its value.
 */
export function readOptions<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new BrokenInput(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

/**
 * The file that an option names, or null where it is not given.
 * @throws {BrokenInput} where there is no such file.
 */
export function namedFile(option: string, path: string | undefined): string | null {
  if (path === undefined) return null;
  const file = resolve(path);
  if (!existsSync(file)) throw new BrokenInput(`${option} ${path}: no such file`);
  if (!statSync(file).isFile()) throw new BrokenInput(`${option} ${path}: not a file`);
  return file;
}
