import type { Matcher } from '../index/matcher.ts';
import type { Ask, Evidence, RelatedFit, Verdict } from '../reading.ts';
import type { CueGroup } from './cues.ts';
import type { RoleSignals } from './role-signals.ts';

const mostEvidence = 3;
/** How much more a skill of the role's own says than one that it shares. */
const ownSkill = 2;

/**
 * The guide's related roles but the verdict's own, the one that the posting's asks fit best first: skills of the role's own count more than
 * shared ones, and of equal ones the more probable role comes first.
 */
export function relatedRoles(
  matcher: Matcher,
  asks: readonly Ask[],
  signals: RoleSignals,
  verdict: Verdict,
): RelatedFit[] {
  const asked = new Set(asks.map(({ skillId }) => skillId));
  const named = (numbers: readonly number[]): string[] =>
    numbers.flatMap((number) => matcher.skills[number] ?? []).filter((id) => asked.has(id));
  return matcher.related
    .filter(({ roleId }) => roleId !== verdict.role)
    .map(({ roleId, shared, distinctive }) => {
      const own = named(distinctive);
      const common = named(shared);
      const most = shared.length + ownSkill * distinctive.length;
      const likely = verdict.ranking.find(({ role }) => role === roleId)?.confidence ?? 0;
      return {
        score: likely + (common.length + ownSkill * own.length) / Math.max(1, most),
        fit: {
          roleId,
          evidence: evidenceFor(matcher, roleId, own, asks, signals),
          shared: common,
          different: [...asked].filter((id) => !common.includes(id)),
        },
      };
    })
    .sort((one, other) => other.score - one.score)
    .map(({ fit }) => fit);
}

/** Lines that speak of the role's work, then those that ask for its own skills. */
function evidenceFor(
  matcher: Matcher,
  roleId: string,
  own: readonly string[],
  asks: readonly Ask[],
  { cues }: RoleSignals,
): Evidence[] {
  const family = matcher.roles.find(({ id }) => id === roleId)?.family;
  const groups: CueGroup[] = family ? [`title-${family}`, `duty-${family}`] : [];
  const all = [
    ...cues.filter(({ group }) => groups.includes(group)).map(({ evidence }) => evidence),
    ...asks.filter(({ skillId }) => own.includes(skillId)).flatMap(({ evidence }) => evidence.slice(0, 1)),
  ];
  const chosen: Evidence[] = [];
  for (const one of all) if (!chosen.some(({ line }) => line === one.line)) chosen.push(one);
  return chosen.slice(0, mostEvidence);
}
