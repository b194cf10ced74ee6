import type { Matcher } from '../index/matcher.ts';
import type { Certainty, RoleKind, RoleLabel, Verdict } from '../reading.ts';
import type { Family } from './cues.ts';
import { featuresOf } from './role-features.ts';
import type { RoleSignals } from './role-signals.ts';
import { verdictReasons } from './verdict-reasons.ts';
import { contributions, weighRoles } from './weigh-roles.ts';

/** Fewer words than this about the job say too little. */
const fewestWords = 50;
/** Probabilities from which on a verdict is called clear, and likely. */
const clearFrom = 0.8;
const likelyFrom = 0.55;
/** A second role is named where it is at least this probable in parts of the first. */
const closeSecond = 0.5;

/** The role a posting is for, with what spoke for it and against it. */
export function decideVerdict(matcher: Matcher, signals: RoleSignals): Verdict {
  const features = featuresOf(signals);
  const ranking = weighRoles(matcher, features);
  const [first, second] = ranking;
  const role = first?.role ?? 'other';
  const confidence = first?.confidence ?? 1;
  const close = second !== undefined && second.confidence >= closeSecond * confidence;
  return {
    role,
    kind: kindOf(matcher, role),
    certainty: certaintyOf(signals, confidence),
    confidence,
    ranking,
    ...verdictReasons(
      signals,
      contributions(matcher, features, role, ranking),
      matcher.roles.find(({ id }) => id === role) ?? null,
    ),
    titleRole: titleRoleOf(matcher, signals, role),
    couldBe: close ? second.role : null,
  };
}

function kindOf(matcher: Matcher, role: RoleLabel): RoleKind {
  return matcher.roles.find(({ id }) => id === role)?.kind ?? 'none';
}

function certaintyOf({ words }: RoleSignals, confidence: number): Certainty {
  if (words < fewestWords) return 'too-little-text';
  if (confidence >= clearFrom) return 'clear';
  return confidence >= likelyFrom ? 'likely' : 'unsure';
}

/** The role that the title names, where the text reads as another kind of work or another subject. */
function titleRoleOf(matcher: Matcher, { cues }: RoleSignals, role: RoleLabel): RoleLabel | null {
  const titles = cues.filter(({ where }) => where === 'title');
  const work = titles.find(({ group }) => group.startsWith('title-') && group !== 'title-elsewhere');
  if (!work || titles.some(({ group }) => group === 'title-elsewhere')) return null;
  const family = work.group.slice('title-'.length) as Family;
  const namesAi = titles.some(({ group }) => group === 'ai');
  const same = matcher.roles.filter((one) => one.family === family);
  const label = same.find(({ aboutAi }) => aboutAi === namesAi)?.id ?? null;
  if (label === null || label === role) return null;
  // A title without AI over a text about it is how half of such postings are written.
  return !namesAi && same.some(({ id }) => id === role) ? null : label;
}
