import type { SkillId } from '../../guide/guide.ts';
import type { Section } from '../../posting/posting.ts';
import { type FuzzyWordings, prepareFuzzy } from '../fuzzy/fuzzy-wordings.ts';
import type { SkillSide } from '../roles/cues.ts';
import type { RoleCard } from '../roles/role-files.ts';
import {
  type AliasLanguage,
  aliasKinds,
  aliasLanguages,
  firstWordSymbol,
  type IndexedKind,
  type MatchIndex,
  type RelatedSkills,
  unpackSigned,
  unpackWeight,
} from './match-index.ts';
import { unpackNumbers } from './pack-numbers.ts';
import { unpackWords } from './pack-words.ts';

/** A wording of the guide: which skill (or context set) it speaks for and when it counts. */
export interface Alias {
  owner: number;
  kind: IndexedKind;
  /** Context set that must stand nearby, or -1. */
  needs: number;
  /** Language of the postings in which it counts, or null: all. */
  lang: AliasLanguage | null;
  /** Places of its longest variant. */
  length: number;
  /** What finding it adds to the log-odds that its skill is asked. */
  weight: number;
  /** The writing it must have, or null. */
  cased: string | null;
}

/** The match index made ready: plain arrays, shared by every posting read. */
export interface Matcher {
  skills: SkillId[];
  words: Map<string, number>;
  /** Class symbols of each word, by word number. */
  classesOf: (number[] | undefined)[];
  /** First edge of each node; one longer than there are nodes. Edge n leads to node n + 1. */
  edgeStarts: Uint32Array;
  edgeSymbols: Uint16Array;
  /** Node that each symbol leads to from the root; 0: none. */
  rootStep: Uint32Array;
  /** Wordings that end at a node. */
  endsAt: (number[] | undefined)[];
  aliases: Alias[];
  /** Skills, by number, that count in a section that else asks for nothing; undefined: all count there. */
  countsIn: Partial<Record<Section, ReadonlySet<number>>>;
  /** For each skill its weights, in the order of `askFeatureNames`. */
  skillWeights: number[][];
  /** Log-odds from which on a skill is asked. */
  threshold: number;
  contextSets: number;
  contextWindowWords: number;
  fuzzy: FuzzyWordings;
  roles: RoleCard[];
  /** What each skill speaks for, by its number. */
  sidesOf: (SkillSide | undefined)[];
  /** For each role, and last for `other`, its weights, in the order of `roleFeatureNames`. */
  roleWeights: number[][];
  roleMeans: number[];
  related: RelatedSkills[];
  /** Scratch of the scan: for each symbol when it was seen last. */
  seenAt: Uint32Array;
  stamp: number;
  /** Symbols of words already met, by language. */
  met: Map<string, Map<string, readonly number[]>>;
}

/** Makes a match index ready for reading postings. */
export function prepareGuide(index: MatchIndex): Matcher {
  const words = new Map(unpackWords(index.words).map((word, at) => [word, at]));
  const skills = index.skills.split(' ');
  const counts = unpackNumbers(index.edgeCounts);
  const symbols = unpackNumbers(index.edgeSymbols);
  const edgeStarts = new Uint32Array(counts.length + 1);
  const edgeSymbols = new Uint16Array(symbols.length);
  let edge = 0;
  for (let node = 0; node < counts.length; node++) {
    let symbol = 0;
    for (const end = edge + (counts[node] ?? 0); edge < end; edge++) {
      symbol += symbols[edge] ?? 0;
      edgeSymbols[edge] = symbol;
    }
    edgeStarts[node + 1] = edge;
  }

  const rootStep = new Uint32Array(firstWordSymbol + words.size + countClasses(index.classes));
  for (let root = 0; root < (counts[0] ?? 0); root++) rootStep[edgeSymbols[root] ?? 0] = root + 1;

  const endsAt = emptyList(counts.length);
  const endAliases = unpackNumbers(index.endAliases);
  let node = 0;
  let last = -1;
  for (const [at, nodes] of unpackNumbers(index.endNodes).entries()) {
    node += nodes;
    const ends = endsAt[node] ?? [];
    last += 1 + unpackSigned(endAliases[at] ?? 0);
    ends.push(last);
    endsAt[node] = ends;
  }

  return {
    skills,
    words,
    classesOf: readClasses(index.classes, words.size),
    edgeStarts,
    edgeSymbols,
    rootStep,
    endsAt,
    aliases: readAliases(index),
    countsIn: {
      benefits: new Set(index.asides.benefits),
      company: new Set(index.asides.company),
      process: new Set(index.asides.process),
    },
    skillWeights: readWeights(index.skillWeights, skills.length),
    threshold: index.threshold ?? Number.NEGATIVE_INFINITY,
    contextSets: index.contextSets,
    contextWindowWords: index.contextWindowWords,
    fuzzy: prepareFuzzy(readFuzzy(index.fuzzy, [...words.keys()])),
    roles: index.roles,
    sidesOf: sidesOf(index.skillSides, skills.length),
    roleWeights: readWeights(index.roleWeights, index.roles.length + 1),
    roleMeans: unpackNumbers(index.roleMeans).map(unpackWeight),
    related: index.related,
    seenAt: new Uint32Array(rootStep.length),
    stamp: 0,
    met: new Map(),
  };
}

function sidesOf(skillSides: MatchIndex['skillSides'], skills: number): (SkillSide | undefined)[] {
  const sides = new Array<SkillSide | undefined>(skills).fill(undefined);
  for (const side of Object.keys(skillSides) as SkillSide[]) for (const skill of skillSides[side]) sides[skill] = side;
  return sides;
}

function readFuzzy(packed: string, words: readonly string[]): { alias: number; words: string[] }[] {
  const numbers = unpackNumbers(packed);
  const entries: { alias: number; words: string[] }[] = [];
  for (let at = 0; at < numbers.length; ) {
    const end = at + 2 + (numbers[at + 1] ?? 0);
    entries.push({
      alias: numbers[at] ?? 0,
      words: numbers.slice(at + 2, end).map((number) => words[number] ?? ''),
    });
    at = end;
  }
  return entries;
}

/** Packed weights, so many for each of `owners`. */
function readWeights(packed: string, owners: number): number[][] {
  const weights = unpackNumbers(packed).map(unpackWeight);
  const each = weights.length / owners;
  return Array.from({ length: owners }, (_, owner) => weights.slice(owner * each, (owner + 1) * each));
}

function countClasses(packed: string): number {
  const numbers = unpackNumbers(packed);
  let classes = 0;
  for (let at = 0; at < numbers.length; at += 1 + (numbers[at] ?? 0)) classes++;
  return classes;
}

/** A list without holes: engines keep lists with holes as slow tables. */
function emptyList(length: number): (number[] | undefined)[] {
  return new Array<number[] | undefined>(length).fill(undefined);
}

function readClasses(packed: string, words: number): (number[] | undefined)[] {
  const classesOf = emptyList(words);
  const numbers = unpackNumbers(packed);
  let symbol = firstWordSymbol + words;
  for (let at = 0; at < numbers.length; symbol++) {
    const end = at + 1 + (numbers[at] ?? 0);
    let word = 0;
    for (at++; at < end; at++) {
      word += numbers[at] ?? 0;
      const classes = classesOf[word] ?? [];
      classes.push(symbol);
      classesOf[word] = classes;
    }
  }
  return classesOf;
}

/** How many columns describe the wordings in the index. */
const aliasColumns = 6;

function readAliases(index: MatchIndex): Alias[] {
  const numbers = unpackNumbers(index.aliases);
  const count = numbers.length / aliasColumns;
  const cell = (column: number, at: number): number => numbers[column * count + at] ?? 0;
  const aliases = Array.from(
    { length: count },
    (_, at): Alias => ({
      owner: cell(0, at),
      kind: aliasKinds[cell(1, at)] ?? 'exact',
      needs: cell(2, at) - 1,
      lang: aliasLanguages[cell(3, at) - 1] ?? null,
      length: cell(4, at),
      weight: unpackWeight(cell(5, at)),
      cased: null,
    }),
  );
  for (const [at, text] of index.cased) {
    const alias = aliases[at];
    if (alias) alias.cased = text;
  }
  return aliases;
}
