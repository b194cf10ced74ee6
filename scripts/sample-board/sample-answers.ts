import type { Answers } from '../browsers/opened-browser.ts';
import { samplePage, samples } from './samples.ts';

/** The index of the local job board. */
export const indexAddress = 'https://jobs.waypost.example/';

/** Answers for every page of the local job board; nothing else exists. */
export const sampleAnswers: Answers = (url, isPage) => {
  if (url.pathname === '/favicon.ico') return { status: 404, body: '' };
  if (!isPage) return null;
  if (url.href === indexAddress) return { body: indexPage() };
  const address = url.href.replace(/#.*$/, '');
  const sample = samples.find((one) => one.url === address) ?? samples.find((one) => samePage(one.url, url));
  return sample ? { body: samplePage(sample) } : null;
};

/** A page of the two-pane list is the same whatever job is chosen in it. */
function samePage(address: string, url: URL): boolean {
  const own = new URL(address);
  return own.host === url.host && own.pathname === url.pathname && own.searchParams.has('currentJobId');
}

function indexPage(): string {
  const items = samples.map(({ url, label }) => {
    const { host } = new URL(url);
    return `<li><a href="${escaped(url)}">${escaped(label)}</a><br><small>${host}</small></li>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Waypost: sample job board</title>
<style>body{font:17px/1.5 system-ui,sans-serif;max-width:720px;margin:48px auto;padding:0 24px;color:#16201c}
li{margin:14px 0}a{color:#1a6b57}small{color:#5b6660}</style></head>
<body><h1>Sample job board</h1>
<p>These postings were invented for trying Waypost. They are served at the addresses of real boards, on this machine only: nothing here reaches the internet.</p>
<p>Open one and look at the right edge of the page and at the Waypost button in the toolbar.</p>
<ol>${items.join('\n')}</ol></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
