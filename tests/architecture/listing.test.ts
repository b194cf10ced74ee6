import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';

const read = (...path: string[]) => readFileSync(join(projectFolder, ...path), 'utf8');
const manifest = JSON.parse(read('.output', 'chrome-mv3', 'manifest.json'));

/** Most characters that the Chrome Web Store takes. */
const longest = { name: 75, summary: 132, description: 16_000 };

describe.each(['en', 'de', 'fr'])('listing in %s', (language) => {
  const [heading = '', summary = ''] = read('docs', 'store', `listing.${language}.md`).split('\n\n');
  const messages = JSON.parse(read('public', '_locales', language, 'messages.json'));

  it('says what the extension says of itself', () => {
    expect(heading).toBe(`# ${messages.extName.message}`);
    expect(summary).toBe(messages.extDescription.message);
  });

  it('is as short as the stores want it', () => {
    expect(heading.length - 2).toBeLessThanOrEqual(longest.name);
    expect(summary.length).toBeLessThanOrEqual(longest.summary);
    expect(read('docs', 'store', `listing.${language}.md`).length).toBeLessThanOrEqual(longest.description);
  });
});

describe('answers to the stores', () => {
  const answers = read('docs', 'store', 'answers.md');

  it('give each permission of the manifest one reason', () => {
    const named = [...answers.matchAll(/^\| `(\w+)` +\| \S/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...manifest.permissions].sort());
  });

  it('name tests that exist', () => {
    for (const [, file = ''] of answers.matchAll(/`(tests\/[\w/.-]+)`/g)) expect(() => read(file)).not.toThrow();
  });
});

it('names every board in the English listing, and their number in the README', () => {
  const boards: { name: string }[] = JSON.parse(read('content', 'boards.json')).boards;
  expect(read('README.md')).toContain(`the ${boards.length} job boards`);
  const listing = read('docs', 'store', 'listing.en.md');
  for (const { name } of boards) expect(listing).toContain(name);
});
