import type { Evidence } from '../reading.ts';
import type { CueGroup, SkillSide } from './cues.ts';
import type { Cue, RoleSignals } from './role-signals.ts';

/**
 * What a feature counts. `title`: whether a wording of its groups stands there; `count`: how often such wordings stand in
 * lines about the job, as a logarithm, since the second says less than the first; `share`: the same per such line, at most
 * 1, so that a long posting is not surer than a short one; `skills`: how many skills of its side are shown, as a logarithm;
 * `duties`: in how many lines under duties and demands they stand, as a logarithm; `section`: whether such lines stand in the posting at all.
 */
export interface RoleFeature {
  name: string;
  groups: readonly CueGroup[];
  as: 'title' | 'count' | 'share' | 'skills' | 'duties' | 'section';
  /** For `skills`. */
  side?: SkillSide;
}

const feature = (as: RoleFeature['as'], name: string, ...groups: CueGroup[]): RoleFeature => ({ name, groups, as });

const skillFeature = (name: string, side: SkillSide): RoleFeature => ({ name, groups: [], as: 'skills', side });

/** Every feature besides `always`. What is said of each to the reader: `verdict-reasons.ts`. */
export const roleFeatures: readonly RoleFeature[] = [
  feature('title', 'titleProject', 'title-project'),
  feature('title', 'titleProduct', 'title-product'),
  feature('title', 'titleAutomation', 'title-automation'),
  feature('title', 'titleConsulting', 'title-consulting'),
  feature('title', 'titleBuilding', 'title-building'),
  feature('title', 'titleElsewhere', 'title-elsewhere'),
  feature('title', 'titleAi', 'ai'),
  feature('title', 'titleAutomating', 'automation'),
  feature('title', 'titleOtherSubject', 'other-subject', 'not-subject'),
  feature('title', 'titleNoJob', 'not-a-job'),
  feature('count', 'subjectAi', 'ai', 'topic-ai'),
  feature('count', 'subjectModels', 'models'),
  feature('share', 'shareAi', 'ai', 'topic-ai', 'models'),
  feature('share', 'shareOther', 'other-subject', 'topic-other'),
  feature('count', 'noJob', 'not-a-job'),
  feature('count', 'dutiesProject', 'duty-project'),
  feature('count', 'dutiesProduct', 'duty-product'),
  feature('count', 'dutiesConsulting', 'duty-consulting'),
  feature('count', 'dutiesAutomation', 'duty-automation', 'topic-automation', 'automation'),
  feature('count', 'dutiesBuilding', 'duty-building', 'topic-building'),
  skillFeature('skillsProject', 'project'),
  skillFeature('skillsProduct', 'product'),
  skillFeature('skillsConsulting', 'consulting'),
  skillFeature('skillsAutomation', 'automation'),
  skillFeature('skillsBuilding', 'building'),
  skillFeature('skillsAi', 'ai'),
  feature('duties', 'dutiesAi', 'ai', 'topic-ai', 'models'),
  feature('section', 'namesDuties'),
  feature('section', 'namesDemands'),
];

export const roleFeatureNames: readonly string[] = ['always', ...roleFeatures.map(({ name }) => name)];

/** Lines from which on a posting counts as naming its duties. */
const fewDuties = 3;
/** A share is never taken of fewer lines than these. */
const fewLines = 5;

/** The features of a posting, in the order of `roleFeatureNames`. */
export function featuresOf(signals: RoleSignals): number[] {
  return [1, ...roleFeatures.map((one) => measure(signals, one))];
}

function measure(signals: RoleSignals, one: RoleFeature): number {
  switch (one.as) {
    case 'title':
      return cuesOf(signals, one).length > 0 ? 1 : 0;
    case 'count':
      return Math.log1p(sentencesOf(signals, one));
    case 'share':
      return Math.min(1, sentencesOf(signals, one) / Math.max(fewLines, signals.jobLines));
    case 'duties':
      return Math.log1p(new Set(dutyCues(signals, one).map(({ evidence: { line } }) => line)).size);
    case 'skills':
      return Math.log1p(signals.skills.filter(({ side }) => side === one.side).length);
    case 'section':
      return (one.name === 'namesDuties' ? signals.dutyLines >= fewDuties : signals.demandLines > 0) ? 1 : 0;
  }
}

/** The cues that a feature counts. */
export function cuesOf({ cues }: RoleSignals, { groups, as }: RoleFeature): Cue[] {
  const where = as === 'title' ? 'title' : 'job';
  return cues.filter((cue) => cue.where === where && groups.includes(cue.group));
}

/** Those under duties and demands; in a posting that names no duties, all. */
function dutyCues(signals: RoleSignals, one: RoleFeature): Cue[] {
  return cuesOf(signals, one).filter(({ inDuties }) => inDuties || signals.dutyLines < fewDuties);
}

/** The stretches that show a feature, those under duties and demands first. */
export function evidenceOf(signals: RoleSignals, one: RoleFeature): Evidence[] {
  if (one.as === 'skills')
    return signals.skills.filter(({ side }) => side === one.side).map(({ evidence }) => evidence);
  return cuesOf(signals, one)
    .toSorted((a, b) => Number(b.inDuties) - Number(a.inDuties))
    .map(({ evidence }) => evidence);
}

/** In how many sentences the cues stand. */
function sentencesOf(signals: RoleSignals, one: RoleFeature): number {
  return new Set(cuesOf(signals, one).map(({ evidence: { line }, sentence }) => `${line} ${sentence}`)).size;
}
