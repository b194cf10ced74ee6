import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';
import type { KnownWords } from './invent.ts';

/** A word of this many of the project's own pages belongs to the trade; of that many, to the language. */
const [tradePages, languagePages] = [4, 14];

/** Where the readers keep the words that steer them. */
const readers = ['src/page/words', 'src/page/decide', 'src/domain/posting/sections', 'src/domain/posting/facts'];

/**
 * Words that a recorded page may keep, found in the project's own invented pages ("Apply", "and"), in the readers'
 * words ("requirements", "Aufgaben") and in the boards' addresses.
 */
export function knownWords(): KnownWords {
  const pages = new Map<string, number>();
  const label = new Set<string>();
  const fixtures = join(projectFolder, 'tests', 'fixtures', 'pages');
  for (const name of readdirSync(fixtures)) {
    const html = readFileSync(join(fixtures, name, 'page.html'), 'utf8');
    const shown = html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ');
    for (const word of wordsOf(shown)) pages.set(word, (pages.get(word) ?? 0) + 1);
    const { url } = JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8'));
    const { pathname, search } = new URL(url);
    for (const word of wordsOf(pathname + search)) label.add(word);
  }
  for (const folder of readers) {
    for (const name of readdirSync(join(projectFolder, folder))) {
      const code = readFileSync(join(projectFolder, folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      for (const word of wordsOf(code)) label.add(word);
    }
  }
  const running = new Set<string>();
  for (const [word, count] of pages) {
    if (count >= tradePages) label.add(word);
    if (count >= languagePages) running.add(word);
  }
  return { label, running };
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu));
}
