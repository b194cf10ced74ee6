import type { Evidence, Reason } from '../reading.ts';
import { type ReasonRole, sideOf } from './reason-side.ts';
import { evidenceOf, roleFeatures } from './role-features.ts';
import type { RoleSignals } from './role-signals.ts';

/** Keys of what is said of a feature: that the posting shows it, and that it does not; null where that is no news (`sideOf`). */
const words: Record<string, [shown: string, missing: string | null]> = {
  titleProject: ['reasonTitleProject', 'reasonTitleNotProject'],
  titleProduct: ['reasonTitleProduct', 'reasonTitleNotProduct'],
  titleAutomation: ['reasonTitleAutomation', 'reasonTitleNotAutomation'],
  titleConsulting: ['reasonTitleConsulting', 'reasonTitleNotConsulting'],
  titleBuilding: ['reasonTitleBuilding', 'reasonTitleNotBuilding'],
  titleElsewhere: ['reasonTitleElsewhere', null],
  titleAi: ['reasonTitleAi', 'reasonTitleNotAi'],
  titleOtherSubject: ['reasonTitleOtherSubject', null],
  subjectAi: ['reasonSubjectAi', 'reasonSubjectNotAi'],
  subjectModels: ['reasonSubjectModels', null],
  subjectOther: ['reasonSubjectOther', null],
  noJob: ['reasonNoJob', null],
  dutiesProject: ['reasonDutiesProject', 'reasonDutiesNotProject'],
  dutiesProduct: ['reasonDutiesProduct', 'reasonDutiesNotProduct'],
  dutiesAutomation: ['reasonDutiesAutomation', 'reasonDutiesNotAutomation'],
  dutiesConsulting: ['reasonDutiesConsulting', 'reasonDutiesNotConsulting'],
  dutiesBuilding: ['reasonDutiesBuilding', 'reasonDutiesNotBuilding'],
};

/** Features that are said together with another. Those not named here and above are not said: every posting has them. */
const saidWith: Record<string, string> = {
  titleAutomating: 'titleAutomation',
  titleNoJob: 'noJob',
  shareAi: 'subjectAi',
  shareOther: 'subjectOther',
  dutiesAi: 'subjectAi',
  skillsAi: 'subjectAi',
  skillsProject: 'dutiesProject',
  skillsProduct: 'dutiesProduct',
  skillsAutomation: 'dutiesAutomation',
  skillsConsulting: 'dutiesConsulting',
  skillsBuilding: 'dutiesBuilding',
};

/** Log-odds below which a reason moves nothing and is not worth a line. */
const smallest = 0.15;
const mostEvidence = 2;

/**
 * The reasons for and against a role, strongest first. A feature is said only on the side on which a person would name it
 * (`sideOf`): weights tell roles apart from one another, so some speak against a role for showing less than is usual.
 * @param weights what each feature adds (`contributions`).
 * @param role the role's kind of work and subject; null for a job that no role file describes.
 */
export function verdictReasons(
  signals: RoleSignals,
  weights: readonly number[],
  role: ReasonRole | null,
): { reasonsFor: Reason[]; reasonsAgainst: Reason[] } {
  const said = new Map<string, { weight: number; evidence: Evidence[] }>();
  for (const [at, feature] of roleFeatures.entries()) {
    const name = saidWith[feature.name] ?? feature.name;
    if (!(name in words)) continue;
    const before = said.get(name);
    said.set(name, {
      weight: (before?.weight ?? 0) + (weights[at + 1] ?? 0),
      evidence: [...(before?.evidence ?? []), ...evidenceOf(signals, feature)],
    });
  }
  const reasons = [...said]
    .filter(([name, { weight, evidence }]) => {
      const side = sideOf(name, evidence.length > 0, role);
      return side !== null && Math.sign(weight) === side && Math.abs(weight) >= smallest;
    })
    .map(([name, { weight, evidence }]) => reasonOf(name, weight, evidence))
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return {
    reasonsFor: reasons.filter(({ weight }) => weight > 0),
    reasonsAgainst: reasons.filter(({ weight }) => weight < 0),
  };
}

function reasonOf(name: string, weight: number, all: readonly Evidence[]): Reason {
  const evidence = firstOfEachLine(all);
  const [shown, missing] = words[name] ?? ['', null];
  const lines = evidence.filter(({ line }) => line >= 0).length;
  return {
    kind: evidence.length > 0 ? shown : (missing ?? ''),
    values: lines > 0 ? [String(lines)] : [],
    weight,
    evidence: evidence.slice(0, mostEvidence),
  };
}

/** The first stretch of each line. */
function firstOfEachLine(all: readonly Evidence[]): Evidence[] {
  const byLine = new Map<number, Evidence>();
  for (const one of all) if (!byLine.has(one.line)) byLine.set(one.line, one);
  return [...byLine.values()];
}
