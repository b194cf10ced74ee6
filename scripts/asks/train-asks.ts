import { askFeatureNames } from '../../src/domain/matching/asks/ask-features.ts';
import type { AskExample } from './examples.ts';

/** Weights by skill and by wording number, before they are rounded and named. */
export interface FittedAsks {
  skills: number[][];
  wordings: Map<number, number>;
}

/** Strength of the pull of every weight towards 0. */
const pull = 1;
/** How freely a single wording may differ from the others of its skill, and a skill from all skills. */
const wordingScale = 0.5;
const skillScales = [1, 0.7, 0.7, 1, 1, 1, 1, 0.5, 0.5, 0.5];
/** A wording whose weight stays below this says what the others of its skill say, and gets none. */
const smallestWording = 0.2;
const rounds = 600;

/**
 * Fits log-odds of being asked by logistic regression with an L2 pull. Every feature has a weight for all skills and one
 * for its own, so that skills with few labels lean on the others. Every wording has one at first; then the fit is done
 * again with those that differ from the others of their skill, so that few are left.
 * Accelerated gradient descent, fixed rounds: the same examples give the same weights.
 */
export function trainAsks(examples: readonly AskExample[], skillCount: number): FittedAsks {
  const { wordings } = fitWith(examples, skillCount, () => true);
  return fitWith(examples, skillCount, (wording) => Math.abs(wordings.get(wording) ?? 0) >= smallestWording);
}

function fitWith(
  examples: readonly AskExample[],
  skillCount: number,
  isWeighed: (wording: number) => boolean,
): FittedAsks {
  const features = askFeatureNames.length;
  const wordingPlaces = new Map<number, number>();
  for (const { wordings } of examples) {
    for (const wording of wordings) {
      if (isWeighed(wording) && !wordingPlaces.has(wording))
        wordingPlaces.set(wording, features * (1 + skillCount) + wordingPlaces.size);
    }
  }
  const rows = examples.map((example) => rowOf(example, wordingPlaces));
  const weights = descend(
    rows,
    examples.map(({ asked }) => (asked ? 1 : 0)),
    features * (1 + skillCount) + wordingPlaces.size,
  );
  return {
    skills: Array.from({ length: skillCount }, (_, skill) =>
      Array.from(
        { length: features },
        (_unused, at) => (weights[at] ?? 0) + (skillScales[at] ?? 1) * (weights[features * (1 + skill) + at] ?? 0),
      ),
    ),
    wordings: new Map([...wordingPlaces].map(([wording, at]) => [wording, wordingScale * (weights[at] ?? 0)])),
  };
}

/** Log-odds of an example under fitted weights. */
export function oddsOf({ skills, wordings }: FittedAsks, example: AskExample): number {
  const weights = skills[example.skill] ?? [];
  let odds = 0;
  for (const [at, value] of example.features.entries()) odds += value * (weights[at] ?? 0);
  for (const wording of example.wordings) odds += wordings.get(wording) ?? 0;
  return odds;
}

interface Row {
  places: number[];
  values: number[];
}

function rowOf({ features, skill, wordings }: AskExample, wordingPlaces: Map<number, number>): Row {
  const places: number[] = [];
  const values: number[] = [];
  for (const [at, value] of features.entries()) {
    places.push(at, features.length * (1 + skill) + at);
    values.push(value, value * (skillScales[at] ?? 1));
  }
  for (const wording of wordings) {
    const place = wordingPlaces.get(wording);
    if (place === undefined) continue;
    places.push(place);
    values.push(wordingScale);
  }
  return { places, values };
}

/** Nesterov's method with the step that the rows' lengths allow. */
function descend(rows: Row[], asked: number[], size: number): Float64Array {
  let steepest = 0;
  const columns = new Float64Array(size);
  for (const { places, values } of rows) {
    const length = values.reduce((sum, value) => sum + Math.abs(value), 0);
    for (const [at, place] of places.entries())
      columns[place] = (columns[place] ?? 0) + Math.abs(values[at] ?? 0) * length;
  }
  for (const column of columns) steepest = Math.max(steepest, column);
  const step = 1 / (steepest / 4 + pull);

  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  let momentum = 1;
  for (let round = 0; round < rounds; round++) {
    const slope = ahead.map((weight) => pull * weight);
    for (const [row, { places, values }] of rows.entries()) {
      let odds = 0;
      for (let at = 0; at < places.length; at++) odds += (ahead[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
      const error = 1 / (1 + Math.exp(-odds)) - (asked[row] ?? 0);
      for (let at = 0; at < places.length; at++) {
        const place = places[at] ?? 0;
        slope[place] = (slope[place] ?? 0) + error * (values[at] ?? 0);
      }
    }
    const next = ahead.map((weight, at) => weight - step * (slope[at] ?? 0));
    const after = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const last = weights;
    ahead = next.map((weight, at) => weight + ((momentum - 1) / after) * (weight - (last[at] ?? 0)));
    weights = next;
    momentum = after;
  }
  return weights;
}
