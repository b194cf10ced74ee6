import type { SkillSide } from '../roles/cues.ts';
import type { RoleCard } from '../roles/role-files.ts';
import type { Aside } from './skill-files.ts';

/**
 * Everything matching needs of a guide, made at build time and shipped as text: one table of words, the wordings as a
 * tree over them, and what each wording stands for. Numbers are packed by `packNumbers`.
 */
export interface MatchIndex {
  /** Skill ids in the order of `skills.json`, one space between. */
  skills: string;
  /** All words that stand in wordings, sorted, packed by `packWords`; a word's number is its place. */
  words: string;
  /** Members of each word class: how many, then word numbers as differences. */
  classes: string;
  /**
   * The tree in breadth-first order: how many edges each node has, and each edge's symbol (difference to the edge before).
   * The n-th edge leads to node n + 1. Symbols: 0 gap, 1 number, then words, then classes.
   */
  edgeCounts: string;
  edgeSymbols: string;
  /** Nodes at which wordings end (differences), and for each the wording, as its step from the one after the last (`packSigned`). */
  endNodes: string;
  endAliases: string;
  /** A column each: owners (skills, context sets, `neverAsk`, `cueGroups`, `clauseGroups`), kinds, context sets + 1, languages + 1, places, weights. */
  aliases: string;
  /** Exact writing of the wordings that must be written so: alias number and text. */
  cased: [number, string][];
  /** For each aside the skills, by number, that count there. */
  asides: Record<Aside, number[]>;
  /** For each skill its weights (`AskWeights`). Weights are hundredths, odd for those below 0 (`packWeight`). */
  skillWeights: string;
  /** Log-odds from which on a skill is asked; null: every hit counts. */
  threshold: number | null;
  contextSets: number;
  contextWindowWords: number;
  /** Wordings for the fuzzy pass: alias number, how many telling words, their numbers. */
  fuzzy: string;
  /** The roles that a posting may be for, without `other`. */
  roles: RoleCard[];
  /** Skills, by number, that speak for a kind of work or for AI as its subject. */
  skillSides: Record<SkillSide, number[]>;
  /** For each role, and last for `other`, its weight per role feature (`packWeight`). */
  roleWeights: string;
  /** For each role feature its mean over the labelled postings (`packWeight`): what is usual speaks for nothing. */
  roleMeans: string;
  /** Roles that the guide compares with its own: skills that they share and those of their own, by number. */
  related: RelatedSkills[];
}

export interface RelatedSkills {
  roleId: string;
  shared: number[];
  distinctive: number[];
}

/** A weight as whole hundredths (`packSigned`). */
export function packWeight(weight: number): number {
  return packSigned(Math.round(weight * 100));
}

export function unpackWeight(packed: number): number {
  return unpackSigned(packed) / 100;
}

/** A signed whole number as one of 0 or above: 0, -1, 1, -2 … become 0, 1, 2, 3 …. */
export function packSigned(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unpackSigned(packed: number): number {
  return packed % 2 === 1 ? -(packed + 1) / 2 : packed / 2;
}

export const firstWordSymbol = 2;
export const gapSymbol = 0;
export const numberSymbol = 1;

/** What a wording does when it is found. Numbers are part of the packed index. */
export const aliasKinds = [
  'exact',
  'fuzzy',
  'context',
  'pattern',
  'negative',
  'set',
  'never',
  'cue',
  'clause',
] as const;
export type IndexedKind = (typeof aliasKinds)[number];

/** Languages that aliases are written for, besides English. */
export const aliasLanguages = ['de', 'fr'] as const;
export type AliasLanguage = (typeof aliasLanguages)[number];
