import { isProbablyReaderable, Readability } from '@mozilla/readability';

/** What ready-made parts find on a page. */
interface Baseline {
  posting: boolean;
  title: string | null;
  company: string | null;
  location: string | null;
  datePosted: string | null;
  description: string | null;
  ms: number;
}

/** Readability on a copy of the whole document, as its manual says; a page that it can read counts as a posting. */
function readability(): Baseline {
  const started = performance.now();
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const ms = performance.now() - started;
  return {
    posting: article !== null && (article.textContent ?? '').trim().length > 250,
    title: article?.title ?? null,
    company: article?.siteName ?? null,
    location: null,
    datePosted: article?.publishedTime?.slice(0, 10) ?? null,
    description: article?.textContent ?? null,
    ms,
  };
}

/** Mozilla's quick guess whether a page is readable, taken for "is one posting". */
function readerable(): Baseline {
  const started = performance.now();
  const posting = isProbablyReaderable(document);
  const ms = performance.now() - started;
  return { posting, title: null, company: null, location: null, datePosted: null, description: null, ms };
}

/** The first JobPosting of well-formed JSON-LD, taken at its word. */
function jsonLd(): Baseline {
  const started = performance.now();
  let found: Record<string, unknown> | null = null;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data: unknown = JSON.parse(script.textContent ?? '');
      const things = [data, ...listOf(data), ...listOf(field(data, '@graph'))];
      found ??= (things.find((thing) => field(thing, '@type') === 'JobPosting') as Record<string, unknown>) ?? null;
    } catch {
      // Not JSON: the baseline passes it over.
    }
  }
  const address = field(field(found, 'jobLocation'), 'address');
  const html = text(found, 'description');
  const description = html === null ? null : new DOMParser().parseFromString(html, 'text/html').body.textContent;
  return {
    posting: found !== null,
    title: text(found, 'title'),
    company: text(field(found, 'hiringOrganization'), 'name'),
    location: address
      ? ['addressLocality', 'addressRegion', 'addressCountry']
          .map((name) => text(address, name))
          .filter(Boolean)
          .join(', ')
      : null,
    datePosted: text(found, 'datePosted')?.slice(0, 10) ?? null,
    description,
    ms: performance.now() - started,
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(thing: unknown, name: string): unknown {
  return typeof thing === 'object' && thing !== null ? Reflect.get(thing, name) : undefined;
}

function text(thing: unknown, name: string): string | null {
  const value = field(thing, name);
  return typeof value === 'string' ? value : null;
}

Object.assign(globalThis, { waypostLab: { readability, jsonLd, readerable } });
