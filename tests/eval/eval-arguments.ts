import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolder } from '../../scripts/project-folder.ts';
import { BrokenInput } from './broken-input.ts';
import { namedFile, readOptions } from './input-arguments.ts';

export interface EvalArguments {
  /** Files to read; null where none is named. */
  postings: string | null;
  pages: string | null;
  outDir: string;
  perSkill: boolean;
}

/**
 * Reads the arguments of `npm run eval`.
 * @throws {BrokenInput} with what is wrong with them.
 */
export function parseEvalArguments(args: string[]): EvalArguments {
  const values = readOptions(args, {
    postings: { type: 'string' },
    pages: { type: 'string' },
    out: { type: 'string' },
    'per-skill': { type: 'boolean' },
  });
  const outDir = resolve(values.out ?? join(projectFolder, 'out', 'eval'));
  if (existsSync(outDir) && !statSync(outDir).isDirectory()) throw new BrokenInput(`--out ${values.out}: not a folder`);
  return {
    postings: namedFile('--postings', values.postings),
    pages: namedFile('--pages', values.pages),
    outDir,
    perSkill: values['per-skill'] === true,
  };
}
