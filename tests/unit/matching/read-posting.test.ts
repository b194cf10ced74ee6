import index from 'virtual:waypost/match-index';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestEvidence } from '../../../src/domain/matching/asks/sentences.ts';
import { prepareGuide } from '../../../src/domain/matching/index/matcher.ts';
import { readPosting } from '../../../src/domain/matching/read-posting.ts';
import type { Evidence, Reading } from '../../../src/domain/matching/reading.ts';
import type { Posting } from '../../../src/domain/posting/posting.ts';
import { postingFromText } from '../../../src/domain/posting/posting-from-text.ts';
import { boilerplate, samplePostings } from './sample-postings.ts';

const matcher = prepareGuide(index);
const read = (posting: Posting) => readPosting(matcher, posting, []);
const asked = ({ asks }: Reading) => asks.map(({ skillId }) => skillId);
const anySample = fc.constantFrom(...Object.values(samplePostings));

const evidenceOf = ({ asks, verdict, related }: Reading): Evidence[] => [
  ...asks.flatMap(({ evidence }) => evidence),
  ...[...verdict.reasonsFor, ...verdict.reasonsAgainst].flatMap(({ evidence }) => evidence),
  ...related.flatMap(({ evidence }) => evidence),
];

describe('readPosting', () => {
  it.each(Object.entries(samplePostings))('reads a posting for %s', (role, posting) => {
    expect(read(posting).verdict).toMatchObject({ role, titleRole: null });
  });

  it.each(Object.entries(samplePostings))('names no related role that is the role itself: %s', (role, posting) => {
    expect(read(posting).related.map(({ roleId }) => roleId)).not.toContain(role);
  });

  it.each([
    ['No coding required, and no certificate either: we will ask you about decisions.', false],
    ['You build flows with no-code tools such as Zapier and n8n.', true],
  ])('automation tools in "%s": %s', (line, expected) => {
    const text = `Requirements\n- ${line}\n- Lead the delivery of AI projects with several teams\n- Keep the project plan`;
    expect(asked(read(postingFromText({ title: 'AI Project Manager', text }))).includes('automation-tools')).toBe(
      expected,
    );
  });

  it('calls the target a match, its neighbours neighbours and the rest none', () => {
    const kinds = Object.entries(samplePostings).map(([role, posting]) => [role, read(posting).verdict.kind]);
    expect(Object.fromEntries(kinds)).toEqual({
      'ai-project-manager': 'target',
      'project-manager': 'none',
      'ai-product-manager': 'neighbour',
      'ai-automation-specialist': 'neighbour',
      'ai-consultant': 'neighbour',
      'ai-engineer': 'none',
      other: 'none',
    });
  });

  it('gives probabilities that sum to one, most probable first', () => {
    const { ranking, confidence } = read(samplePostings['ai-project-manager'] as Posting).verdict;
    expect(ranking.reduce((sum, one) => sum + one.confidence, 0)).toBeCloseTo(1);
    expect(ranking[0]?.confidence).toBe(confidence);
    expect(ranking.map((one) => one.confidence)).toEqual(
      ranking.map((one) => one.confidence).toSorted((a, b) => b - a),
    );
  });

  it('says that there is too little text', () => {
    const posting = postingFromText({ title: 'AI Project Manager', text: 'Apply now. Great team.' });
    expect(read(posting).verdict.certainty).toBe('too-little-text');
  });

  it('says when the title names one role and the text reads as another', () => {
    const engineer = samplePostings['ai-engineer'] as Posting;
    const { verdict } = read({ ...engineer, title: 'AI Product Owner' });
    if (verdict.role === 'ai-product-manager') expect(verdict.couldBe).toBe('ai-engineer');
    else expect(verdict.titleRole).toBe('ai-product-manager');
  });

  it('shows evidence that stands in the posting, short and of one line', () => {
    fc.assert(
      fc.property(anySample, (posting) => {
        for (const { line, start, end } of evidenceOf(read(posting))) {
          const text = line < 0 ? posting.title : posting.lines[line]?.text;
          expect(text).toBeDefined();
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text?.length ?? 0);
          if (line >= 0) expect(end - start).toBeLessThanOrEqual(longestEvidence);
        }
      }),
    );
  });

  it('names each ask once, with one to three stretches', () => {
    fc.assert(
      fc.property(anySample, (posting) => {
        const { asks } = read(posting);
        expect(new Set(asks.map(({ skillId }) => skillId)).size).toBe(asks.length);
        for (const { evidence } of asks) expect([1, 2, 3]).toContain(evidence.length);
      }),
    );
  });

  it('gives the same answer for the same posting, whatever was read before', () => {
    fc.assert(
      fc.property(anySample, anySample, (posting, other) => {
        const first = read(posting);
        read(other);
        expect(read(posting)).toEqual(first);
      }),
    );
  });

  it('never adds an ask for a sentence of boilerplate', () => {
    fc.assert(
      fc.property(anySample, fc.constantFrom(...boilerplate), fc.nat(), (posting, sentence, seed) => {
        const texts = posting.lines.map(({ text }) => text);
        const at = seed % (texts.length + 1);
        const more = postingFromText({ title: posting.title, text: texts.toSpliced(at, 0, sentence).join('\n') });
        const same = postingFromText({ title: posting.title, text: texts.join('\n') });
        const before = asked(read(same));
        expect(asked(read(more)).filter((skill) => !before.includes(skill))).toEqual([]);
      }),
    );
  });

  it('asks the same whatever the order of lines within a section', () => {
    fc.assert(
      fc.property(anySample, fc.infiniteStream(fc.nat()), (posting, numbers) => {
        const mixed = mixWithinSections(posting, numbers);
        expect(asked(read(mixed))).toEqual(asked(read(posting)));
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 40 }), (text, title) => {
        const { verdict } = read(postingFromText({ title, text }));
        expect(verdict.confidence).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

/** Shuffles the lines of each run of one section. */
function mixWithinSections(posting: Posting, numbers: Iterator<number>): Posting {
  const lines = [...posting.lines];
  for (let at = lines.length - 1; at > 0; at--) {
    let first = at;
    while (first > 0 && lines[first - 1]?.section === lines[at]?.section) first--;
    const other = first + ((numbers.next().value ?? 0) % (at - first + 1));
    [lines[at], lines[other]] = [lines[other] as Posting['lines'][0], lines[at] as Posting['lines'][0]];
  }
  return { ...posting, lines };
}
