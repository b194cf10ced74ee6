import type { PlainSkill } from './guide-aliases.ts';

/** One expression a skill: any of its aliases between word bounds, in any case. */
export interface LiteralSkill {
  id: string;
  expression: RegExp;
}

export function prepareLiteral(skills: readonly PlainSkill[]): LiteralSkill[] {
  return skills.map(({ id, aliases }) => {
    const longestFirst = aliases.toSorted((one, other) => other.length - one.length);
    const union = longestFirst.map((alias) => alias.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')).join('|');
    return { id, expression: new RegExp(`(?<![\\p{L}\\p{N}])(?:${union})(?![\\p{L}\\p{N}])`, 'giu') };
  });
}

/** Takes every alias at its word: the skills whose aliases stand in the text, each with the first alias that does. */
export function findLiteral(skills: readonly LiteralSkill[], text: string): { id: string; evidence: string[] }[] {
  return skills.flatMap(({ id, expression }) => {
    expression.lastIndex = 0;
    const match = expression.exec(text);
    return match ? [{ id, evidence: [match[0]] }] : [];
  });
}

/** One expression for all aliases of all skills: what a literal matcher costs at least. */
export function prepareUnion(skills: readonly PlainSkill[]): RegExp {
  const [all] = prepareLiteral([{ id: 'all', aliases: skills.flatMap(({ aliases }) => aliases) }]);
  return all?.expression ?? /(?!)/g;
}

/** How many aliases stand in the text. */
export function countLiteral(expressions: readonly RegExp[], text: string): number {
  let found = 0;
  for (const expression of expressions) found += text.match(expression)?.length ?? 0;
  return found;
}
