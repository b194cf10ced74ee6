import Fuse, { type FuseResultMatch, type IFuseOptions } from 'fuse.js';
import { plainText } from './find-terms.ts';
import { type DocumentKind, documentKinds, type SearchDocument } from './search-documents.ts';

/** A stretch of a text, UTF-16 offsets. */
export type Stretch = [start: number, end: number];

/** A hit: the document, and what of it shows why. */
export interface Hit {
  document: SearchDocument;
  title: Stretch[];
  /** The text that holds the hit, else the first one; empty where there is none. */
  text: string;
  marks: Stretch[];
}

export interface HitGroup {
  kind: DocumentKind;
  hits: Hit[];
}

/** Letters from which on a word is looked for inside of others. */
const insideFrom = 4;

/** Hits shown of one kind. */
const mostOfKind = 8;

/**
 * Makes a search over documents: every word must be found, hits in a title come before hits in a text, and where
 * nothing holds the words letter for letter, Fuse finds what is spelled nearly so. Answers hits by kind: first the
 * kinds with a hit in a title, so that Enter leads to the thing that was named, then the others, both in the order of
 * `documentKinds`.
 */
export function makeSearch(documents: readonly SearchDocument[]): (query: string) => HitGroup[] {
  const texts = documents.map(({ title, also, texts: own }) => plainText([title, also, ...own].join('\n')));
  let fuse: Fuse<SearchDocument> | null = null;
  return (query) => {
    const words = plainText(query).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.join('').length < 2) return [];
    const found = words.map(wordPattern);
    const literal = documents.filter((_, at) => found.every((word) => word.test(texts[at] ?? '')));
    if (literal.length > 0) return inGroups(literal.map((document) => toHit(document, words, [])));
    fuse ??= new Fuse(documents, near);
    return inGroups(
      fuse.search(query.trim().slice(0, 100)).map(({ item, matches = [] }) => toHit(item, words, matches)),
    );
  };
}

/** A word at the start of words; from four letters on inside of them too, so that "AI" is not found in "email". */
function wordPattern(word: string): RegExp {
  return new RegExp(word.length >= insideFrom ? word : `(?<![\\p{L}\\p{N}])${word}`, 'u');
}

/** Fuse compares word by word and forgives about one slip in four letters. */
const near: IFuseOptions<SearchDocument> = {
  keys: [
    { name: 'title', weight: 4 },
    { name: 'also', weight: 2 },
    { name: 'texts', weight: 1 },
  ],
  useTokenSearch: true,
  tokenMatch: 'all',
  ignoreDiacritics: true,
  ignoreLocation: true,
  threshold: 0.25,
  includeMatches: true,
};

function toHit(document: SearchDocument, words: readonly string[], matches: readonly FuseResultMatch[]): Hit {
  const counted = document.texts.map((text) => ({ text, marks: findWords(text, words) }));
  const best = counted.reduce<{ text: string; marks: Stretch[] } | undefined>(
    (most, one) => (!most || distinct(one, words) > distinct(most, words) ? one : most),
    undefined,
  );
  const also = findWords(document.also, words);
  const title = findWords(document.title, words);
  if (title.length === 0 && best?.marks.length === 0 && also.length > 0) {
    return { document, title, text: document.also, marks: also };
  }
  if (title.length > 0 || best?.marks.length) {
    return { document, title, text: best?.text ?? '', marks: best?.marks ?? [] };
  }
  const near = matches.map(({ key, value = '', indices }) => ({ key, text: value, marks: longOnes(indices) }));
  const nearTitle = near.find(({ key }) => key === 'title');
  const nearText = near.find(({ key, marks }) => key !== 'title' && marks.length > 0);
  return {
    document,
    title: nearTitle?.marks ?? [],
    text: nearText?.text ?? best?.text ?? '',
    marks: nearText?.marks ?? [],
  };
}

/** What only resembles the words is shown where it is long enough to be seen as such. */
function longOnes(indices: readonly (readonly [number, number])[]): Stretch[] {
  return joined(indices.filter(([from, to]) => to - from >= 2).map(([from, to]): Stretch => [from, to + 1]));
}

/** How many different words of the query a text holds. */
function distinct({ text, marks }: { text: string; marks: Stretch[] }, words: readonly string[]): number {
  const found = new Set(marks.map(([start, end]) => plainText(text.slice(start, end))));
  return words.filter((word) => found.has(word)).length;
}

/** Where words of the query stand at the start of a word of the text, or inside one where they are long enough. */
export function findWords(text: string, words: readonly string[]): Stretch[] {
  // Folding one sign at a time keeps offsets: a letter with its accent stays one place.
  const folded = Array.from(text, (sign) => plainText(sign).slice(0, sign.length).padEnd(sign.length, '\0')).join('');
  const found: Stretch[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const starts = at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1));
      if (starts || word.length >= insideFrom) found.push([at, at + word.length]);
    }
  }
  return joined(found.sort((one, other) => one[0] - other[0]));
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const [start, end] of stretches) {
    const last = all.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

function inGroups(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<DocumentKind, Hit[]>();
  for (const hit of hits) groups.set(hit.document.kind, [...(groups.get(hit.document.kind) ?? []), hit]);
  return documentKinds
    .flatMap((kind) => {
      const of = groups.get(kind);
      if (!of) return [];
      return { kind, hits: of.toSorted((one, other) => titleFirst(one) - titleFirst(other)).slice(0, mostOfKind) };
    })
    .sort(({ hits: [one] }, { hits: [other] }) => (one && other ? titleFirst(one) - titleFirst(other) : 0));
}

function titleFirst({ title }: Hit): number {
  return title.length > 0 ? 0 : 1;
}
