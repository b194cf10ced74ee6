import type { Element } from './pattern.ts';
import type { Wording } from './wordings.ts';

/**
 * Orders wordings as the packed tree ends them: short ones first, then by their words. Numbered so, the tree need not say
 * which wording ends where.
 */
export function inTreeOrder(wordings: readonly Wording[]): Wording[] {
  return wordings
    .map((wording) => ({ wording, path: firstPath(wording) }))
    .sort((one, other) => one.path.length - other.path.length || compare(one.path, other.path))
    .map(({ wording }) => wording);
}

/** The variant that the tree ends first. */
function firstPath({ variants }: Wording): string[] {
  const paths = variants.map((elements) => elements.map(elementKey));
  return paths.reduce((first, path) => (path.length < first.length ? path : first), paths[0] ?? []);
}

function compare(one: readonly string[], other: readonly string[]): number {
  for (const [at, key] of one.entries()) {
    const against = other[at] ?? '';
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
}

/** Sorts as symbols do: gap, number, words, classes. */
function elementKey(element: Element): string {
  if (element === 'gap') return '0';
  if (element === 'number') return '1';
  if ('word' in element) return `2${element.word}`;
  return 'anyOf' in element ? `4${element.anyOf.join('|')}` : `3${element.class}`;
}

/** Takes out wordings that hold another of the list: where that is found, they say nothing new. */
export function withoutLonger(texts: readonly string[], parse: (text: string) => Element[][]): string[] {
  const paths = texts.map((text) => parse(text).map((elements) => ` ${elements.map(elementKey).join(' ')} `));
  return texts.filter((_, at) =>
    (paths[at] ?? []).some((path) =>
      paths.every((others, other) => other === at || others.every((inner) => path === inner || !path.includes(inner))),
    ),
  );
}
