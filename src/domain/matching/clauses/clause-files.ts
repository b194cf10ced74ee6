import { asObject, strings } from '../index/guide-json.ts';
import { type AliasLanguage, aliasLanguages } from '../index/match-index.ts';

/** What a word of `clauses.json` says about the clause around it. Their order is part of the packed index. */
export const clauseGroups = [
  'no',
  'not-ahead',
  'not-back',
  'keep',
  'closer',
  'wish-ahead',
  'wish-back',
  'demand',
  'person',
  'turn',
  'and',
  'or',
  'subject',
] as const;
export type ClauseGroup = (typeof clauseGroups)[number];

export interface ClauseWording {
  group: ClauseGroup;
  /** Language of the postings in which it counts; null: all. */
  lang: AliasLanguage | null;
  text: string;
}

/**
 * Takes the words that rule out, wish and demand out of a guide's `clauses.json`; a guide without it has none.
 * @throws with the group's name where one is missing or of another shape.
 */
export function parseClauseFile(raw: unknown): ClauseWording[] {
  if (raw === undefined) return [];
  const file = asObject(raw, 'clauses.json');
  return clauseGroups.flatMap((group) => {
    const where = `clauses.json: ${group}`;
    const byLanguage = asObject(file[group], where);
    return [null, ...aliasLanguages].flatMap((lang) =>
      strings(byLanguage[lang ?? 'any'] ?? [], where).map((text) => ({ group, lang, text })),
    );
  });
}
