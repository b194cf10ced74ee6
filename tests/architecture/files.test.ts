import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const files = sourceFiles(['src', 'entrypoints', 'scripts', 'tests'], ['.ts', '.tsx', '.mjs']);

/** Longest source file allowed, in lines. Above about 400 a file becomes the place where everything happens. */
const longest = 250;
const ownPath = 'tests/architecture/files.test.ts';
const vague = /(^|[-/])(utils?|helpers?|common|manager|misc|stuff)([-./]|$)/i;

function faults({ path, text }: SourceFile): string[] {
  const found: string[] = [];
  const lines = text.split('\n').length - 1;
  if (lines > longest) found.push(`${path}: ${lines} lines, at most ${longest}`);
  if (vague.test(path)) found.push(`${path}: the name says nothing`);
  const name = path.split('/').at(-1) ?? '';
  if (!/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)((\.[a-z0-9]+)*)\.(tsx?|mjs)$/.test(name)) {
    found.push(`${path}: neither kebab-case nor a component's name`);
  }
  if (path === ownPath) return found; // it holds the planted faults
  if (/\b(TODO|FIXME|HACK|XXX)\b/.test(text)) found.push(`${path}: something is left open`);
  for (const note of text.matchAll(/drop after (\d{4}-\d{2}-\d{2})/g)) {
    if (new Date(note[1] ?? '') < new Date()) found.push(`${path}: "${note[0]}" has passed`);
  }
  return found;
}

describe('source files', () => {
  it('are short, well named and finished', () => {
    expect(files.flatMap(faults)).toEqual([]);
  });

  it.each([
    [{ path: 'src/domain/long.ts', text: 'x\n'.repeat(longest + 1) }, '251 lines'],
    [{ path: 'src/domain/text-utils.ts', text: '' }, 'says nothing'],
    [{ path: 'src/domain/readPage.ts', text: '' }, 'kebab-case'],
    [{ path: 'src/domain/a.ts', text: '// TODO later' }, 'left open'],
    [{ path: 'src/domain/a.ts', text: '// drop after 2020-01-01' }, 'has passed'],
  ])('planted fault %#', (file, expected) => {
    expect(faults(file).join()).toContain(expected);
  });

  it('the domain is compiled without a document', async () => {
    const { default: config } = await import('../../src/domain/tsconfig.json');
    expect(config.compilerOptions.types).toEqual([]);
    expect(config.compilerOptions.lib.join()).not.toMatch(/dom/i);
  });
});
