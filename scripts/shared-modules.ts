import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectFolder } from './project-folder.ts';

/**
 * Scripts that hold modules for others, and which: own files by path, with all they export, and of packages what is
 * used. A name that is missing here stops the build.
 */
const shared: Record<'ui' | 'opened', [module: string, names?: string[]][]> = {
  ui: [
    ['preact', ['Fragment', 'createContext', 'render']],
    [
      'preact/hooks',
      ['useContext', 'useEffect', 'useId', 'useLayoutEffect', 'useMemo', 'useReducer', 'useRef', 'useState'],
    ],
    ['preact/jsx-runtime', ['Fragment', 'jsx', 'jsxs']],
    ['@preact/signals', ['computed', 'effect', 'signal', 'useSignalEffect']],
    ['src/ui/language/translate.ts'],
    ['src/ui/components/Mark.tsx'],
  ],
  opened: [
    ['src/ui/reading/ReadingView.tsx'],
    ['src/ui/reading/ReadingHeader.tsx'],
    ['src/ui/reading/ask-words.ts'],
    ['src/ui/reading/quote.ts'],
    ['src/ui/reading/MarkedText.tsx'],
    ['src/ui/reading/web-address.ts'],
    ['src/ui/components/Button.tsx'],
    ['src/ui/components/Disc.tsx'],
    ['src/ui/components/Disclosure.tsx'],
    ['src/ui/components/Menu.tsx'],
    ['src/ui/components/Notice.tsx'],
    ['src/ui/components/Tick.tsx'],
  ],
};
type Holder = keyof typeof shared;

/** Whose modules a script finds in its world when it starts: what was put into the page before it. */
const found: Record<string, readonly Holder[]> = { sidebar: ['ui'], opened: ['ui'], pages: ['ui', 'opened'] };

/** The part of Vite's plugin interface that is used here. */
interface Plugin {
  name: string;
  enforce: 'pre';
  config(config: { build?: { lib?: unknown } }): object | undefined;
  configResolved(config: { command: string; build: { lib: false | { entry: unknown } } }): void;
  resolveId(id: string, importer: string | undefined): string | undefined;
  load(id: string): string | undefined;
  transformIndexHtml(): { tag: string; attrs: Record<string, string>; injectTo: 'head-prepend' }[];
}

/** `virtual:waypost/shared/ui`: all its modules, in a list. `…/ui/3`: the fourth of them, out of the script's world. */
const prefix = 'virtual:waypost/shared/';

/**
 * Lets scripts in pages and the extension's own pages draw with one copy of Preact and of the reading view. Chrome gives
 * scripts in pages no modules that the page could not load too, so the copies are handed on through the world that
 * scripts of one document share: `ui.js` and `opened.js` put theirs there, and an import of one becomes a look there.
 */
export function sharedModules(): Plugin {
  let holders: readonly Holder[] = [];
  return {
    name: 'waypost-shared-modules',
    enforce: 'pre',
    config({ build }) {
      // One chunk for what is only looked up: a file for each would be a request for each.
      const groups = [{ name: 'ui', test: /virtual:waypost\/shared\/ui\//, includeDependenciesRecursively: false }];
      return build?.lib ? undefined : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
    },
    configResolved({ command, build }) {
      const script = build.lib && /entrypoints\/(\w+)\//.exec(String(build.lib.entry).replaceAll('\\', '/'))?.[1];
      holders = command === 'build' ? (found[script || 'pages'] ?? []) : [];
    },
    resolveId(id, importer = '') {
      if (id.startsWith(prefix)) return `\0${id}`;
      if (importer.startsWith('\0') || importer.includes('node_modules')) return undefined;
      const name = id.startsWith('.') ? relative(projectFolder, join(dirname(importer), id)).replaceAll('\\', '/') : id;
      for (const holder of holders) {
        const at = shared[holder].findIndex(([module]) => module === name);
        if (at >= 0) return `\0${prefix}${holder}/${at}`;
      }
      return undefined;
    },
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const [holder, at] = id.slice(prefix.length + 1).split('/') as [Holder, string | undefined];
      if (at === 'script') return loadScript(holder);
      if (at === undefined) return allModules(holder);
      // On a page of the extension what is not there from the start is fetched by the first part that needs it.
      const fetched = holder === 'opened' ? [`import '${prefix}opened/script';`] : [];
      const place = `globalThis[Symbol.for('waypost')].${holder === 'ui' ? 'ui' : 'opened.modules'}[${at}]`;
      return [...fetched, `export const { ${namesOf(shared[holder][Number(at)]).join(', ')} } = ${place};`].join('\n');
    },
    transformIndexHtml: () =>
      holders.length > 0 ? [{ tag: 'script', attrs: { src: '/ui.js' }, injectTo: 'head-prepend' }] : [],
  };
}

/** The list of what a script holds: an object of names for each module. */
function allModules(holder: Holder): string {
  const imports: string[] = [];
  const objects = shared[holder].map((entry, at) => {
    const names = namesOf(entry).map((name) => [name, `${name}${at}`]);
    const from = entry[0].startsWith('src/') ? `/${entry[0]}` : entry[0];
    imports.push(`import { ${names.map(([name, own]) => `${name} as ${own}`).join(', ')} } from '${from}';`);
    return `{ ${names.map(([name, own]) => `${name}: ${own}`).join(', ')} }`;
  });
  return `${imports.join('\n')}\nexport default [${objects.join(', ')}];`;
}

/** The policy of the extension's pages knows one name for each script that is loaded late, good for its address alone. */
function loadScript(holder: Holder): string {
  return `await new Promise((resolve, reject) => {
  const own = '/${holder}.js';
  const policy = globalThis.trustedTypes?.createPolicy('waypost-${holder}', { createScriptURL: () => own });
  const script = document.createElement('script');
  Object.assign(script, { src: policy?.createScriptURL('') ?? own, onload: resolve, onerror: reject });
  document.head.append(script);
});`;
}

/** What a module hands on. */
function namesOf([module = '', names]: [module: string, names?: string[]] | [] = []): string[] {
  if (names) return names;
  const source = readFileSync(join(projectFolder, module), 'utf8');
  return [...source.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(([, name]) => name ?? '');
}
