import type { PageReading } from '../../../src/domain/posting/page-reading.ts';
import type { Salary } from '../../../src/domain/posting/posting.ts';

/** One line of `predictions.pages.jsonl`. */
export interface PagePrediction {
  id: string;
  posting: boolean;
  /** Why the page is no posting; null where it is one. */
  reason: string | null;
  title: string | null;
  company: string | null;
  /** Places parted by `; `. */
  location: string | null;
  salary: Pick<Salary, 'min' | 'max' | 'currency' | 'period'> | null;
  datePosted: string | null;
  /** Lines of the text, one each line. */
  description: string | null;
  /** Reader of the description. */
  source: string | null;
  ms: number;
}

/** A reading in the shape of a prediction. */
export function predictionOf(id: string, reading: PageReading, ms: number): PagePrediction {
  const rounded = Math.round(ms * 10) / 10;
  if (!reading.ok) {
    return { ...nothing(id, rounded), reason: reading.reason };
  }
  const { posting, sources } = reading;
  const { salary } = posting;
  return {
    id,
    posting: true,
    reason: null,
    title: posting.title,
    company: posting.company,
    location: posting.locations.length > 0 ? posting.locations.join('; ') : null,
    salary: salary && { min: salary.min, max: salary.max, currency: salary.currency, period: salary.period },
    datePosted: posting.datePosted,
    description: posting.lines.map(({ text }) => text).join('\n'),
    source: sources.description ?? null,
    ms: rounded,
  };
}

/** "No posting here." */
export function nothing(id: string, ms: number): PagePrediction {
  return {
    id,
    posting: false,
    reason: null,
    title: null,
    company: null,
    location: null,
    salary: null,
    datePosted: null,
    description: null,
    source: null,
    ms,
  };
}
