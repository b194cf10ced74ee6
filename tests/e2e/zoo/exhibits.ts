import type { Answers } from '../../../scripts/browsers/opened-browser.ts';
import { bentPages } from './bent-pages.ts';
import type { Exhibit } from './exhibit.ts';
import { largePages } from './large-pages.ts';
import { lyingPages } from './lying-pages.ts';
import { movingPages } from './moving-pages.ts';

/** Every page of the zoo. */
export const exhibits: readonly Exhibit[] = [...largePages, ...bentPages, ...movingPages, ...lyingPages];

const byAddress = new Map(exhibits.map((one) => [new URL(one.url).href, one]));

/** Serves the zoo, each page at its own address. */
export const zooAnswers: Answers = (url, isPage) => {
  const found = isPage ? byAddress.get(url.href) : undefined;
  return found ? { body: found.html, ...(found.headers && { headers: found.headers }) } : null;
};
