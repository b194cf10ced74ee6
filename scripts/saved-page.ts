import type { Answers } from './browsers/opened-browser.ts';

/** Address of a saved page that names none: a site that no board's reader knows. */
const unknownAddress = 'https://saved-page.example/';

/** Where a page was saved from: browsers write the address into it, and pages name their own. */
export function addressOf(html: string): string {
  const head = html.slice(0, 20_000);
  const found =
    /saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i.exec(head) ??
    /<link[^>]+rel=["']?canonical["']?[^>]+href=["'](https?:\/\/[^"']+)/i.exec(head);
  return found?.[1] ?? unknownAddress;
}

/** Serves one saved page at its address, its own scripts switched off; whatever else it asks for is not there. */
export function savedPageAnswers(html: string, url: string): Answers {
  const address = new URL(url).href.replace(/#.*$/, '');
  return (asked, isPage) =>
    isPage && asked.href.replace(/#.*$/, '') === address
      ? { body: html, headers: { 'content-security-policy': "script-src 'none'" } }
      : { status: 404, type: 'text/plain', body: '' };
}
