import index from 'virtual:waypost/match-index';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSay } from '../../../src/domain/matching/asks/correct-asks.ts';
import { wordingOf } from '../../../src/domain/matching/evidence-text.ts';
import { prepareGuide } from '../../../src/domain/matching/index/matcher.ts';
import { readPosting } from '../../../src/domain/matching/read-posting.ts';
import type { Correction } from '../../../src/domain/matching/reading.ts';
import type { Posting } from '../../../src/domain/posting/posting.ts';
import { postingFromText } from '../../../src/domain/posting/posting-from-text.ts';
import { postingKey } from '../../../src/domain/posting/posting-key.ts';
import { samplePostings } from './sample-postings.ts';

const matcher = prepareGuide(index);
const posting = samplePostings['ai-project-manager'] as Posting;
const asksWith = (...corrections: Correction[]) => readPosting(matcher, posting, corrections).asks;
const correction = (kind: Correction['kind'], skillId: string, phrase: string): Correction => ({
  kind,
  skillId,
  phrase,
  postingKey: postingKey(posting),
});

describe('corrections', () => {
  it('take away the one skill that they name', () => {
    const before = asksWith();
    expect(before.some(({ skillId }) => skillId === 'degree')).toBe(true);
    expect(asksWith(correction('not-asked', 'degree', ''))).toEqual(
      before.filter(({ skillId }) => skillId !== 'degree'),
    );
  });

  it('add the one skill that they name, with the sentence as evidence', () => {
    const before = asksWith();
    const after = asksWith(correction('asked', 'pm-tools', 'launch readiness'));
    expect(before.some(({ skillId }) => skillId === 'pm-tools')).toBe(false);
    expect(after.filter(({ skillId }) => skillId !== 'pm-tools')).toEqual(before);
    const [first] = after.find(({ skillId }) => skillId === 'pm-tools')?.evidence ?? [];
    expect(posting.lines[first?.line ?? 0]?.text.slice(first?.start, first?.end)).toBe('launch readiness');
    expect(first?.foundBy).toBe('reader');
  });

  it('count in order, the last word wins', () => {
    const away = correction('not-asked', 'degree', '');
    const back = correction('asked', 'degree', 'a related field');
    expect(asksWith(away, back).some(({ skillId }) => skillId === 'degree')).toBe(true);
    expect(asksWith(back, away).some(({ skillId }) => skillId === 'degree')).toBe(false);
  });

  it('change nothing for a skill that the guide does not know or a phrase that does not stand there', () => {
    expect(asksWith(correction('asked', 'juggling', 'launch'), correction('asked', 'pm-tools', 'abacus'))).toEqual(
      asksWith(),
    );
  });

  it('take away a wording in every other posting, and only that wording for that skill', () => {
    const other = (...lines: string[]) =>
      postingFromText({
        title: 'AI Project Manager',
        text: `Requirements:\n${lines.map((one) => `- ${one}`).join('\n')}`,
      });
    const said = correction('not-asked', 'programming', 'Python');
    const skillsOf = (read: Posting) => readPosting(matcher, read, [said]).asks.map(({ skillId }) => skillId);
    expect(readPosting(matcher, other('Solid PYTHON'), []).asks.map(({ skillId }) => skillId)).toContain('programming');
    expect(skillsOf(other('Solid PYTHON'))).not.toContain('programming');
    expect(skillsOf(other('Solid Python', 'Java and C# in production'))).toContain('programming');
    expect(skillsOf(other('Solid Python, Scrum'))).toContain('agile-practices');
  });

  it('name a sentence in every posting that holds it', () => {
    const other = postingFromText({
      title: 'AI Project Manager',
      text: 'Duties:\n- You keep the abacus warm.\n- You plan.',
    });
    const asks = readPosting(matcher, other, [correction('asked', 'pm-tools', 'Keep the abacus warm.')]).asks;
    expect(asks.find(({ skillId }) => skillId === 'pm-tools')?.evidence).toHaveLength(1);
  });

  it('have a say where they were made and where their words stand, nowhere else', () => {
    const other = postingFromText({ title: 'Baker', text: 'You bake bread with Python.' });
    expect(hasSay(correction('not-asked', 'degree', ''), posting)).toBe(true);
    expect(hasSay(correction('not-asked', 'degree', ''), other)).toBe(false);
    expect(hasSay(correction('not-asked', 'programming', 'python'), other)).toBe(true);
  });

  it('point at the wording itself inside its sentence', () => {
    const words = asksWith().flatMap(({ evidence }) => evidence.map((one) => wordingOf(posting, one)));
    expect(words.length).toBeGreaterThan(5);
    for (const one of words) expect(one.split(' ').length).toBeLessThan(12);
  });

  it('change nothing but the skills that they name, whatever they are and however many', () => {
    const skills = matcher.skills;
    const phrases = ['', 'launch readiness', 'acceptance criteria', 'no such words'];
    const any = fc.record({
      kind: fc.constantFrom('asked' as const, 'not-asked' as const),
      skillId: fc.constantFrom(...skills),
      phrase: fc.constantFrom(...phrases),
    });
    const before = asksWith();
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (list) => {
        const named = new Set(list.map(({ skillId }) => skillId));
        const after = asksWith(...list.map(({ kind, skillId, phrase }) => correction(kind, skillId, phrase)));
        const others = (asks: typeof before) => asks.filter(({ skillId }) => !named.has(skillId));
        expect(others(after)).toEqual(others(before));
      }),
    );
  });
});
