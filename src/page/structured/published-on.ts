import { attributeOf, queryAll, textOf } from '../dom/dom.ts';

const metas =
  'meta[property="article:published_time"],meta[itemprop="datePublished"],meta[name*="pubdate" i],meta[name*="dc.date" i],meta[name*="issued" i]';

/** The day on which the page itself was published, by its head or the data of an article or page: `YYYY-MM-DD`, or null. */
export function publishedOn(document: Document): string | null {
  const stated = queryAll(document, metas).map((meta) => attributeOf(meta, 'content') ?? '');
  for (const script of queryAll(document, 'script[type*="ld+json" i]').slice(0, 10))
    stated.push(/"datePublished"\s*:\s*"([^"]{10,40})"/.exec((textOf(script) ?? '').slice(0, 100_000))?.[1] ?? '');
  return stated.map((text) => /^\d{4}-\d\d-\d\d(?!\d)/.exec(text.trim())?.[0]).find(Boolean) ?? null;
}
