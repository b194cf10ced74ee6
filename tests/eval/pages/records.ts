import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Salary } from '../../../src/domain/posting/posting.ts';
import { readJsonLines } from '../read-json-lines.ts';

/** One line of a pages file. Labels are read only for scoring, after the prediction is made. */
export interface PageRecord {
  id: string;
  file: string;
  url: string;
  site: string;
  labels: PageLabels | null;
}

export interface PageLabels {
  posting: boolean;
  title: string | null;
  company: string | null;
  location: string | null;
  salary: Pick<Salary, 'min' | 'max' | 'currency' | 'period'> | null;
  datePosted: string | null;
  starts: string | null;
  ends: string | null;
}

/**
 * Reads a pages file: JSON lines with `id`, `file`, `url` and, where known, labels.
 * @throws {BrokenInput} where a line is no such record, or its saved page is missing.
 */
export function readPageRecords(recordsFile: string): PageRecord[] {
  return readJsonLines(recordsFile, (data) => {
    const { id, file, url, site } = data;
    if (typeof id !== 'string' && typeof id !== 'number') return 'no id';
    if (typeof file !== 'string' || !existsSync(join(dirname(recordsFile), file))) return `no saved page ${file}`;
    if (typeof url !== 'string' || !URL.canParse(url)) return `no address ${url}`;
    return {
      id: String(id),
      file,
      url,
      site: typeof site === 'string' ? site : new URL(url).hostname,
      labels: labelsOf(data),
    };
  });
}

/** Labels as the corpus names them; null where the page has none. */
function labelsOf(data: Record<string, unknown>): PageLabels | null {
  const { posting } = data;
  if (typeof posting !== 'boolean') return null;
  const text = (name: string) => (typeof data[name] === 'string' ? data[name] : null);
  return {
    posting,
    title: text('title'),
    company: text('company'),
    location: text('location'),
    salary: (data.salary ?? null) as PageLabels['salary'],
    datePosted: text('date_posted'),
    starts: text('description_starts'),
    ends: text('description_ends'),
  };
}

/** The saved page of a record. */
export function savedPage(recordsFile: string, record: PageRecord): string {
  return readFileSync(join(dirname(recordsFile), record.file), 'utf8');
}
