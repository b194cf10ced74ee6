import { attributeOf, closest, isElement, matches, parentOf, queryAll, tagOf, textOf } from '../dom/dom.ts';
import { cleanText } from '../text/clean-text.ts';
import type { JsonObject } from './json-ld.ts';

/** How a markup writes things into elements. */
export interface Markup {
  /** Selector of a JobPosting's element. */
  posting: string;
  /** Attribute that begins a thing. */
  scope: string;
  /** Attribute that names a property. */
  property: string;
}

export const microdata: Markup = {
  posting: '[itemtype$="schema.org/JobPosting" i]',
  scope: 'itemscope',
  property: 'itemprop',
};

export const rdfa: Markup = {
  posting: '[typeof~="JobPosting"],[typeof~="schema:JobPosting"],[typeof$="schema.org/JobPosting"]',
  scope: 'typeof',
  property: 'property',
};

/** A posting marked up in the page's elements, as an object in JSON-LD's shape, with the element of its description. */
export interface MarkedPosting {
  element: Element;
  object: JsonObject;
  description: Element | null;
}

/** Every JobPosting that the page marks up this way. */
export function markedPostings(document: Document, markup: Markup): MarkedPosting[] {
  return queryAll(document, markup.posting)
    .slice(0, 500)
    .map((element) => {
      let description: Element | null = null;
      const object: JsonObject = {};
      const things = new Map<Element, JsonObject>([[element, object]]);
      for (const part of queryAll(element, `[${markup.property}]`).slice(0, 300)) {
        const owner = things.get(ownerOf(part, markup) ?? element);
        if (!owner) continue;
        const isThing = matches(part, `[${markup.scope}]`);
        const value: JsonObject = {};
        // A thing that turns out to have no name is named by its text.
        if (isThing) {
          things.set(part, value);
          value['#text'] = cleanText((textOf(part) ?? '').slice(0, 300));
        }
        for (const name of (attributeOf(part, markup.property) ?? '').split(/\s+/)) {
          const key = name.replace(/^schema:/, '');
          if (key === 'description' && owner === object && !attributeOf(part, 'content')) description = part;
          else append(owner, key, isThing ? value : statedText(part));
        }
      }
      return { element, object, description };
    });
}

function ownerOf(part: Element, { scope }: Markup): Element | null {
  const parent = parentOf(part);
  return parent && isElement(parent) ? closest(parent, `[${scope}]`) : null;
}

function statedText(part: Element): string {
  const tag = tagOf(part);
  const stated = attributeOf(part, 'content') ?? (tag === 'time' ? attributeOf(part, 'datetime') : null);
  if (stated !== null) return cleanText(stated);
  const address = tag === 'a' || tag === 'link' ? attributeOf(part, 'href') : null;
  const text = cleanText((textOf(part) ?? '').slice(0, 2000));
  return text === '' && address ? address : text;
}

function append(object: JsonObject, key: string, value: unknown): void {
  if (key === '' || key === '__proto__') return;
  const before = Object.hasOwn(object, key) ? object[key] : undefined;
  object[key] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
}
