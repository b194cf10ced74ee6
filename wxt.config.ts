import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type UserManifest } from 'wxt';
import { asciiScripts } from './scripts/ascii-scripts.ts';
import { contentPlugin, readBoardTable } from './scripts/content-plugin.ts';
import { projectFolder } from './scripts/project-folder.ts';
import { sharedModules } from './scripts/shared-modules.ts';
import { sharedStyles } from './scripts/shared-styles.ts';
import { notesPackages, shippedLicences } from './scripts/shipped-licences.ts';

const boardHosts = readBoardTable().boards.flatMap(({ hosts }) => hosts);
const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));

/**
 * Nothing may load, run or be reached but the extension's own scripts, styles and images. No text becomes markup but in
 * `src/ui/workspace/parse-inert.ts`, no address a script but in `scripts/shared-modules.ts`.
 */
const policy = [
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
].join('; ');

const icons = (state: string, sizes: readonly number[]) =>
  Object.fromEntries(sizes.map((size) => [String(size), `icon/${state}-${size}.png`]));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // `npm start` and the tests start the browsers themselves, with profiles of their own.
  webExt: { disabled: true },
  vite: () => ({
    plugins: [contentPlugin(), sharedStyles(), sharedModules(), asciiScripts(), notesPackages()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Half of postal-mime is a table of names that the browser knows.
    resolve: {
      alias: [
        { find: /^\.\/html-entities\.js$/, replacement: join(projectFolder, 'src/ui/workspace/html-entities.ts') },
      ],
    },
    build: {
      // A page names what it starts with. What it loads later comes from the same disk and finds its own imports: a link
      // for each, made before the first paint, costs more than it saves.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, deps, { hostType }) => (hostType === 'html' ? deps : []),
      },
      target: 'es2023',
      cssTarget: ['chrome128', 'firefox140'],
      reportCompressedSize: false,
    },
  }),
  zip: {
    artifactTemplate: 'waypost-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'waypost-{{version}}-sources.zip',
    // What the project's own commands write: not part of a build, and never the same twice.
    excludeSources: ['out/**', '*.log'],
  },
  hooks: {
    'build:publicAssets': (wxt, files) => {
      // The scripts are built by now.
      if (wxt.config.command === 'build') files.push({ relativeDest: 'licences.txt', contents: shippedLicences() });
      for (const file of files) {
        if (!file.relativeDest.endsWith('.json') || !('absoluteSrc' in file)) continue;
        const contents = JSON.stringify(JSON.parse(readFileSync(file.absoluteSrc, 'utf8')));
        files.splice(files.indexOf(file), 1, { relativeDest: file.relativeDest, contents });
      }
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // `watch` is a plain script: WXT's own content scripts announce the extension to the page.
      manifest.content_scripts = [{ matches: boardHosts, js: ['watch.js'], run_at: 'document_end', all_frames: true }];
      if (wxt.config.command === 'build') manifest.content_security_policy = { extension_pages: policy };
      manifest.host_permissions = boardHosts;
    },
  },
  manifest: ({ browser }): UserManifest => ({
    name: '__MSG_extName__',
    short_name: 'Waypost',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    version,
    icons: icons('match', [16, 32, 48, 128]),
    action: { default_title: '__MSG_extName__', default_icon: icons('none', [16, 32, 48]) },
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : (['sidePanel'] as const)),
    ],
    host_permissions: boardHosts,
    optional_host_permissions: ['https://*/*'],
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_extCommandPanel__' },
      'open-sidebar': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_extCommandSidebar__' },
      'show-evidence': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_extCommandEvidence__' },
      'save-posting': { description: '__MSG_extCommandSave__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{5b0a2a7e-6c0f-4f53-9d8e-3a1c7f2b9e64}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
