import { clauseGroups, parseClauseFile } from '../clauses/clause-files.ts';
import { cueGroups, titleGroups } from '../roles/cues.ts';
import { parseRoleFiles, type RoleCard } from '../roles/role-files.ts';
import { aliasLanguages, type IndexedKind } from './match-index.ts';
import { ownersAfter } from './owners.ts';
import { type Element, parsePattern } from './pattern.ts';
import { parseSkillFiles, type SkillAlias, type SkillFile, type SkillRules } from './skill-files.ts';
import { inTreeOrder, withoutLonger } from './wording-order.ts';

/** A wording of the guide's files, on its way into the index. Its place in the list is its number there. */
export interface Wording {
  /** Number of a skill, of a context set after them, of `neverAsk` after those, of a cue group or a clause group after that. */
  owner: number;
  kind: IndexedKind;
  /** Number of the context set + 1, or 0. */
  needs: number;
  /** Place in `aliasLanguages` + 1, or 0. */
  lang: number;
  variants: Element[][];
  text: string;
  cased: boolean;
}

/**
 * Every wording of a guide, in the order in which the index numbers them.
 * @throws with file and wording where the data is not as it should be.
 */
export function listWordings(files: Record<string, unknown>): {
  rules: SkillRules;
  skills: SkillFile[];
  setNames: string[];
  roles: RoleCard[];
  wordings: Wording[];
} {
  const { rules, skills } = parseSkillFiles(files);
  const setNames = Object.keys(rules.contextSets);
  const wordings: Wording[] = [];
  const add = (
    owner: number,
    kind: IndexedKind,
    text: string,
    { needs = null, lang = null, caseSensitive = false }: Partial<SkillAlias> = {},
  ): void => {
    const set = needs === null ? 0 : setNames.indexOf(needs) + 1;
    if (needs !== null && set === 0) throw new Error(`No context set "${needs}" for "${text}"`);
    wordings.push({
      owner,
      kind,
      needs: set,
      lang: lang === null ? 0 : aliasLanguages.indexOf(lang) + 1,
      variants: parsePattern(text),
      text,
      cased: caseSensitive,
    });
  };

  for (const [owner, skill] of skills.entries()) {
    for (const alias of skill.aliases) add(owner, alias.match, alias.text, alias);
    for (const template of skill.templates) add(owner, 'exact', template);
    for (const phrase of skill.negativePhrases) add(owner, 'negative', phrase);
  }
  for (const [set, name] of setNames.entries()) {
    for (const text of rules.contextSets[name] ?? []) add(skills.length + set, 'set', text);
  }
  const { never, firstCue, firstClause } = ownersAfter(skills.length, setNames.length);
  for (const text of rules.neverAsk) add(never, 'never', text);
  const { roles, cues } = parseRoleFiles(files);
  for (const [at, group] of cueGroups.entries()) {
    const texts = cues.get(group) ?? [];
    // In a title the longest wording decides; in a text any of a group is enough.
    for (const text of titleGroups.has(group) ? texts : withoutLonger(texts, parsePattern))
      add(firstCue + at, 'cue', text);
  }
  for (const { group, lang, text } of parseClauseFile(files['clauses.json']))
    add(firstClause + clauseGroups.indexOf(group), 'clause', text, { lang });
  return { rules, skills, setNames, roles, wordings: inTreeOrder(wordings) };
}
