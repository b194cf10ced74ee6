import type { NoPostingReason } from '../../../src/domain/posting/page-reading.ts';
import type { ReadPage } from '../../../src/domain/posting/page-state.ts';
import { bodyOf } from '../pages.ts';
import { trapScript } from './trap.ts';

/** The posting that most pages of the zoo hold. */
export const title = 'Delivery Lead, Generative AI';

/** What Waypost must make of a page: the posting of this title, one of these refusals, or no script there at all. */
export type Expected = { title: string } | { refused: readonly NoPostingReason[] } | 'untouched';

/** A page of the zoo. */
export interface Exhibit {
  /** What is hostile or broken about it. */
  name: string;
  url: string;
  html: string;
  headers?: Record<string, string>;
  expected: Expected;
  /** The same for Chromium, where its scripts have less of a world of their own. */
  inChromium?: Expected;
  /** More that must hold of the posting; answers what does not. */
  check?(read: ReadPage): string | null;
  /** Set where the page goes on changing by itself. */
  moves?: true;
  /** Set where the sidebar's element cannot stay, by the page's doing. */
  noSidebar?: true;
  /** Set where one browser is enough, for the time it takes: Chromium. */
  once?: true;
}

type Parts = Omit<Exhibit, 'name' | 'url' | 'html' | 'expected'> & {
  expected?: Expected;
  url?: string;
  title?: string;
  head?: string;
  body?: string;
};

let count = 0;

/** A page of Lever's, with the invented posting unless the exhibit brings its own. */
export function exhibit(name: string, parts: Parts): Exhibit {
  count += 1;
  const { head = '', body = postingBody, url, title: pageTitle, expected = { title }, ...rest } = parts;
  return {
    name,
    url: url ?? `https://jobs.lever.co/quillonfreight/bbbbbbbb-0000-4000-8000-${String(count).padStart(12, '0')}`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">${trapScript}<title>${pageTitle ?? `Quillon Freight - ${title}`}</title>${head}</head><body>${body}</body></html>`,
    expected,
    ...rest,
  };
}

/** The elements of the invented posting. */
export const postingBody = bodyOf('lever');

/** The posting with more elements inside its list of duties. */
export const postingWith = (more: string) => postingBody.replace('</ul>', `${more}</ul>`);

/** A posting's data, and what else its object holds. */
export function jobData(fields: Record<string, unknown>): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: 'Quillon Freight' },
    ...fields,
  };
  return dataScript(JSON.stringify(data));
}

export const dataScript = (json: string) =>
  `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;

/** The description of the posting as HTML. */
export const description = postingBody.slice(
  postingBody.indexOf('<div class="section page-centered" data-qa="job-description">'),
  postingBody.indexOf('<div class="section page-centered last-section-apply"'),
);
