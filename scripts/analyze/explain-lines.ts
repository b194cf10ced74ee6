import { askContext, askFeatureNames, askFeatures } from '../../src/domain/matching/asks/ask-features.ts';
import { allParts, findAll } from '../../src/domain/matching/asks/find-asks.ts';
import type { Found } from '../../src/domain/matching/asks/found.ts';
import { weighAsk } from '../../src/domain/matching/asks/weigh-ask.ts';
import type { Matcher } from '../../src/domain/matching/index/matcher.ts';
import { readLines } from '../../src/domain/matching/lines/read-lines.ts';
import type { Reading } from '../../src/domain/matching/reading.ts';
import { featuresOf, roleFeatureNames } from '../../src/domain/matching/roles/role-features.ts';
import { roleSignals } from '../../src/domain/matching/roles/role-signals.ts';
import { contributions } from '../../src/domain/matching/roles/weigh-roles.ts';
import type { Posting } from '../../src/domain/posting/posting.ts';

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

/** What every feature added to the verdict and to each skill that was found, whether it became an ask or not. */
export function explainLines(matcher: Matcher, posting: Posting, { verdict }: Reading): string[] {
  const lines = readLines(matcher, posting);
  const features = featuresOf(roleSignals(matcher, posting, lines));
  const parts = contributions(matcher, features, verdict.role, verdict.ranking);
  const ranking = verdict.ranking.map(({ role, confidence }) => `${role} ${confidence.toFixed(2)}`).join(', ');
  return [
    '',
    `What the verdict weighs (log-odds for ${verdict.role} against the others)`,
    `  ${ranking}`,
    ...parts
      .map((part, at) => ({ part, name: roleFeatureNames[at] ?? '', value: features[at] ?? 0 }))
      .sort((one, other) => Math.abs(other.part) - Math.abs(one.part))
      .map(({ part, name, value }) => `  ${signed(part)}  ${name} = ${value.toFixed(2)}`),
    '',
    `What each skill weighs (asked from ${matcher.threshold.toFixed(2)})`,
    ...findAll(matcher, lines, allParts).flatMap((found, skill) =>
      found.length > 0 ? skillLine(matcher, posting, skill, found) : [],
    ),
  ];
}

function skillLine(matcher: Matcher, posting: Posting, skill: number, found: readonly Found[]): string {
  const weights = matcher.skillWeights[skill] ?? [];
  const features = askFeatures(found, askContext(posting))
    .map((value, at) => ({ name: askFeatureNames[at], value: value * (weights[at] ?? 0) }))
    .filter(({ value }) => value !== 0)
    .map(({ name, value }) => `${name} ${signed(value)}`);
  const wordings = [...new Set(found.map(({ alias }) => alias))].map((alias) => {
    const one = found.find((stretch) => stretch.alias === alias);
    const text =
      one === undefined ? '' : one.evidence.line < 0 ? posting.title : (posting.lines[one.evidence.line]?.text ?? '');
    return `“${text.slice(one?.evidence.start, one?.evidence.end)}” ${signed(alias.weight)}`;
  });
  const sum = weighAsk(matcher, skill, found, askContext(posting));
  const mark = sum >= matcher.threshold ? 'asked' : 'not asked';
  return `  ${signed(sum)}  ${matcher.skills[skill]} (${mark}): ${[...features, ...wordings].join(', ')}`;
}
