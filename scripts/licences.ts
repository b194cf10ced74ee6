// `npm run licences`: builds both browsers and prints which packages' code ships, under which licence. The build itself
// stops at a licence that asks for more than its own text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { projectFolder } from './project-folder.ts';
import { buildQuietly } from './start/build-quietly.ts';

for (const browser of ['chrome', 'firefox'] as const) {
  if (!buildQuietly(browser)) process.exit(1);
  const text = readFileSync(join(projectFolder, '.output', `${browser}-mv3`, 'licences.txt'), 'utf8');
  console.log(`${browser}: ${text.split('\n\n').slice(0, 2).join('\n')}\n`);
}
