import type { Evidence, Reason } from '../reading.ts';
import { type RoleFeature, roleFeatures } from './role-features.ts';
import type { RoleSignals } from './role-signals.ts';

/** Keys of what is said of a feature: that the posting shows it, and that it shows little or nothing of it. */
const words: Record<string, [shown: string, missing: string]> = {
  titleProject: ['reasonTitleProject', 'reasonTitleNotProject'],
  titleProduct: ['reasonTitleProduct', 'reasonTitleNotProduct'],
  titleAutomation: ['reasonTitleAutomation', 'reasonTitleNotAutomation'],
  titleConsulting: ['reasonTitleConsulting', 'reasonTitleNotConsulting'],
  titleBuilding: ['reasonTitleBuilding', 'reasonTitleNotBuilding'],
  titleElsewhere: ['reasonTitleElsewhere', 'reasonTitleElsewhere'],
  titleAi: ['reasonTitleAi', 'reasonTitleNotAi'],
  aiLines: ['reasonLinesAi', 'reasonLinesNotAi'],
  aiAside: ['reasonAsideAi', 'reasonAsideAi'],
  otherTopic: ['reasonOtherTopic', 'reasonNoOtherTopic'],
  dutiesProject: ['reasonDutiesProject', 'reasonDutiesNotProject'],
  dutiesProduct: ['reasonDutiesProduct', 'reasonDutiesNotProduct'],
  dutiesAutomation: ['reasonDutiesAutomation', 'reasonDutiesNotAutomation'],
  dutiesConsulting: ['reasonDutiesConsulting', 'reasonDutiesNotConsulting'],
  dutiesBuilding: ['reasonDutiesBuilding', 'reasonDutiesNotBuilding'],
};

/** Log-odds below which a reason moves nothing and is not worth a line. */
const smallest = 0.15;
const mostEvidence = 3;

/** The reasons for and against a role, strongest first. @param weights what each feature adds (`contributions`). */
export function verdictReasons(
  signals: RoleSignals,
  features: readonly number[],
  weights: readonly number[],
): { reasonsFor: Reason[]; reasonsAgainst: Reason[] } {
  const reasons = roleFeatures.flatMap((feature, at): Reason[] => {
    const weight = weights[at + 1] ?? 0;
    if (Math.abs(weight) < smallest) return [];
    const evidence = evidenceOf(signals, feature);
    const lines = new Set(evidence.map(({ line }) => line)).size;
    const [shown, missing] = words[feature.name] ?? ['', ''];
    const isShown = (features[at + 1] ?? 0) > 0 && lines > 0;
    return [
      {
        kind: isShown ? shown : missing,
        values: feature.where === 'title' || !isShown ? [] : [String(lines)],
        weight,
        evidence: evidence.slice(0, mostEvidence),
      },
    ];
  });
  const strongest = reasons.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return {
    reasonsFor: strongest.filter(({ weight }) => weight > 0),
    reasonsAgainst: strongest.filter(({ weight }) => weight < 0),
  };
}

/** The first stretch of each line that shows the feature, in the posting's order. */
export function evidenceOf(signals: RoleSignals, { groups, where }: RoleFeature): Evidence[] {
  const byLine = new Map<number, Evidence>();
  for (const cue of signals.cues) {
    if (cue.where !== where || !groups.includes(cue.group) || byLine.has(cue.evidence.line)) continue;
    byLine.set(cue.evidence.line, cue.evidence);
  }
  return [...byLine.values()];
}
