import * as v from 'valibot';
import { dateValue } from '../kept/kept-values.ts';
import { ledgerEntry } from '../ledger/ledger-entry.ts';
import { savedPosting } from '../ledger/saved-posting.ts';
import { correction } from '../matching/parse-corrections.ts';
import { parseProgress } from '../progress/parse-progress.ts';
import { failed, ok, type Result } from '../result.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import { type ExportFile, exportFormat, exportVersion, type Part } from './everything.ts';
import { holdsAll } from './holds-all.ts';

/**
 * Why a file is not imported. `cut`: no whole JSON. `unsafe`: a name that no export writes. `wrong`: a value does not
 * hold; `where` is its place in the file, e.g. `ledger.3.firstSeen`.
 */
export interface ImportFault {
  kind: 'too-large' | 'cut' | 'not-waypost' | 'newer' | 'unsafe' | 'wrong';
  where: string;
}

/** Largest file that is read, in UTF-16 units (and bytes, before it is read): far above what a reader can fill. */
export const largestImport = 80_000_000;

const head = v.object({ format: v.literal(exportFormat), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const lists = v.object({
  exportedOn: dateValue,
  corrections: v.pipe(v.array(correction), v.maxLength(100_000)),
  ledger: v.pipe(v.array(ledgerEntry), v.maxLength(200_000)),
  saved: v.pipe(v.array(savedPosting), v.maxLength(50_000)),
});

/** Reads an export file whole or not at all: a value that does not hold refuses the file. */
export function parseImport(text: string): Result<ExportFile, ImportFault> {
  if (text.length > largestImport) return fault('too-large');
  const json = parseJson(text);
  if (!json.ok) return json;
  const raw = json.value;
  const named = v.safeParse(head, raw);
  if (!named.success) return fault('not-waypost');
  if (named.output.version > exportVersion) return fault('newer');
  const parsed = v.safeParse(lists, raw, { abortEarly: true });
  if (!parsed.success) return fault('wrong', v.getDotPath(parsed.issues[0]) ?? '');
  const { progress: rawProgress, settings: rawSettings } = raw as Partial<Record<Part, unknown>>;
  const progress = parseProgress(rawProgress);
  if (!isWhole(progress, rawProgress)) return fault('wrong', 'progress');
  const settings = parseSettings(rawSettings);
  if (!isWhole(settings, rawSettings)) return fault('wrong', 'settings');
  return ok({ format: exportFormat, version: exportVersion, ...parsed.output, progress, settings });
}

const unsafeNames = new Set(['__proto__', 'constructor', 'prototype']);

function parseJson(text: string): Result<unknown, ImportFault> {
  let unsafe = false;
  try {
    const value: unknown = JSON.parse(text, (key, member: unknown) => {
      unsafe ||= unsafeNames.has(key);
      return member;
    });
    return unsafe ? fault('unsafe') : ok(value);
  } catch {
    return fault('cut');
  }
}

function isWhole(parsed: unknown, raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && holdsAll(parsed, raw);
}

function fault(kind: ImportFault['kind'], where = '') {
  return failed<ImportFault>({ kind, where });
}
