import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Salary } from '../../../src/domain/posting/posting.ts';

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

/** Reads a pages file: JSON lines with `id`, `file`, `url` and, where known, labels. */
export function readPageRecords(file: string): PageRecord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const data = JSON.parse(line);
      return {
        id: data.id,
        file: data.file,
        url: data.url,
        site: data.site ?? new URL(data.url).hostname,
        labels:
          typeof data.posting === 'boolean'
            ? {
                posting: data.posting,
                title: data.title ?? null,
                company: data.company ?? null,
                location: data.location ?? null,
                salary: data.salary ?? null,
                datePosted: data.date_posted ?? null,
                starts: data.description_starts ?? null,
                ends: data.description_ends ?? null,
              }
            : null,
      };
    });
}

/** The saved page of a record. */
export function savedPage(recordsFile: string, record: PageRecord): string {
  return readFileSync(join(dirname(recordsFile), record.file), 'utf8');
}
