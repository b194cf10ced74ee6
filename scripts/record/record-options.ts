import { parseArgs } from 'node:util';
import type { Result } from '../../src/domain/result.ts';

export interface RecordOptions {
  /** A saved page's file, or the address of a page to open. */
  source: string;
  /** Where a saved page stood, or null. */
  url: string | null;
  /** Name of the fixture's folder. */
  name: string;
}

export const usage = `Usage: npm run record -- FILE|URL --name BOARD--KIND [--url URL]
  FILE     a saved page (.html); URL opens the page in headless Chromium
  --name   folder of the new fixture, for example lever--posting
  --url    the saved page's own address, where the page does not say it`;

/** @returns the options, or one sentence that says what is wrong with them. */
export function readOptions(args: readonly string[]): Result<RecordOptions, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, name: { type: 'string' } },
    });
    const [source] = positionals;
    if (source === undefined || positionals.length > 1) return { ok: false, reason: `Name one page.\n${usage}` };
    const { name, url = null } = values;
    if (name === undefined || !/^[a-z\d]+--[a-z\d-]+$/.test(name)) {
      return { ok: false, reason: `--name is a board and a kind, as in “lever--posting”, not “${name ?? ''}”.` };
    }
    if (url !== null && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
      return { ok: false, reason: `--url needs an address that begins with http:// or https://, not “${url}”.` };
    }
    return { ok: true, value: { source, url, name } };
  } catch (error) {
    return { ok: false, reason: `${error instanceof Error ? error.message : 'Unknown options.'}\n${usage}` };
  }
}
