import type { CueGroup } from './cues.ts';
import type { RoleSignals } from './role-signals.ts';

/** What a feature counts: a group of wordings, and where it is looked for. */
export interface RoleFeature {
  name: string;
  groups: readonly CueGroup[];
  /** `title`: found there or not; `job`: lines that speak of the job; `aside`: lines about the employer, benefits, hiring. */
  where: 'title' | 'job' | 'aside';
}

const title = (name: string, ...groups: CueGroup[]): RoleFeature => ({ name, groups, where: 'title' });
const job = (name: string, ...groups: CueGroup[]): RoleFeature => ({ name, groups, where: 'job' });

/** Every feature besides `always`. Its reasons have their keys in `verdict-reasons.ts`. */
export const roleFeatures: readonly RoleFeature[] = [
  title('titleProject', 'title-project'),
  title('titleProduct', 'title-product'),
  title('titleAutomation', 'title-automation'),
  title('titleConsulting', 'title-consulting'),
  title('titleBuilding', 'title-building'),
  title('titleElsewhere', 'title-elsewhere'),
  title('titleAi', 'ai'),
  job('aiLines', 'ai', 'topic-ai'),
  { name: 'aiAside', groups: ['ai'], where: 'aside' },
  job('otherTopic', 'topic-other'),
  job('dutiesProject', 'duty-project'),
  job('dutiesProduct', 'duty-product'),
  job('dutiesAutomation', 'duty-automation', 'topic-automation', 'automation'),
  job('dutiesConsulting', 'duty-consulting'),
  job('dutiesBuilding', 'duty-building', 'topic-building'),
];

export const roleFeatureNames: readonly string[] = ['always', ...roleFeatures.map(({ name }) => name)];

/**
 * The features of a posting, in the order of `roleFeatureNames`. Lines go in as logarithms of their share of ten lines:
 * the second says less than the first, and a long posting is not surer than a short one.
 */
export function featuresOf(signals: RoleSignals): number[] {
  return [
    1,
    ...roleFeatures.map((feature) => {
      const lines = linesWith(signals, feature);
      return feature.where === 'title' ? Math.min(1, lines) : Math.log1p(lines);
    }),
  ];
}

function linesWith(signals: RoleSignals, { groups, where }: RoleFeature): number {
  const lines = new Set(
    signals.cues
      .filter((cue) => cue.where === where && groups.includes(cue.group))
      .map(({ evidence }) => evidence.line),
  );
  return lines.size;
}
