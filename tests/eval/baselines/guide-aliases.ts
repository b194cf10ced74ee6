import aliases from './guide-aliases.json' with { type: 'json' };

/** A skill with its aliases as plain words. */
export interface PlainSkill {
  id: string;
  aliases: string[];
}

/**
 * The aliases that the guide was delivered with, before any was improved: what the baselines look for. They stay as they
 * are, so that the baselines of two runs can be compared.
 */
export const plainSkills: PlainSkill[] = Object.entries(aliases).map(([id, words]) => ({ id, aliases: words }));
