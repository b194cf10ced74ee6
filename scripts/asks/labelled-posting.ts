import { readFileSync } from 'node:fs';
import type { Posting } from '../../src/domain/posting/posting.ts';
import { postingFromText } from '../../src/domain/posting/posting-from-text.ts';

/** One line of a postings file. Only `id`, `title`, `text`, `html` are read before a prediction is made. */
export interface PostingRecord {
  id: string;
  title: string;
  text: string;
  labels: PostingLabels;
}

export interface PostingLabels {
  role: string | null;
  /** Asked skills with their evidence; null where nobody labelled them. */
  skills: { id: string; evidence: string }[] | null;
  lang: string;
  source: string;
}

/** Reads a postings file: JSON lines with `id`, `title`, `text` (or `html`) and, where known, labels. */
export function readPostingRecords(file: string): PostingRecord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const data = JSON.parse(line);
      return {
        id: data.id,
        title: data.title ?? '',
        text: data.text ?? plainText(data.html ?? ''),
        labels: {
          role: data.role ?? null,
          skills: data.skills ?? null,
          lang: data.lang ?? 'en',
          source: data.source?.repo ?? data.source ?? 'unknown',
        },
      };
    });
}

/** The posting of a record, as pasting its text would give it. */
export function postingOf({ title, text }: PostingRecord): Posting {
  return postingFromText({ title, text });
}

/** Text of simple markup: block tags end a line, other tags go, the usual entities are read. */
function plainText(html: string): string {
  return html
    .replace(/<(?:br|\/?(?:p|li|ul|ol|div|h[1-6]|tr|table|section))\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? ' ');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };
