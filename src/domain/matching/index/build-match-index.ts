import { askFeatureNames } from '../asks/ask-features.ts';
import { parseAskWeights } from '../asks/ask-weights.ts';
import { isFilling } from '../fuzzy/fuzzy-wordings.ts';
import { relatedSkills } from '../roles/related-skills.ts';
import { roleFeatureNames } from '../roles/role-features.ts';
import { parseSkillSides } from '../roles/role-files.ts';
import { parseRoleWeights } from '../roles/role-weights.ts';
import { foldWord } from '../text/fold-word.ts';
import {
  aliasKinds,
  firstWordSymbol,
  gapSymbol,
  type MatchIndex,
  numberSymbol,
  packSigned,
  packWeight,
} from './match-index.ts';
import { packNumbers } from './pack-numbers.ts';
import { packWords } from './pack-words.ts';
import type { Element } from './pattern.ts';
import { type Aside, asides } from './skill-files.ts';
import { listWordings, type Wording } from './wordings.ts';

interface Node {
  edges: Map<number, Node>;
  wordings: number[];
}

/**
 * Builds the match index from a guide's files. Runs at build time.
 * @param files path inside the guide's folder → parsed JSON (`readGuideFiles`).
 * @throws with file and wording where the data is not as it should be.
 */
export function buildMatchIndex(files: Record<string, unknown>): MatchIndex {
  const { rules, skills, wordings, setNames, roles } = listWordings(files);
  const weights = parseAskWeights(files['ask-weights.json']);
  const roleWeights = parseRoleWeights(files['role-weights.json']);
  const classNames = Object.keys(rules.wordClasses);
  const members = classNames.map((name) => (rules.wordClasses[name] ?? []).map(foldWord));
  const unnamed = unnamedClasses(wordings, members);
  const words = wordTable(wordings, members);
  const symbolOf = (element: Element): number => {
    if (element === 'gap') return gapSymbol;
    if (element === 'number') return numberSymbol;
    if ('word' in element) return firstWordSymbol + (words.get(element.word) ?? 0);
    if ('anyOf' in element) return firstWordSymbol + words.size + (unnamed.get(keyOf(element.anyOf)) ?? 0);
    const number = classNames.indexOf(element.class);
    if (number < 0) throw new Error(`No word class "${element.class}"`);
    return firstWordSymbol + words.size + number;
  };

  const tree = packTree(wordings, symbolOf);
  return {
    skills: skills.map(({ id }) => id).join(' '),
    words: packWords([...words.keys()]),
    classes: packNumbers(
      members.flatMap((list) => [
        list.length,
        ...differences(list.map((word) => words.get(word) ?? 0).sort((a, b) => a - b)),
      ]),
    ),
    ...tree,
    aliases: packNumbers(
      [
        wordings.map(({ owner }) => owner),
        wordings.map(({ kind }) => aliasKinds.indexOf(kind)),
        wordings.map(({ needs }) => needs),
        wordings.map(({ lang }) => lang),
        wordings.map(({ variants }) => Math.max(...variants.map((elements) => elements.length))),
        wordings.map(({ owner, text }) => packWeight(weights.wordings[skills[owner]?.id ?? '']?.[text] ?? 0)),
      ].flat(),
    ),
    cased: wordings.flatMap(({ cased, text }, at): [number, string][] => (cased ? [[at, text]] : [])),
    asides: Object.fromEntries(
      asides.map((aside) => [aside, skills.flatMap(({ alsoIn }, at) => (alsoIn.includes(aside) ? [at] : []))]),
    ) as Record<Aside, number[]>,
    skillWeights: packNumbers(
      skills.flatMap(({ id }) => askFeatureNames.map((_, at) => packWeight(weights.skills[id]?.[at] ?? 0))),
    ),
    threshold: Number.isFinite(weights.threshold) ? weights.threshold : null,
    contextSets: setNames.length,
    contextWindowWords: rules.contextWindowWords,
    fuzzy: packNumbers(
      wordings.flatMap((wording, at) => (wording.kind === 'fuzzy' ? fuzzyNumbers(wording, at, words) : [])),
    ),
    roles,
    skillSides: parseSkillSides(
      files['titles.json'],
      skills.map(({ id }) => id),
    ),
    roleWeights: packNumbers(
      [...roles.map(({ id }) => id), 'other'].flatMap((id) =>
        roleFeatureNames.map((_, at) => packWeight(roleWeights.roles[id]?.[at] ?? 0)),
      ),
    ),
    roleMeans: packNumbers(roleFeatureNames.map((_, at) => packWeight(roleWeights.means[at] ?? 0))),
    related: relatedSkills(
      files['related-roles.json'],
      skills.map(({ id }) => id),
    ),
  };
}

/** A fuzzy wording as its alias number, how many telling words it has, and their numbers. */
function fuzzyNumbers({ variants }: Wording, alias: number, words: Map<string, number>): number[] {
  const telling = (variants[0] ?? []).flatMap((element) =>
    typeof element === 'object' && 'word' in element && !isFilling(element.word) ? [words.get(element.word) ?? 0] : [],
  );
  return [alias, telling.length, ...telling];
}

function keyOf(words: string[]): string {
  return [...new Set(words)].sort().join(' ');
}

/** Gives each group `(a|b)` of the wordings a class number, equal groups the same; appends their members. */
function unnamedClasses(wordings: Wording[], members: string[][]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const element of wordings.flatMap(({ variants }) => variants.flat())) {
    if (typeof element !== 'object' || !('anyOf' in element)) continue;
    const key = keyOf(element.anyOf);
    if (!numbers.has(key)) numbers.set(key, members.push(key.split(' ')) - 1);
  }
  return numbers;
}

function wordTable(wordings: Wording[], members: string[][]): Map<string, number> {
  const all = new Set(members.flat());
  for (const { variants } of wordings) {
    for (const element of variants.flat()) if (typeof element === 'object' && 'word' in element) all.add(element.word);
  }
  return new Map([...all].sort().map((word, at) => [word, at]));
}

function packTree(
  wordings: Wording[],
  symbolOf: (element: Element) => number,
): Pick<MatchIndex, 'edgeCounts' | 'edgeSymbols' | 'endNodes' | 'endAliases'> {
  const root: Node = { edges: new Map(), wordings: [] };
  for (const [at, { variants }] of wordings.entries()) {
    for (const elements of variants) {
      let node = root;
      for (const element of elements) {
        const symbol = symbolOf(element);
        let next = node.edges.get(symbol);
        if (!next) {
          next = { edges: new Map(), wordings: [] };
          node.edges.set(symbol, next);
        }
        node = next;
      }
      if (!node.wordings.includes(at)) node.wordings.push(at);
    }
  }

  const edgeCounts: number[] = [];
  const edgeSymbols: number[] = [];
  const ends: [node: number, alias: number][] = [];
  const queue = [root];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (!node) break;
    const edges = [...node.edges].sort(([a], [b]) => a - b);
    edgeCounts.push(edges.length);
    edgeSymbols.push(...differences(edges.map(([symbol]) => symbol)));
    queue.push(...edges.map(([, next]) => next));
    for (const alias of node.wordings) ends.push([at, alias]);
  }
  return {
    edgeCounts: packNumbers(edgeCounts),
    edgeSymbols: packNumbers(edgeSymbols),
    endNodes: packNumbers(differences(ends.map(([node]) => node))),
    endAliases: packNumbers(stepsFromNext(ends.map(([, alias]) => alias))),
  };
}

/** Each number as its signed step from the one after the number before it: mostly 0 where the list counts up. */
function stepsFromNext(numbers: number[]): number[] {
  return numbers.map((number, at) => packSigned(number - ((numbers[at - 1] ?? -1) + 1)));
}

/** Each number less the one before it, for a list that never falls. */
function differences(sorted: number[]): number[] {
  return sorted.map((value, at) => value - (at === 0 ? 0 : (sorted[at - 1] ?? 0)));
}
