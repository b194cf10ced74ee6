import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const text = ['.ts', '.tsx', '.mjs', '.json', '.jsonl', '.md', '.html', '.css', '.yml', '.txt', 'run'];

/** Folders of a machine that a commit once was made on. */
const machinePath = /(^|[^A-Za-z0-9_.])\/(work|farm|tmp|root)\//;

describe('repository', () => {
  const files = sourceFiles(['.'], text);

  it('names no path of a machine', () => {
    const found = files.filter(({ path, text }) => path !== 'package-lock.json' && machinePath.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('has a lock file without a registry host and without install scripts', () => {
    const locks = files.filter(({ path }) => path.endsWith('package-lock.json'));
    expect(locks).toHaveLength(2);
    for (const lock of locks) {
      expect(lock.text).not.toMatch(/"resolved": *"https?:/);
      expect(lock.text).toContain('"integrity"');
    }
    const scripts = [...(locks[0]?.text.matchAll(/"hasInstallScript": true/g) ?? [])];
    expect(scripts).toHaveLength(0);
  });

  it('names only commands that exist, and both main ones in the README', () => {
    const commands = Object.keys(JSON.parse(files.find(({ path }) => path === 'package.json')?.text ?? '{}').scripts);
    const documents = files.filter(({ path }) => path.endsWith('.md') && !path.startsWith('content/'));
    for (const { path, text } of documents) {
      for (const [, name] of text.matchAll(/\bnpm run ([a-z:-]+)/g)) expect(commands, path).toContain(name);
    }
    const readme = documents.find(({ path }) => path === 'README.md')?.text ?? '';
    expect(readme).toContain('npm start');
    expect(readme).toContain('npm test');
  });
});
