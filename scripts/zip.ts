// `npm run zip`: the packages of the stores in `.output/`, with Firefox's source archive and their checksums.
// `--check` also runs AMO's linter and builds everything once more from the source archive, to the same bytes.
import { basename } from 'node:path';
import process from 'node:process';
import { projectFolder } from './project-folder.ts';
import { lintFirefox } from './store/lint-firefox.ts';
import { makePackages } from './store/make-packages.ts';
import { rebuild } from './store/rebuild.ts';

const packages = await makePackages(projectFolder);
console.log('');
for (const { file, size, sha256 } of packages) {
  console.log(`${sha256}  ${basename(file)}  ${(size / 1000).toFixed(1)} kB`);
}

if (process.argv.includes('--check')) {
  const { explained, unexplained } = lintFirefox();
  console.log('\nweb-ext lint');
  for (const { finding, reason } of explained) console.log(`  explained: ${finding}\n    ${reason}`);
  for (const finding of unexplained) console.log(`  NOT EXPLAINED: ${finding}`);
  if (unexplained.length === 0) console.log('  nothing left unexplained');

  console.log('\nBuilt again from the source archive');
  const rebuilt = rebuild(packages);
  for (const { name, first, second } of rebuilt) {
    const word = second === first ? 'same bytes' : `DIFFERENT: ${second ?? 'not made'}`;
    console.log(`  ${name.padEnd(32)} ${word}`);
  }
  const same = rebuilt.every(({ first, second }) => first === second);
  process.exitCode = same && unexplained.length === 0 ? 0 : 1;
}
