import type { PageReading } from '../../src/domain/posting/page-reading.ts';
import type { Posting } from '../../src/domain/posting/posting.ts';
import { postingFromText } from '../../src/domain/posting/posting-from-text.ts';
import type { Result } from '../../src/domain/result.ts';
import { installedBrowser, provideBrowser } from '../browsers/installed-browsers.ts';
import { noPostingText } from '../no-posting-text.ts';
import { openPageLab } from '../page-lab.ts';
import { addressOf } from '../saved-page.ts';
import type { Input } from './read-input.ts';

/** The posting of a saved page, read in headless Chromium as the extension would, or of a text. */
export async function postingOf({ kind, content }: Input, url: string | null): Promise<Result<Posting, string>> {
  if (kind === 'text') return { ok: true, value: fromText(content, url) };
  const browser = installedBrowser('chromium') ?? provideBrowser('chromium');
  if ('advice' in browser) return { ok: false, reason: browser.advice.join('\n') };
  process.env.WAYPOST_CHROMIUM ??= browser.path;
  const lab = await openPageLab();
  try {
    const { reading } = await lab.read(content, url ?? addressOf(content));
    return reading.ok ? { ok: true, value: reading.posting } : { ok: false, reason: whyNot(reading) };
  } finally {
    await lab.close();
  }
}

/** The first line is the title where it is short, as in a text copied from a page. */
function fromText(content: string, url: string | null): Posting {
  const [first = '', ...rest] = content.replace(/^\s+/, '').split(/\r?\n/);
  const isTitle = first.trim().length <= 120 && rest.some((line) => line.trim() !== '') && !/[.:;]\s*$/.test(first);
  return postingFromText(
    isTitle ? { title: first.trim(), text: rest.join('\n'), url } : { title: '', text: content, url },
  );
}

function whyNot(reading: Extract<PageReading, { ok: false }>): string {
  return `No single job posting stands here: ${noPostingText(reading.reason)}.`;
}
