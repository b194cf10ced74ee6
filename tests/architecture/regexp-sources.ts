import { parseSync } from 'rolldown/utils';
import type { SourceFile } from './source-files.ts';

/** A regular expression and where it stands. */
export interface FoundRegExp {
  /** `path:line`, or the file of a pattern that data or code puts together. */
  where: string;
  source: string;
  flags: string;
}

/** Every regular expression literal of a TypeScript file. */
export function regExpLiterals({ path, text }: SourceFile): FoundRegExp[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`);
  const found: FoundRegExp[] = [];
  visit(program, (node) => {
    const { type, regex, start } = node;
    if (type !== 'Literal' || typeof regex !== 'object' || regex === null || typeof start !== 'number') return;
    const { pattern, flags } = { pattern: '', flags: '', ...regex };
    found.push({ where: `${path}:${text.slice(0, start).split('\n').length}`, source: pattern, flags });
  });
  return found;
}

function visit(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) visit(one, see);
    return;
  }
  const record: Record<string, unknown> = { ...node };
  see(record);
  for (const value of Object.values(record)) visit(value, see);
}

/** Runs `work` and gives every regular expression that it puts together with `new RegExp(…)`. */
export async function builtRegExps(where: string, work: () => Promise<unknown>): Promise<FoundRegExp[]> {
  const found: FoundRegExp[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const built = new target(source, flags);
      found.push({ where, source: built.source, flags: built.flags });
      return built;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}
