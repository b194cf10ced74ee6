import { askFeatureNames } from '../../src/domain/matching/asks/ask-features.ts';
import type { Matcher } from '../../src/domain/matching/index/matcher.ts';
import type { Wording } from '../../src/domain/matching/index/wordings.ts';
import { threshold } from './cross-validate.ts';
import { examplesOf } from './examples.ts';
import { type PostingRecord, postingOf } from './labelled-posting.ts';
import { trainAsks } from './train-asks.ts';

/** Weights below this (in log-odds) change no decision that the next posting would not change too. */
const smallest = 0.05;

/** Fits `ask-weights.json` on the records whose asks are labelled. */
export function fitAskWeights(
  matcher: Matcher,
  wordings: readonly Wording[],
  records: readonly PostingRecord[],
): unknown {
  const examples = records.flatMap((record, place) =>
    record.labels.skills === null
      ? []
      : examplesOf(matcher, postingOf(record), place, new Set(record.labels.skills.map(({ id }) => id))),
  );
  const fitted = trainAsks(examples, matcher.skills.length);
  return {
    note: 'Fitted by "npm run fit" on labelled postings: logistic regression with an L2 pull. A weight is what one unit of a feature, or one wording, adds to the log-odds that a skill is asked. Wordings not named add nothing.',
    threshold,
    skills: Object.fromEntries(
      matcher.skills.map((id, at) => [
        id,
        Object.fromEntries(askFeatureNames.map((name, place) => [name, rounded(fitted.skills[at]?.[place] ?? 0)])),
      ]),
    ),
    wordings: Object.fromEntries(
      matcher.skills.map((id, owner) => [
        id,
        Object.fromEntries(
          [...fitted.wordings]
            .filter(([number, weight]) => wordings[number]?.owner === owner && Math.abs(weight) >= smallest)
            .map(([number, weight]): [string, number] => [wordings[number]?.text ?? '', rounded(weight)])
            .sort(([, one], [, other]) => other - one),
        ),
      ]),
    ),
  };
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
