import { parseArgs } from 'node:util';
import type { Result } from '../../src/domain/result.ts';

export interface AnalyzeOptions {
  file: string;
  /** Address of the page, or null. */
  url: string | null;
  json: boolean;
  explain: boolean;
  /** Ids of topics that are done. */
  done: string[];
}

export const usage = `Usage: npm run analyze -- FILE|- [options]
  FILE         a saved page (.html) or a posting as text (.txt); - reads standard input
  --url URL    the page's own address, for readers of single boards and relative links
  --done a,b   topics of the roadmap that are done
  --json       prints posting, reading and coverage for programs
  --explain    prints what every feature and wording weighed`;

/** @returns the options, or one sentence that says what is wrong with them. */
export function readOptions(args: readonly string[], topicIds: readonly string[]): Result<AnalyzeOptions, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        done: { type: 'string', default: '' },
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (file === undefined) return { ok: false, reason: `Name a saved page or a text.\n${usage}` };
    if (positionals.length > 1) return { ok: false, reason: `One file at a time; these are ${positionals.length}.` };
    if (values.url !== undefined && !/^https?:$/.test(URL.parse(values.url)?.protocol ?? '')) {
      return { ok: false, reason: `--url needs an address that begins with http:// or https://, not “${values.url}”.` };
    }
    const done = values.done
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '');
    const unknown = done.find((id) => !topicIds.includes(id));
    if (unknown !== undefined) {
      return { ok: false, reason: `No topic is called “${unknown}”. Topics: ${topicIds.join(', ')}.` };
    }
    const { json, explain, url = null } = values;
    return { ok: true, value: { file, url, json, explain, done } };
  } catch (error) {
    const [sentence = 'Unknown options.'] = error instanceof Error ? error.message.split(/\. (?=To )/) : [];
    return { ok: false, reason: sentence };
  }
}
