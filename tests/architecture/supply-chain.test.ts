import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';
import { licenceFaults } from '../../scripts/shipped-licences.ts';

const read = (...path: string[]) => readFileSync(join(projectFolder, ...path), 'utf8');

interface Lock {
  packages: Record<
    string,
    { version?: string; integrity?: string; link?: boolean; hasInstallScript?: boolean; resolved?: string }
  >;
}

describe.each([['package-lock.json'], [join('scripts', 'node', 'package-lock.json')]])('%s', (path) => {
  const lock: Lock = JSON.parse(read(path));
  const packages = Object.entries(lock.packages).filter(([name]) => name !== '');

  it('pins each package by its content, and runs none at install', () => {
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([name]) => name)).toEqual(
      [],
    );
    expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name)).toEqual([]);
  });
});

describe('dependencies', () => {
  const { dependencies, devDependencies, scripts } = JSON.parse(read('package.json'));

  it('are exact versions', () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('and the project itself run nothing at install, which is switched off besides', () => {
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) expect(scripts).not.toHaveProperty(name);
    expect(read('scripts', 'set-up.mjs')).toContain("'--ignore-scripts'");
  });

  it.each(['chrome-mv3', 'firefox-mv3'])('go along with their licences in %s', (build) => {
    const text = read('.output', build, 'licences.txt');
    for (const [name, version] of Object.entries(dependencies)) expect(text).toContain(`\n${name} ${version} (`);
  });
});

describe('licences', () => {
  it.each(['GPL-3.0-only', 'AGPL-3.0', 'SSPL-1.0', 'UNLICENSED', '(MIT OR GPL-3.0)', 'undefined'])(
    '%s may not ship',
    (licence) => {
      expect(licenceFaults({ name: 'planted', licence })).toEqual([`planted may not ship: its licence is ${licence}.`]);
    },
  );
  it.each(['MIT', 'ISC', 'Apache-2.0'])('%s may', (licence) => {
    expect(licenceFaults({ name: 'planted', licence })).toEqual([]);
  });
});
