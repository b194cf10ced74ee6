import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';

type Messages = Record<string, { message: string }>;
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(projectFolder, 'public', '_locales', locale, 'messages.json'), 'utf8'));
const english = read('en');
const sources = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx,html}', 'wxt.config.ts'], {
  cwd: projectFolder,
})
  .map((file) => readFileSync(join(projectFolder, file), 'utf8'))
  .join('\n');

/** A key is used by its own name, or by what stands before `One` and `Other` where both forms exist. */
const isUsed = (key: string): boolean => {
  const base = key.replace(/(One|Other)$/, '');
  const names = `${base}One` in english && `${base}Other` in english ? [key, base] : [key];
  return names.some((name) => sources.includes(`'${name}'`) || sources.includes(`__MSG_${name}__`));
};

test.each(['de', 'fr'])('%s has the keys of English, each with the same substitutions', (locale) => {
  const other = read(locale);
  expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
  const places = (text = '') => [...new Set(text.match(/\$\d/g))].sort();
  for (const [key, { message }] of Object.entries(english)) {
    expect(places(other[key]?.message), key).toEqual(places(message));
  }
});

test('no key is unused', () => {
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});

test('no key is missing', () => {
  const asked = [...sources.matchAll(/\bt\(\s*'(\w+)'/g)].flatMap(([, key]) => key ?? []);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((key) => !(key in english))).toEqual([]);
});
