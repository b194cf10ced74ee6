import { queryAll, textOf } from '../dom/dom.ts';
import { parseLooseJson } from './json-repair.ts';

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property of parsed JSON; what objects inherit (`constructor`, `__proto__`) is not there. */
export function property(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Most values looked at in one page's JSON-LD: a list of 10,000 postings is counted, a bomb is not followed. */
const mostValues = 300_000;

/** Longest script that is parsed, in characters: parsing cannot be cut into slices. */
const longestSource = 2_000_000;

/** Properties under which another thing may stand that the page is about. */
const nested = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'subjectOf', 'about', 'hasPart'];

/** Every `JobPosting` in the page's JSON-LD, in document order. */
export function jobPostingsIn(document: Document): JsonObject[] {
  const found: JsonObject[] = [];
  let seen = 0;
  for (const script of queryAll(document, 'script[type*="ld+json" i]')) {
    const source = textOf(script) ?? '';
    if (source.length > longestSource || !source.includes('JobPosting')) continue;
    const waiting: unknown[] = [parseLooseJson(source)];
    while (waiting.length > 0 && seen < mostValues) {
      seen += 1;
      const value = waiting.pop();
      if (Array.isArray(value)) {
        for (let at = value.length - 1; at >= 0; at -= 1) waiting.push(value[at]);
      } else if (isObject(value)) {
        if (isJobPosting(value)) found.push(value);
        else for (const name of nested.toReversed()) waiting.push(property(value, name));
      }
    }
  }
  return found;
}

function isJobPosting(object: JsonObject): boolean {
  const type = property(object, '@type');
  const types = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === 'string' && /(^|[/:])JobPosting$/.test(name));
}
