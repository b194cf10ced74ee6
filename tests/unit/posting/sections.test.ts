import { describe, expect, it } from 'vitest';
import { postingFromText } from '../../../src/domain/posting/posting-from-text.ts';

const sectionsOf = (text: string) =>
  postingFromText({ title: 'x', text }).lines.map(({ section, text: line }) => [section, line.slice(0, 24)]);

describe('sections', () => {
  it('follow headings in several languages', () => {
    expect(
      sectionsOf(
        'Deine Aufgaben\nDu planst Piloten\nDein Profil\nErfahrung in der Steuerung\nDas bieten wir\nObstkorb\nVotre profil\nRigueur',
      ),
    ).toEqual([
      ['duties', 'Deine Aufgaben'],
      ['duties', 'Du planst Piloten'],
      ['required', 'Dein Profil'],
      ['required', 'Erfahrung in der Steueru'],
      ['benefits', 'Das bieten wir'],
      ['benefits', 'Obstkorb'],
      ['required', 'Votre profil'],
      ['required', 'Rigueur'],
    ]);
  });

  it('let a sentence about something else stand apart inside them', () => {
    expect(
      sectionsOf(
        'Requirements:\n- Four years in delivery\n- A PMP is a plus\nWe are an equal opportunity employer.\nOur recruiters use AI to screen applications.',
      ).map(([section]) => section),
    ).toEqual(['required', 'required', 'required', 'process', 'process']);
  });

  it('are found in a text that lost its line ends', () => {
    const text =
      'Harbour Labs builds tide models. We are a leading provider of sea charts. About the Role We are looking for a planner of pilots. ' +
      "What You'll Do Plan the pilots with four harbours. Report progress each week to the steering group. Keep the list of risks. " +
      "What We're Looking For Five years of experience in delivery. Calm in meetings with people who disagree about the goal and the date. " +
      'Benefits Paid time off and a harbour pass. We are an equal opportunity employer and welcome everyone who likes boats and tides.';
    const lines = postingFromText({ title: 'x', text }).lines;
    const sectionOf = (words: string) => lines.find((line) => line.text.includes(words))?.section;
    expect(sectionOf('leading provider')).toBe('company');
    expect(sectionOf('Plan the pilots')).toBe('duties');
    expect(sectionOf('list of risks')).toBe('duties');
    expect(sectionOf('Five years')).toBe('required');
    expect(sectionOf('harbour pass')).toBe('benefits');
    expect(sectionOf('equal opportunity')).toBe('process');
  });
});
