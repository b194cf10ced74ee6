import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';

/** Each permission that Waypost may hold, and what would not work without it. */
const reasons: Record<string, string> = {
  storage: 'progress and settings are kept on this machine',
  unlimitedStorage: 'saved postings and the ledger outgrow the default quota; shows no warning',
  scripting: 'the reader script is injected only where a page holds a posting',
  activeTab: '"Read this page" works on any site after a click',
  contextMenus: '"Read this page" in the page menu',
  sidePanel: "the reading stands in the browser's own panel (Chromium)",
};

const permitted = {
  'chrome-mv3': Object.keys(reasons),
  'firefox-mv3': Object.keys(reasons).filter((name) => name !== 'sidePanel'),
};

interface Board {
  id: string;
  hosts: string[];
  reason: string;
}

const boards: Board[] = JSON.parse(readFileSync(join(projectFolder, 'content', 'boards.json'), 'utf8')).boards;
const boardHosts = boards.flatMap(({ hosts }) => hosts).sort();

describe.each(Object.entries(permitted))('built manifest of %s', (build, permissions) => {
  const folder = join(projectFolder, '.output', build);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('is version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for the permissions of the allow-list and no other', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
  });

  it('reaches the boards of the table and no other host at install', () => {
    expect([...manifest.host_permissions].sort()).toEqual(boardHosts);
    const matches = manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
    expect([...new Set(matches)].sort()).toEqual(boardHosts);
    for (const host of manifest.host_permissions) expect(host).not.toMatch(/^(<all_urls>|\*:\/\/\*\/|https:\/\/\*\/)/);
  });

  it('runs one script on a board page', () => {
    const scripts = manifest.content_scripts.flatMap(({ js, css }: { js: string[]; css?: string[] }) => [
      ...js,
      ...(css ?? []),
    ]);
    expect([...new Set(scripts)]).toEqual(['watch.js']);
  });

  it('shows no file to any page', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('keeps the policy of its own pages strict', () => {
    const policy: string = manifest.content_security_policy?.extension_pages ?? '';
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types waypost-inert waypost-ui waypost-opened',
    ]);
  });

  it('holds no remote code and no source map', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
    for (const name of names.filter((name) => name.endsWith('.html'))) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
  });
});

describe('board table', () => {
  it('gives each board a reason and exact hosts', () => {
    expect(boards.length).toBeGreaterThanOrEqual(32);
    for (const { id, hosts, reason } of boards) {
      expect(reason.length, id).toBeGreaterThan(10);
      expect(hosts.length, id).toBeGreaterThan(0);
    }
    expect(new Set(boards.map(({ id }) => id)).size).toBe(boards.length);
  });
});

describe('Firefox manifest', () => {
  const manifest = JSON.parse(readFileSync(join(projectFolder, '.output', 'firefox-mv3', 'manifest.json'), 'utf8'));

  it('declares that it collects nothing', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('does not open its sidebar at install', () => {
    expect(manifest.sidebar_action.open_at_install).toBe(false);
  });
});
