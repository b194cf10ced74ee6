// `npm run no-trace`: what a page listens for, and what it notices of Waypost and of a noisy build, in both browsers.
import process from 'node:process';
import { layTable } from '../../eval/lay-table.ts';
import { buildFor, families, startBrowser } from '../start-browser.ts';
import { lookAtNoise, looks, noisyBuild } from './look-for-trace.ts';
import { senses, type Trace } from './recorder.ts';
import { watchedAnswers } from './watched-pages.ts';

for (const family of families) {
  const browser = await startBrowser(family, watchedAnswers);
  const columns: [name: string, seen: Trace][] = [];
  for (const [name, look] of Object.entries(looks)) columns.push([name, await look(browser)]);
  await browser.close();
  const noisy = noisyBuild(buildFor(family));
  const loud = await startBrowser(family, watchedAnswers, noisy.folder);
  columns.push(['a noisy build', await lookAtNoise(loud)]);
  await loud.close();
  noisy.remove();
  const rows = Object.entries(senses).map(([name, how]) => [
    how,
    ...columns.map(([, seen]) => seen[name as keyof Trace].join(', ').slice(0, 48) || '–'),
  ]);
  console.log(`\nWhat a page notices, in ${browser.version}\n`);
  console.log(layTable([['listened for', ...columns.map(([name]) => name)], ...rows]).join('\n'));
  console.log(`\nrequests of the extension: ${browser.strays().length}`);
}

process.exit(0);
