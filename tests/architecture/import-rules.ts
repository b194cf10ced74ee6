import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** Who may import whom (DESIGN section 3). A layer may always import itself. */
const allowed: Record<string, string[]> = {
  domain: [],
  page: ['domain'],
  platform: ['domain'],
  state: ['domain'],
  ui: ['state', 'domain'],
  entrypoints: ['state', 'ui', 'page', 'platform', 'domain'],
};

/** Packages that stay out of the pure layer: they need a document, a browser or Node. */
const impurePackage = /^(preact|@preact\/|wxt|node:|idb|@mozilla\/readability|virtual:)/;

function layerOf(path: string): string | undefined {
  if (path.startsWith('entrypoints/')) return 'entrypoints';
  return /^src\/([a-z]+)\//.exec(path)?.[1];
}

interface Import {
  specifier: string;
  typeOnly: boolean;
}

function importsOf(text: string): Import[] {
  const statement =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...text.matchAll(statement)].map((match) => ({
    specifier: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

/** Every import of the file that the house does not allow, as a sentence. */
export function forbiddenImports(file: SourceFile): string[] {
  const layer = layerOf(file.path);
  if (layer === undefined) return [];
  const may = allowed[layer];
  if (may === undefined) return [`${file.path}: "${layer}" is no layer of the house`];

  return importsOf(file.text).flatMap(({ specifier, typeOnly }) => {
    if (specifier.startsWith('virtual:waypost/')) {
      return layer === 'entrypoints' ? [] : [`${file.path}: only entry points take content (${specifier})`];
    }
    if (!specifier.startsWith('.')) {
      return layer === 'domain' && impurePackage.test(specifier)
        ? [`${file.path}: the domain may not import ${specifier}`]
        : [];
    }
    const target = posix.join(posix.dirname(file.path), specifier);
    if (/\.(css|svg|json)(\?.*)?$/.test(target) && !target.startsWith('content/')) return [];
    if (target.startsWith('content/')) return [`${file.path}: only the build reads content/ (${specifier})`];
    const other = layerOf(target);
    if (other === undefined) return [`${file.path}: imports outside the house (${specifier})`];
    if (other === layer) return [];
    if (!may.includes(other)) return [`${file.path}: ${layer} may not import ${other} (${specifier})`];
    if (layer === 'ui' && other === 'state' && !typeOnly) {
      return [`${file.path}: ui takes only types from state (${specifier})`];
    }
    return [];
  });
}
