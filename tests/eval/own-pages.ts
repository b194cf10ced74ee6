import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolder } from '../../scripts/project-folder.ts';

const folder = join(projectFolder, 'tests', 'fixtures', 'pages');

/**
 * Lists the project's own pages in a pages file, as the corpus has them, from the `expected.json` beside each.
 * @returns the file's path.
 */
export function ownPages(): string {
  const listFolder = join(projectFolder, '.cache', 'eval');
  mkdirSync(listFolder, { recursive: true });
  const lines = readdirSync(folder)
    .sort()
    .map((name) => {
      const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
      return JSON.stringify({
        id: name,
        file: relative(listFolder, join(folder, name, 'page.html')),
        site: name.split('--')[0],
        ...expected,
        // Dates of these pages are counted from a clock of their own tests.
        date_posted: null,
        description_starts: expected.descriptionStarts ?? null,
        description_ends: expected.descriptionEnds ?? null,
      });
    });
  const file = join(listFolder, 'own-pages.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
