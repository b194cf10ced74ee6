import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemWord } from '../../../src/domain/matching/text/stem.ts';
import { tokenise } from '../../../src/domain/matching/text/tokenise.ts';
import { breakBefore } from '../../../src/domain/matching/text/tokens.ts';

const words = (text: string) => tokenise(text).words.join(' ');

describe('tokenise', () => {
  it.each([
    ['AI/ML and GenAI', 'ai ml and genai'],
    ['cross-functional, end-to-end', 'cross functional end to end'],
    ['A.I. in the U.S.', 'ai in the us'],
    ['a Ph.D. in physics', 'a phd in physics'],
    ['R&D in C++ or C#', 'r and d in c++ or c#'],
    ["the team's work, don’t wait", 'the team work dont wait'],
    ["l'IA et l’équipe qu'il dirige", 'l ia et l equipe qu il dirige'],
    ['3.5 years, 5+ years', '3.5 years 5 years'],
    ['Größe · Führung', 'grosse fuhrung'],
    ['soft\u00adware', 'software'],
    ['Node.js', 'node js'],
    ["years' experience", 'years experience'],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('marks where sentences and clauses end', () => {
    const tokens = tokenise('Plan, e.g. scope: dates. Report it\nNow');
    const marks = Array.from(tokens.words, (word, at) => [word, tokens.breaks[at]]);
    expect(marks).toEqual([
      ['plan', breakBefore.sentence],
      ['eg', breakBefore.comma],
      ['scope', breakBefore.none],
      ['dates', breakBefore.clause],
      ['report', breakBefore.sentence],
      ['it', breakBefore.none],
      ['now', breakBefore.sentence],
    ]);
  });

  it('parts words that lost the line end between them, but not names', () => {
    const tokens = tokenise('hardware workflowsWhat we need, JavaScript on eBay and practices10+ years');
    expect(tokens.words.join(' ')).toBe('hardware workflows what we need javascript on ebay and practices 10 years');
    expect(tokens.breaks[2]).toBe(breakBefore.sentence);
    expect(tokens.breaks[10]).toBe(breakBefore.sentence);
  });

  it('keeps offsets into the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenise(text);
        let last = 0;
        for (let at = 0; at < tokens.count; at++) {
          const start = tokens.starts[at] ?? -1;
          const end = tokens.ends[at] ?? -1;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('stemWord', () => {
  it.each([
    ['en', 'milestones', 'milestone'],
    ['en', 'planned', 'planning'],
    ['de', 'projekte', 'projekten'],
    ['de', 'steuerung', 'steuerungen'],
    ['fr', 'planifier', 'planifiez'],
    ['fr', 'projet', 'projets'],
  ])('%s: %s is like %s', (lang, one, other) => {
    expect(stemWord(one, lang)).toBe(stemWord(other, lang));
  });

  it('keeps other words apart', () => {
    expect(stemWord('react')).not.toBe(stemWord('proactive'));
  });
});
