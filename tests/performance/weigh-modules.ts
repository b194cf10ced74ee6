import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifySync } from 'rolldown/utils';
import { build } from 'wxt';
import { projectFolder } from '../../scripts/project-folder.ts';

/** A script that ships, and what it is made of. */
export interface ShippedScript {
  file: string;
  /** Bytes, packed. */
  gzip: number;
  /** Its modules with their share of that, heaviest first: packages by name, own files by path. */
  modules: [module: string, gzip: number][];
}

interface Chunk {
  type: string;
  fileName: string;
  code?: string;
  modules?: Record<string, { code: string | null }>;
}

/** Builds the extension for Chromium into a folder that goes again, and weighs what each of its scripts is made of. */
export async function weighScripts(): Promise<ShippedScript[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'waypost-weights-'));
  const scripts: ShippedScript[] = [];
  const plugin = {
    name: 'waypost-weigh',
    enforce: 'post' as const,
    generateBundle(_: unknown, bundle: Record<string, Chunk>) {
      scripts.push(...Object.values(bundle).flatMap((chunk) => weighed(chunk) ?? []));
    },
  };
  try {
    await build({ root: projectFolder, browser: 'chrome', outDir, vite: () => ({ plugins: [plugin] }) });
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return scripts.toSorted((one, other) => other.gzip - one.gzip);
}

function weighed({ fileName, code, modules }: Chunk): ShippedScript | null {
  if (code === undefined || !modules) return null;
  const gzip = gzipSync(code).length;
  const own = new Map<string, number>();
  for (const [id, { code: text }] of Object.entries(modules)) {
    if (text) own.set(nameOf(id), (own.get(nameOf(id)) ?? 0) + packedAlone(text));
  }
  const sum = [...own.values()].reduce((total, bytes) => total + bytes, 0);
  return {
    file: fileName,
    gzip,
    modules: [...own]
      .map(([name, bytes]): [string, number] => [name, Math.round((gzip * bytes) / sum)])
      .toSorted(([, one], [, other]) => other - one),
  };
}

/** Packed bytes of a module by itself, without what packing anything takes. */
function packedAlone(code: string): number {
  const { code: small } = minifySync('module.js', code, { compress: false });
  return Math.max(0, gzipSync(small).length - gzipSync('').length);
}

/** A package, a content module or one of the project's files. */
function nameOf(id: string): string {
  const plain = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  const inside = plain.split('/node_modules/').at(-1);
  if (plain.includes('/node_modules/')) return /^(@[^/]+\/)?[^/]+/.exec(inside ?? '')?.[0] ?? plain;
  return plain.startsWith('/') || /^[a-z]:/i.test(plain) ? relative(projectFolder, plain).replaceAll('\\', '/') : plain;
}
