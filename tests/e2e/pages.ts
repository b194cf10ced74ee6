import type { Answer, Answers } from '../../scripts/browsers/opened-browser.ts';
import { sample, samplePage } from '../../scripts/sample-board/samples.ts';

/** The elements of a sample's page from one class name on to the end of its body. */
export function bodyOf(id: string): string {
  const html = samplePage(sample(id));
  return html.slice(html.indexOf('<body'), html.indexOf('</body>')).replace(/^<body[^>]*>/, '');
}

/** A plain page. */
export const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const lever = 'https://jobs.lever.co/quillonfreight/';

/** Pages made for one test each, by address. */
export const pages = {
  /** Skeleton first, the posting after a second. */
  late: 'https://job-boards.greenhouse.io/tallowbridge/jobs/7000001',
  /** A list whose links exchange the page by `pushState`. */
  app: 'https://jobs.ashbyhq.com/quillonfreight',
  appPosting: 'https://jobs.ashbyhq.com/quillonfreight/1f0e2d3c-4b5a-4697-8877-665544332211',
  /** An employer's own page with a board's frame in it. */
  frame: 'https://www.tallowbridge.example/careers',
  framed: 'https://boards.greenhouse.io/embed/job_app?for=tallowbridge&token=6482013',
  hostile: `${lever}aaaaaaaa-0000-4000-8000-000000000001`,
  plain: `${lever}aaaaaaaa-0000-4000-8000-000000000003`,
  strict: `${lever}aaaaaaaa-0000-4000-8000-000000000002`,
};

const hostileStyle = `<style>
* { color: red !important; letter-spacing: 9px !important; font-size: 51px; line-height: 3 !important; animation: none !important }
html { font-size: 4px; transform: none }
div { opacity: .1 !important; position: static !important; transform: scale(.3) !important; filter: blur(4px) !important }
[popover] { display: none !important; visibility: hidden !important; width: 1px !important }
:root > div { display: none !important; clip-path: inset(50%) !important }
aside, button, section { display: none !important }
#cover { position: fixed !important; inset: 0; z-index: 2147483647; background: rgba(255, 255, 255, .6) }
</style>`;

const skeleton = '<main id="app"><p class="skeleton" aria-busy="true">Loading …</p></main>';

const appScript = `<template id="posting">${bodyOf('lever')}</template>
<main id="app"></main>
<script>
const app = document.querySelector('#app');
function show() {
  const posting = /[0-9a-f-]{36}$/.test(location.pathname);
  app.replaceChildren();
  setTimeout(() => {
    if (posting) app.replaceChildren(document.querySelector('#posting').content.cloneNode(true));
    else app.innerHTML = '<h1>Jobs at Quillon Freight</h1><ul><li>Delivery Lead, Generative AI</li><li>Crane Operator</li><li>Payroll Clerk</li></ul>';
  }, 300);
}
window.go = (address) => { history.pushState(null, '', address); show(); };
addEventListener('popstate', show);
show();
</script>`;

/** One posting as LinkedIn shows it on a page of its own. */
export const linkedInPosting = (() => {
  const html = samplePage(sample('linkedin'));
  const text = /<template id="job-4098211345"[^>]*>([\s\S]*?)<\/template>/.exec(html)?.[1] ?? '';
  return `<section class="top-card-layout"><h1 class="top-card-layout__title topcard__title">AI Project Manager</h1><h4><a class="topcard__org-name-link topcard__flavor">Bramley Rail</a> <span class="topcard__flavor topcard__flavor--bullet">Leeds, England, United Kingdom</span></h4></section><div class="description__text"><div class="show-more-less-html__markup">${text}</div></div>`;
})();

const made: Record<string, () => Answer> = {
  [pages.late]: () => ({
    body: page(
      'Tallowbridge',
      `${skeleton}<template id="posting">${bodyOf('greenhouse')}</template><script>setTimeout(() => document.querySelector('#app').replaceWith(document.querySelector('#posting').content.cloneNode(true)), 1000)</script>`,
    ),
  }),
  [pages.app]: () => ({ body: page('Jobs at Quillon Freight', appScript) }),
  [pages.appPosting]: () => ({ body: page('Jobs at Quillon Freight', appScript) }),
  [pages.frame]: () => ({
    body: page(
      'Careers at Tallowbridge',
      `<h1>Work with us</h1><p>Eleven insurers settle claims with our software.</p><iframe src="${pages.framed}" width="900" height="600"></iframe>`,
    ),
  }),
  [pages.framed]: () => ({ body: samplePage(sample('greenhouse')) }),
  [pages.hostile]: () => ({ body: page('Delivery Lead', `${bodyOf('lever')}<b id="cover"></b>`, hostileStyle) }),
  [pages.plain]: () => ({ body: page('Delivery Lead', bodyOf('lever')) }),
  [pages.strict]: () => ({
    body: page('Delivery Lead', bodyOf('lever')),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  }),
};

export const testPages: Answers = (url, isPage) => (isPage ? (made[url.href.replace(/#.*$/, '')]?.() ?? null) : null);
