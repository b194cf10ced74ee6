import type { PageSignal } from '../../domain/posting/page-reading.ts';
import type { FoundTitle } from '../generic/find-title.ts';
import { addressShare, isNamed, type PageNames } from '../generic/page-names.ts';
import { isPay } from '../generic/pay-texts.ts';
import type { Stated } from '../stated.ts';
import { namesOccupation } from '../words/occupations.ts';

/** Score from which a heading is surely the page's own title. */
const sure = 6;

/**
 * What the found title says.
 * @param shownBeside the page may show it beside a list, so that neither address nor page title need name it.
 */
export function titleSignals(title: FoundTitle, names: PageNames, shownBeside: boolean): PageSignal[] {
  const signals: PageSignal[] = [];
  if (title.score >= sure) signals.push({ name: 'named-title', weight: 1 });
  if (!shownBeside && !isNamed(names, title.text) && addressShare(names, title.text) < 0.5)
    signals.push({ name: 'not-named', weight: -1.5 });
  if (namesOccupation(title.text)) signals.push({ name: 'occupation', weight: 1.2 });
  return signals;
}

/** Facts that pages print about postings: with labels of their own, and set near the title. */
export function factSignals(labelled: number, facts: Stated): PageSignal[] {
  const signals: PageSignal[] = [];
  if (labelled > 0) {
    signals.push({ name: 'labelled-facts', weight: Math.min(labelled, 3) * 0.6 });
  }
  const near = [facts.pay?.find(isPay), facts.employmentType, facts.workMode].filter((fact) => fact !== undefined);
  if (near.length > 0) signals.push({ name: 'near-facts', weight: Math.min(near.length, 2) * 0.5 });
  return signals;
}
