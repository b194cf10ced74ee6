import { join } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { guideFolders, readBoardTable } from '../../scripts/content-plugin.ts';
import { readGuideFolder } from '../../scripts/read-guide-folder.ts';
import { watchedBoards } from '../../src/domain/boards/board.ts';
import { builtRegExps, type FoundRegExp, regExpLiterals } from './regexp-sources.ts';
import { sourceFiles } from './source-files.ts';

const sources = sourceFiles(['src', 'entrypoints'], ['.ts', '.tsx']);

/** Expressions whose time grows faster than the text they read, each with how. */
function slowOnes(found: readonly FoundRegExp[]): string[] {
  return found.flatMap(({ where, source, flags }) =>
    analyse({ source, flags }).reports.map(
      ({ type, exponential }) =>
        `${where}: /${source}/${flags} is ${exponential ? 'exponential' : 'quadratic'} (${type})`,
    ),
  );
}

/** Every page and every posting is read with these: one that someone wrote to be slow must not hang the tab. */
describe('no regular expression takes longer than linear time', () => {
  it('written in the source', () => {
    const found = sources.flatMap(regExpLiterals);
    expect(found.length).toBeGreaterThan(100);
    expect(slowOnes(found)).toEqual([]);
  });

  it('put together when a module loads', async () => {
    // Those built from the board table are looked at below.
    const building = sources.filter(({ text }) =>
      /^const .* = new RegExp\(|^ {2}(?:\[|words: )new RegExp\(/m.test(text),
    );
    const found: FoundRegExp[] = [];
    for (const { path } of building) {
      found.push(...(await builtRegExps(path, () => import(/* @vite-ignore */ join('..', '..', path)))));
    }
    expect(found.length).toBeGreaterThan(5);
    expect(slowOnes(found)).toEqual([]);
  });

  it('put together from the guide', async () => {
    const { termsIn } = await import('../../src/domain/guide/terms-in.ts');
    const [folder = ''] = guideFolders();
    const { glossary } = readGuideFolder(folder);
    const found = await builtRegExps('terms of the glossary', async () => termsIn({ lines: [] }, glossary));
    expect(found.length).toBeGreaterThan(10);
    expect(slowOnes(found)).toEqual([]);
  });

  it('kept in content/boards.json', () => {
    const { boards } = readBoardTable();
    const watched = watchedBoards(boards).map(([, postings]) => `^(${postings})`);
    const found = [...boards.flatMap(({ postingUrls }) => postingUrls), ...watched].map(
      (source): FoundRegExp => ({ where: 'content/boards.json', source, flags: '' }),
    );
    expect(found.length).toBeGreaterThan(30);
    expect(slowOnes(found)).toEqual([]);
  });

  it('and the check sees one that does', async () => {
    const planted = {
      path: 'src/planted.ts',
      text: 'const ok = /^a+b/;\nexport const slow = /^(?:a+)+$/; // /(b+)+$/',
    };
    expect(slowOnes(regExpLiterals(planted))).toEqual(['src/planted.ts:2: /^(?:a+)+$/ is exponential (Self)']);
    expect(slowOnes(regExpLiterals({ path: 'src/planted.ts', text: 'const trim = /\\s+$/;' }))).toHaveLength(1);
    const built = await builtRegExps('planted', async () => new RegExp(`^${'a*'.repeat(2)}$`));
    expect(slowOnes(built)).toHaveLength(1);
  });
});
