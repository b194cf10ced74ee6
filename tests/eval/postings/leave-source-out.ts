import { leaveSourceOut } from '../../../scripts/asks/cross-validate.ts';
import { examplesOf } from '../../../scripts/asks/examples.ts';
import { predictRolesLeavingSourceOut } from '../../../scripts/roles/cross-validate.ts';
import { type AskOptions, allParts } from '../../../src/domain/matching/asks/find-asks.ts';
import type { Matcher } from '../../../src/domain/matching/index/matcher.ts';
import { postingFromText } from '../../../src/domain/posting/posting-from-text.ts';
import type { Shown } from '../score/evidence.ts';
import { type PostingPrediction, predictAsks } from './predict.ts';
import type { PostingRecord } from './records.ts';

/** Whether the file has at least two sources, so that one can be left out. */
export function hasSources(records: readonly PostingRecord[]): boolean {
  return new Set(records.filter(({ labels }) => labels.role !== null).map(sourceOf)).size > 1;
}

/**
 * The asks of every labelled record, decided with weights that were fitted on the other sources of the file.
 * @param without parts of matching to take out before the fit.
 */
export function asksLeavingSourceOut(
  matcher: Matcher,
  records: readonly PostingRecord[],
  without: Partial<AskOptions> = {},
): (Shown[] | null)[] {
  const options: AskOptions = { ...allParts, ...without };
  const examples = records.flatMap(({ input, labels }, place) =>
    labels.skills === null
      ? []
      : examplesOf(matcher, postingFromText(input), place, new Set(labels.skills.map(({ id }) => id)), options),
  );
  const decided = leaveSourceOut(examples, matcher.skills.length, (place) => sourceOf(records[place]));
  const asked = new Set(
    examples.flatMap(({ posting, skill }, at) => (decided[at] ? [`${posting} ${matcher.skills[skill]}`] : [])),
  );
  return records.map(({ input, labels }, place) =>
    labels.skills === null
      ? null
      : predictAsks(matcher, input, { ...without, weights: false }).filter(({ id }) => asked.has(`${place} ${id}`)),
  );
}

/** The role of every record, told with weights that were fitted on the other sources of the file. */
export function rolesLeavingSourceOut(
  matcher: Matcher,
  records: readonly PostingRecord[],
  predictions: readonly PostingPrediction[],
): string[] {
  const labelled = records.filter(({ labels }) => labels.role !== null);
  const predicted = predictRolesLeavingSourceOut(
    matcher,
    labelled.map((record) => ({
      id: String(record.input.id),
      title: record.input.title,
      text: record.input.text,
      labels: {
        role: record.labels.role,
        skills: record.labels.skills,
        lang: record.labels.lang ?? 'en',
        source: sourceOf(record),
      },
    })),
  );
  const roles = new Map(labelled.map((record, at) => [record, predicted[at]?.role ?? 'none']));
  return records.map((record, at) => (predictions[at]?.tooLittleText ? 'none' : (roles.get(record) ?? 'none')));
}

function sourceOf(record: PostingRecord | undefined): string {
  return record?.labels.source ?? 'unknown';
}
