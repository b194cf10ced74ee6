import type { Salary, WorkMode } from '../posting/posting.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import type { SavedPosting } from './saved-posting.ts';

/*
 * Whether values that Waypost itself wrote still have their types. Files and messages pass the schemas, which check
 * every length and pattern too; over ten thousand entries of the own database those take a second, these some
 * milliseconds.
 */

type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && value.length === 10 && value[4] === '-' && !Number.isNaN(Date.parse(value));
const isNumberOrNull = (value: unknown): boolean => value === null || Number.isFinite(value);
const kinds = new Set<unknown>(['target', 'neighbour', 'none']);
const certainties = new Set<unknown>(['clear', 'likely', 'unsure', 'too-little-text']);
const strengths = new Set<unknown>(['required', 'duty', 'preferred']);
const periods = new Set<unknown>(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']);
const modes = new Set<unknown>([null, 'remote', 'hybrid', 'onsite']);
const isMode = (value: unknown): value is WorkMode | null => modes.has(value);

/** A kept ledger entry in today's shape; null where it does not hold. */
export function keptEntry(kept: unknown): LedgerEntry | null {
  if (!isEntry(kept)) return null;
  const { fingerprint, workMode, seniority }: Members = { ...kept };
  return {
    ...kept,
    fingerprint: isText(fingerprint) ? fingerprint : '',
    workMode: isMode(workMode) ? workMode : null,
    seniority: isText(seniority) ? seniority : null,
  };
}

/** Members that came with later versions are not looked at. */
function isEntry(kept: unknown): kept is LedgerEntry {
  return (
    isMembers(kept) &&
    isText(kept.key) &&
    isDay(kept.firstSeen) &&
    isDay(kept.lastSeen) &&
    isText(kept.title) &&
    isText(kept.role) &&
    kinds.has(kept.kind) &&
    certainties.has(kept.certainty) &&
    Array.isArray(kept.asks) &&
    kept.asks.every((ask) => isMembers(ask) && isText(ask.skillId) && strengths.has(ask.strength)) &&
    [kept.company, kept.url, kept.location, kept.datePosted, kept.validThrough].every(isTextOrNull) &&
    (kept.salary === null || isSalary(kept.salary))
  );
}

/** A kept posting in today's shape; null where it does not hold. */
export function keptPosting(kept: unknown): SavedPosting | null {
  if (!isPosting(kept)) return null;
  const { checkedOn }: Members = { ...kept };
  return { ...kept, checkedOn: isDay(checkedOn) ? checkedOn : null };
}

function isPosting(kept: unknown): kept is SavedPosting {
  if (!isMembers(kept) || !isMembers(kept.posting)) return false;
  const { posting } = kept;
  return (
    isText(kept.key) &&
    isDay(kept.savedOn) &&
    isText(kept.note) &&
    isText(posting.title) &&
    typeof posting.closed === 'boolean' &&
    Array.isArray(posting.locations) &&
    posting.locations.every(isText) &&
    Array.isArray(posting.lines) &&
    posting.lines.every((line) => isMembers(line) && isText(line.text) && isText(line.kind) && isText(line.section)) &&
    [posting.url, posting.company, posting.datePosted, posting.validThrough, posting.applyUrl].every(isTextOrNull) &&
    [posting.lang, posting.seniority, posting.employmentType].every(isTextOrNull) &&
    isMode(posting.workMode) &&
    isNumberOrNull(posting.years) &&
    (posting.salary === null || isSalary(posting.salary))
  );
}

function isSalary(value: unknown): value is Omit<Salary, 'text'> {
  return (
    isMembers(value) &&
    isNumberOrNull(value.min) &&
    isNumberOrNull(value.max) &&
    isText(value.currency) &&
    periods.has(value.period)
  );
}
