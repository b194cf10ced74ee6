import { browser } from '../browser-api.ts';

/**
 * Addresses of the http(s) links of a tab's top document, in its order, each once. Only reads, in our own world: the
 * page does not notice. Empty where the browser does not let us.
 */
export async function pageLinks(tabId: number): Promise<string[]> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: linksHere });
    return answer?.result ?? [];
  } catch {
    return [];
  }
}

/** Runs in the page: sees nothing of this file. */
function linksHere(): string[] {
  const mostLinks = 3_000;
  const all: NodeListOf<Element> = Reflect.apply(Document.prototype.querySelectorAll, document, ['a[href]']);
  const links = [...all].slice(0, mostLinks).map((link) => {
    const address = Element.prototype.getAttribute.call(link, 'href') ?? '';
    return URL.parse(address, link.baseURI)?.href ?? '';
  });
  return [...new Set(links)].filter((link) => /^https?:/.test(link));
}
