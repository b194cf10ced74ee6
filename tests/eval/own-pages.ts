import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolder } from '../../scripts/project-folder.ts';

const folder = join(projectFolder, 'tests', 'fixtures', 'pages');

/**
 * Lists the project's own pages in a pages file, as the corpus has them, from the `expected.json` beside each.
 * @returns the file's path.
 */
export function ownPages(outDir: string): string {
  mkdirSync(outDir, { recursive: true });
  const lines = readdirSync(folder)
    .sort()
    .map((name) => {
      const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
      return JSON.stringify({
        id: name,
        file: relative(outDir, join(folder, name, 'page.html')),
        site: name.split('--')[0],
        ...expected,
        date_posted: expected.datePosted ?? null,
        description_starts: expected.descriptionStarts ?? null,
        description_ends: expected.descriptionEnds ?? null,
      });
    });
  const file = join(outDir, 'own-pages.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
