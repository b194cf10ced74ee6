import matchIndex from 'virtual:waypost/match-index';
import { type Matcher, prepareGuide } from '../../src/domain/matching/index/matcher.ts';
import { readPosting } from '../../src/domain/matching/read-posting.ts';
import type { Posting } from '../../src/domain/posting/posting.ts';
import { postingFromText } from '../../src/domain/posting/posting-from-text.ts';
import { buildAutomaton, scanAutomaton } from '../eval/baselines/aho-corasick.ts';
import { plainSkills } from '../eval/baselines/guide-aliases.ts';
import { countLiteral, prepareLiteral, prepareUnion } from '../eval/baselines/literal-aliases.ts';
import { naiveFuse, naiveFuseSkills } from '../eval/baselines/naive-fuse.ts';
import { layTable } from '../eval/lay-table.ts';
import { median } from '../eval/pages/tally.ts';
import { idsOf, isEnglish } from '../eval/postings/ask-table.ts';
import type { PostingRecord } from '../eval/postings/records.ts';
import { countSets, f1Of, sumCounts } from '../eval/score/counts.ts';
import { ratioShown, shownMs, timeOf, timePairs, timesShown } from './time-pairs.ts';

/** Length of a long posting, in UTF-16 units. */
const usualLength = 6_000;
const longest = 200_000;
/** Texts of that length to read in turn. */
const mostTexts = 20;

/** A text with the posting read from it. */
interface Input {
  text: string;
  posting: Posting;
}

/** Times of matching in Node beside the baselines, in one run. */
export function benchMatching(records: readonly PostingRecord[]): string[] {
  const preparing = Array.from({ length: 30 }, () => timeOf(() => prepareGuide(matchIndex)));
  const matcher = prepareGuide(matchIndex);
  const inputs = textsOf(records, usualLength).map(inputOf);
  const cold = inputs.map(({ posting }) => {
    const fresh = prepareGuide(matchIndex);
    return timeOf(() => readPosting(fresh, posting, []));
  });
  const ours = ({ posting }: Input) => readPosting(matcher, posting, []);
  for (const input of inputs) ours(input);

  const perSkill = prepareLiteral(plainSkills).map(({ expression }) => expression);
  const union = [prepareUnion(plainSkills)];
  const automaton = buildAutomaton(plainSkills);
  const others: [name: string, target: string, other: (input: Input) => unknown][] = [
    ['naive Fuse.js (0.3)', 'naive ≥ 100 × ours', ({ text }) => naiveFuse(plainSkills, text, 0.3)],
    ['the same, let go at a skill’s first hit', '', ({ text }) => naiveFuseSkills(plainSkills, text, 0.3)],
    ['literal, one union a skill', 'ours ≤ 4 × literal', ({ text }) => countLiteral(perSkill, text)],
    ['literal, one union in all (tells no skill)', '', ({ text }) => countLiteral(union, text)],
    ['Aho–Corasick', '', ({ text }) => scanAutomaton(automaton, text)],
  ];
  const rows = others.map(([name, target, other]) => {
    other(inputs[0] as Input);
    const pairs = timePairs(inputs, ours, other);
    const isFaster = median(pairs.map((pair) => pair.other)) > median(pairs.map((pair) => pair.ours));
    const ratio = isFaster
      ? `${ratioShown(
          pairs,
          (pair) => pair.other,
          (pair) => pair.ours,
        )} ours`
      : `ours ${ratioShown(
          pairs,
          (pair) => pair.ours,
          (pair) => pair.other,
        )}`;
    return [
      name,
      timesShown(pairs.map((pair) => pair.other)),
      timesShown(pairs.map((pair) => pair.ours)),
      ratio,
      target,
    ];
  });
  return [
    `Matching alone, ${usualLength} characters, ${inputs.length} texts in turn, 60 pairs each (at most 3 ms)`,
    ...layTable([['', 'its time', 'ours beside it', 'ratio of medians (95 %)', 'wanted'], ...rows]),
    '',
    `Match index made ready: ${timesShown(preparing)} (at most 15 ms)`,
    `First reading with a fresh index: ${timesShown(cold)}`,
    `From text to posting, before matching: ${timesShown(inputs.map(({ text }) => timeOf(() => postingFromText({ title: '', text }))))}`,
    '',
    ...growth(records, matcher),
    '',
    ...accuracy(records, matcher),
  ];
}

/** Time by length: linear growth keeps the time a character. */
function growth(records: readonly PostingRecord[], matcher: Matcher): string[] {
  const lengths = [usualLength, 12_500, 25_000, 50_000, 100_000, longest];
  const samples = lengths.map((length) => ({ length, input: inputOf(textsOf(records, length)[0] ?? '') }));
  const times = samples.map((): number[] => []);
  for (let round = 0; round < 15; round++) {
    for (const [at, { input }] of samples.entries())
      times[at]?.push(timeOf(() => readPosting(matcher, input.posting, [])));
  }
  return [
    'Growth with length',
    ...layTable([
      ['characters', 'lines', 'median ms', 'µs a thousand characters'],
      ...samples.map(({ length, input }, at) => {
        const own = median(times[at] ?? []);
        return [
          String(length),
          String(input.posting.lines.length),
          shownMs(own),
          ((own * 1_000) / (length / 1_000)).toFixed(0),
        ];
      }),
    ]),
  ];
}

/** The same run's accuracy of ours and of naive Fuse.js, so that speed is not bought with it. */
function accuracy(records: readonly PostingRecord[], matcher: Matcher): string[] {
  const labelled = records.filter((record) => record.labels.skills !== null && isEnglish(record));
  if (labelled.length === 0) return ['No English posting is labelled: no F1.'];
  const microF1 = (find: (record: PostingRecord) => ReadonlySet<string>) =>
    f1Of(sumCounts(labelled.map((record) => countSets(find(record), idsOf(record.labels.skills ?? [])))))?.toFixed(3);
  const ours = microF1(
    ({ input }) => new Set(readPosting(matcher, postingFromText(input), []).asks.map(({ skillId }) => skillId)),
  );
  const naive = microF1(({ input }) => new Set(naiveFuseSkills(plainSkills, input.text, 0.3)));
  return [
    `Asks of ${labelled.length} labelled English postings, micro-F1: ours, as shipped ${ours}, naive Fuse.js (0.3) ${naive}`,
  ];
}

function inputOf(text: string): Input {
  return { text, posting: postingFromText({ title: 'Technical Program Manager', text }) };
}

/** English texts of one length: postings joined by line ends, cut where they are too long. Each begins with another one. */
function textsOf(records: readonly PostingRecord[], length: number): string[] {
  const english = records.filter(isEnglish).map(({ input }) => input.text);
  const all = english.length > 0 ? english : records.map(({ input }) => input.text);
  return all.slice(0, mostTexts).map((_, first) => {
    let text = '';
    for (let at = first; text.length < length; at++) text += `${all[at % all.length]}\n`;
    return text.slice(0, length);
  });
}
