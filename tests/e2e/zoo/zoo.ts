// `npm run zoo`: visits every page of the zoo in both browsers and prints what came of it. `--only WORDS` picks pages,
// `--browser chromium|firefox` one browser.
import process from 'node:process';
import { layTable } from '../../eval/lay-table.ts';
import { families, startBrowser } from '../start-browser.ts';
import type { Exhibit } from './exhibit.ts';
import { zooAnswers } from './exhibits.ts';
import { type Visit, visit, visited } from './visit.ts';

const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const only = option('--only') ?? '';
const chosen = option('--browser');

let wrong = 0;
for (const family of families) {
  if (chosen !== undefined && chosen !== family) continue;
  const browser = await startBrowser(family, zooAnswers);
  const visits: Visit[] = [];
  for (const exhibit of visited(family)) {
    if (!exhibit.name.includes(only)) continue;
    const seen = await visit(browser, exhibit).catch((error: Error) => failed(exhibit, error));
    console.error(`${seen.name}: ${seen.outcome}${seen.wrong.length > 0 ? ' !' : ''}`);
    visits.push(seen);
  }
  await browser.close();
  console.log(`\nThe zoo in ${browser.version}\n`);
  const rows = visits.map(({ name, outcome, time, pause, wrong }) => [
    name,
    outcome,
    time.toFixed(0),
    pause.toFixed(0),
    wrong.join('; ') || 'none',
  ]);
  console.log(layTable([['page', 'outcome', 'ms', 'longest pause', 'wrong'], ...rows]).join('\n'));
  const count = visits.filter((one) => one.wrong.length > 0).length;
  wrong += count;
  console.log(`\n${visits.length} pages, ${count} with something wrong`);
}

function failed({ name }: Exhibit, { message }: Error): Visit {
  return { name, outcome: 'failed', time: Number.NaN, pause: Number.NaN, wrong: [message] };
}

process.exit(wrong === 0 ? 0 : 1);
