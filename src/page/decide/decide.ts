import type { NoPostingReason, PageSignal } from '../../domain/posting/page-reading.ts';

/** Sum of weights from which a page counts as one posting. */
const threshold = 4;

export interface Decision {
  posting: boolean;
  reason: NoPostingReason;
  signals: PageSignal[];
}

/** Adds the signals up; where they do not reach, the strongest one against gives the reason. */
export function decide(signals: PageSignal[]): Decision {
  const sum = signals.reduce((total, { weight }) => total + weight, 0);
  const worstOf = (some: PageSignal[]) =>
    some.reduce<PageSignal | null>((worst, one) => (one.weight < (worst?.weight ?? 0) ? one : worst), null);
  // Little text is what lists and notices have, too: it is the reason only where nothing else is.
  const against =
    worstOf(signals.filter(({ name, weight }) => name in reasons && name !== 'little-text' && weight <= -1)) ??
    worstOf(signals);
  return { posting: sum >= threshold, reason: reasonOf(against), signals };
}

const reasons: Record<string, NoPostingReason> = {
  'list-address': 'list-of-postings',
  'many-postings': 'list-of-postings',
  'list-of-links': 'list-of-postings',
  'list-title': 'list-of-postings',
  'article-data': 'article',
  'article-type': 'article',
  'article-title': 'article',
  explaining: 'article',
  gaps: 'article',
  'no-text': 'too-little-text',
  'other-data': 'not-a-posting',
  'little-text': 'too-little-text',
  'company-text': 'company-page',
};

function reasonOf(signal: PageSignal | null): NoPostingReason {
  return (signal && reasons[signal.name]) ?? 'not-a-posting';
}
