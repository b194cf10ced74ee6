import type { RoleLabel } from '../../../src/domain/matching/reading.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { textOfHtml } from './text-of-html.ts';

/** All that is known of a record before its prediction is made. */
export interface PostingInput {
  id: string | number;
  title: string;
  text: string;
}

/** What people read in a record. Absent labels are null. */
export interface PostingLabels {
  role: RoleLabel | null;
  /** A careful person would hesitate over the role. */
  hard: boolean;
  skills: { id: string; evidence: string }[] | null;
  facts: Record<string, unknown> | null;
  lang: string | null;
  source: string | null;
}

export interface PostingRecord {
  input: PostingInput;
  labels: PostingLabels;
}

/**
 * Reads a postings file: JSON lines with `id`, `title`, `text` (or `html`) and, where known, labels.
 * @throws {BrokenInput} where a line is no such record.
 */
export function readPostingRecords(file: string): PostingRecord[] {
  return readJsonLines(file, (data) => {
    const { id, title, text, html } = data;
    if (typeof id !== 'string' && typeof id !== 'number') return 'no id';
    if (typeof text !== 'string' && typeof html !== 'string') return 'neither text nor html';
    return {
      input: {
        id,
        title: typeof title === 'string' ? title : '',
        text: typeof text === 'string' ? text : textOfHtml(String(html)),
      },
      labels: labelsOf(data),
    };
  });
}

function labelsOf({ role, hard, skills, facts, lang, source }: Record<string, unknown>): PostingLabels {
  return {
    role: typeof role === 'string' ? role : null,
    hard: hard === true,
    skills: Array.isArray(skills) ? skills.flatMap(skillLabel) : null,
    facts: asRecord(facts),
    lang: typeof lang === 'string' ? lang : null,
    source: sourceName(source),
  };
}

function skillLabel(raw: unknown): { id: string; evidence: string }[] {
  if (typeof raw === 'string') return [{ id: raw, evidence: '' }];
  const skill = asRecord(raw);
  if (typeof skill?.id !== 'string') return [];
  return [{ id: skill.id, evidence: typeof skill.evidence === 'string' ? skill.evidence : '' }];
}

function sourceName(raw: unknown): string | null {
  if (typeof raw === 'string') return raw;
  const repo = asRecord(raw)?.repo;
  return typeof repo === 'string' ? repo : null;
}

function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
