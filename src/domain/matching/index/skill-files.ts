import { asObject, type Json, list, strings, text } from './guide-json.ts';
import { type AliasLanguage, aliasLanguages } from './match-index.ts';

/** How an alias is told apart in the skill files; `pattern` is a wording with word classes and gaps (`pattern.ts`). */
export type AliasKind = 'exact' | 'fuzzy' | 'context' | 'pattern';

export interface SkillAlias {
  text: string;
  match: AliasKind;
  caseSensitive: boolean;
  /** Name of the context set that must stand nearby, or null. */
  needs: string | null;
  /** Language of the postings in which it counts; null: in all, since English terms stand in postings of every language. */
  lang: AliasLanguage | null;
}

export interface SkillFile {
  id: string;
  aliases: SkillAlias[];
  /** Wordings inside which no hit of this skill counts. */
  negativePhrases: string[];
  /** Wordings with numbers: `{n}+ years`. */
  templates: string[];
  /** Asides in which its wordings count all the same: a degree is often asked under "Logistics". */
  alsoIn: Aside[];
}

/** Sections of a posting that ask for nothing, but for skills that say otherwise. */
export const asides = ['benefits', 'company', 'process'] as const;
export type Aside = (typeof asides)[number];

/** What `skills.json` says about all skills. */
export interface SkillRules {
  /** How many words away a context word may stand. */
  contextWindowWords: number;
  contextSets: Record<string, string[]>;
  /** Words that may stand for one another in patterns, by class name. */
  wordClasses: Record<string, string[]>;
  /** Wordings that show that a sentence speaks of something else than the work: benefits, equal opportunity, the company. */
  neverAsk: string[];
  /** Skill ids, roadmap first. */
  order: string[];
}

/**
 * Takes the skills out of a guide's files (`readGuideFiles`), in the order of `skills.json`.
 * @throws with the file's name where a part is missing or of another shape.
 */
export function parseSkillFiles(files: Record<string, unknown>): { rules: SkillRules; skills: SkillFile[] } {
  const rules = parseRules(asObject(files['skills.json'], 'skills.json'));
  const skills = rules.order.map((id) => parseSkill(asObject(files[`skills/${id}.json`], `skills/${id}.json`), id));
  return { rules, skills };
}

function parseRules(raw: Json): SkillRules {
  const where = 'skills.json';
  if (typeof raw.contextWindowWords !== 'number') throw new Error(`${where}: contextWindowWords is not a number`);
  return {
    contextWindowWords: raw.contextWindowWords,
    contextSets: listsByName(raw.contextSets, `${where}: contextSets`),
    wordClasses: listsByName(raw.wordClasses, `${where}: wordClasses`),
    neverAsk: strings(raw.neverAsk, `${where}: neverAsk`),
    order: list(raw.groups, `${where}: groups`).flatMap((group) => strings(asObject(group, where).skillIds, where)),
  };
}

function parseSkill(raw: Json, id: string): SkillFile {
  const where = `skills/${id}.json`;
  if (raw.id !== id) throw new Error(`${where}: id is not the file's name`);
  return {
    id,
    aliases: list(raw.aliases, `${where}: aliases`).map((alias) => parseAlias(asObject(alias, where), where)),
    negativePhrases: list(raw.negativeContexts ?? [], `${where}: negativeContexts`).map((entry) =>
      text(asObject(entry, where).phrase, `${where}: phrase`),
    ),
    templates: strings(raw.templates ?? [], `${where}: templates`),
    alsoIn: strings(raw.alsoIn ?? [], `${where}: alsoIn`).map((name) => parseAside(name, where)),
  };
}

function parseAlias(raw: Json, where: string): SkillAlias {
  const match = raw.match;
  if (match !== 'exact' && match !== 'fuzzy' && match !== 'context' && match !== 'pattern') {
    throw new Error(`${where}: unknown kind of alias ${JSON.stringify(match)}`);
  }
  if (match === 'context' && typeof raw.needs !== 'string') throw new Error(`${where}: a context alias needs a set`);
  return {
    text: text(raw.text, where),
    match,
    caseSensitive: raw.caseSensitive === true,
    needs: typeof raw.needs === 'string' ? raw.needs : null,
    lang: parseLanguage(raw.lang, where),
  };
}

function parseAside(name: string, where: string): Aside {
  const aside = asides.find((known) => known === name);
  if (!aside) throw new Error(`${where}: no aside is called "${name}"`);
  return aside;
}

function parseLanguage(raw: unknown, where: string): AliasLanguage | null {
  if (raw === undefined) return null;
  const lang = aliasLanguages.find((known) => known === raw);
  if (!lang) throw new Error(`${where}: no aliases are read in the language ${JSON.stringify(raw)}`);
  return lang;
}

function listsByName(value: unknown, where: string): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(asObject(value, where)).map(([name, words]) => [name, strings(words, where)]),
  );
}
