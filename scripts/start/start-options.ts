import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Result } from '../../src/domain/result.ts';
import type { BrowserFamily } from '../browsers/installed-browsers.ts';

export interface StartOptions {
  family: BrowserFamily;
  /** No window: walk the pages and print. */
  headless: boolean;
  /** A page of the person's own instead of the local board, or null. */
  file: string | null;
  url: string | null;
}

/** @returns the options, or one sentence that says what is wrong with them. */
export function readOptions(args: readonly string[]): Result<StartOptions, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
        url: { type: 'string' },
      },
    });
    const { url = null } = values;
    const family = /^(chrome|chromium|edge)$/.test(values.browser) ? 'chromium' : values.browser;
    if (family !== 'chromium' && family !== 'firefox') {
      return { ok: false, reason: `--browser is chromium or firefox, not “${values.browser}”.` };
    }
    if (positionals.length > 1) return { ok: false, reason: `One page at a time; these are ${positionals.length}.` };
    if (url !== null && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
      return { ok: false, reason: `--url needs an address that begins with http:// or https://, not “${url}”.` };
    }
    if (url !== null && positionals[0] === undefined) {
      return { ok: false, reason: '--url is the address of a saved page: name its file too.' };
    }
    return {
      ok: true,
      value: { family, headless: values.headless || !hasDisplay(), file: positionals[0] ?? null, url },
    };
  } catch (error) {
    const [sentence = 'Unknown options.'] = error instanceof Error ? error.message.split(/\. (?=To )/) : [];
    return { ok: false, reason: sentence };
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
