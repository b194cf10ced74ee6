import type { PostingField, ReadSource } from './page-reading.ts';
import type { Posting } from './posting.ts';

/** The reader of each field, once the posting's own lines have given what no reader stated. */
export function withTextSources(
  sources: Partial<Record<PostingField, ReadSource>>,
  posting: Posting,
): Partial<Record<PostingField, ReadSource>> {
  const all = { ...sources };
  for (const field of ['salary', 'workMode', 'employmentType'] as const) {
    if (posting[field] !== null) all[field] ??= 'text';
  }
  for (const field of ['datePosted', 'validThrough'] as const) {
    if (posting[field] !== null) all[field] ??= 'generic';
  }
  if (posting.locations.length > 0) all.locations ??= 'text';
  return all;
}
