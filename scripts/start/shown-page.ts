import type { Answers } from '../browsers/opened-browser.ts';
import { sampleAnswers } from '../sample-board/sample-answers.ts';
import { samples } from '../sample-board/samples.ts';
import { addressOf, savedPageAnswers } from '../saved-page.ts';

/** A page that `npm start` opens. */
export interface ShownPage {
  /** Begins the names of its screenshots. */
  id: string;
  label: string;
  url: string;
}

export interface Shown {
  pages: ShownPage[];
  answers: Answers;
}

/** Every page of the local board. */
export const sampleBoard: Shown = {
  pages: samples.map(({ id, label, url }) => ({ id, label, url })),
  answers: sampleAnswers,
};

/** One saved page of the person's own. */
export function ownPage(html: string, name: string, url: string | null): Shown {
  const address = url ?? addressOf(html);
  const id = name.replace(/\.[^.]*$/, '').replaceAll(/[^\p{L}\p{N}-]+/gu, '-') || 'page';
  return { pages: [{ id, label: name, url: address }], answers: savedPageAnswers(html, address) };
}
