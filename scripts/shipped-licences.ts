import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectFolder } from './project-folder.ts';

/** Licences that ask for no more than that their own text goes along. */
const permissive = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];

/** A package whose code ships. */
export interface ShippedPackage {
  name: string;
  version: string;
  licence: string;
  /** Its licence file, else where it comes from. */
  text: string;
}

/** Folders of the packages that stand in what was built so far in this process. */
const folders = new Set<string>();

/** Notes whose code is in each script that is built. */
export function notesPackages(): Plugin {
  return {
    name: 'waypost:notes-packages',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const folder = renderedLength > 0 ? folderOf(id) : null;
          if (folder !== null) folders.add(folder);
        }
      }
    },
  };
}

/** The package that a module belongs to; helpers that a bundler writes itself belong to the bundler. */
function folderOf(id: string): string | null {
  const path = id.replaceAll('\\', '/');
  const helper = /^\0(vite|rolldown)\//.exec(path);
  if (helper) return join(projectFolder, 'node_modules', helper[1] ?? '');
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
}

/** The text that goes along with the build: each package whose code is in it, with its licence. */
export function shippedLicences(): string {
  const packages = [...folders].map(packageAt).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const faults = packages.flatMap(licenceFaults);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const list = packages.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  const texts = packages.map(({ name, text }) => `${name}\n\n${text.trim()}\n`);
  return `Waypost holds code of these packages:\n\n${list.join('\n')}\n\n${texts.join('\n\n')}`;
}

/** Where a bundler's file goes on with what it is made of itself. */
const ofOthers = /^# Licenses of bundled dependencies/m;

function packageAt(folder: string): ShippedPackage {
  const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  const [text = ''] = file
    ? readFileSync(join(folder, file), 'utf8').split(ofOthers)
    : [`${license}, ${repository?.url}`];
  return { name, version, licence: String(license), text };
}

/** Why a package may not ship; empty where it may. */
export function licenceFaults({ name, licence }: Pick<ShippedPackage, 'name' | 'licence'>): string[] {
  return permissive.includes(licence) ? [] : [`${name} may not ship: its licence is ${licence}.`];
}
