import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';

const unpinned = /^\s*(?:- )?(?:uses|container|image): *(?!\S+@(?:sha256:[0-9a-f]{64}|[0-9a-f]{40})(?:\s|$))(\S+)/gm;
const read = (name: string) => readFileSync(join(projectFolder, '.github', 'workflows', name), 'utf8');

describe.each(['check.yml', 'release.yml'])('workflow %s', (name) => {
  it('takes every action and image by its hash', () => {
    expect([...read(name).matchAll(unpinned)].map(([, used]) => used)).toEqual([]);
  });

  it('has no right to write but where it drafts the release', () => {
    const [beforeJobs = ''] = read(name).split(/^jobs:/m);
    expect(beforeJobs).toMatch(/permissions:\n {2}contents: read\n/);
    expect(read(name).match(/: write$/gm) ?? []).toHaveLength(name === 'release.yml' ? 1 : 0);
  });
});

it('would notice an action by its tag', () => {
  expect('      - uses: actions/checkout@v5'.match(unpinned)).not.toBeNull();
  expect('    container: node:22'.match(unpinned)).not.toBeNull();
});
