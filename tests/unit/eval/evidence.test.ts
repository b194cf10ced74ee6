import { describe, expect, it } from 'vitest';
import { countOverlaps, faultsOfForm } from '../../eval/score/evidence.ts';

const text = 'You plan pilots with the team.\nYou report progress to the board. You plan the budget.';

describe('overlap with labelled evidence', () => {
  it('counts only skills that are both said and labelled', () => {
    const said = [
      { id: 'experiments', evidence: ['You plan pilots with the team.'] },
      { id: 'reporting', evidence: ['You plan the budget.'] },
      { id: 'extra', evidence: ['the team'] },
    ];
    const labelled = [
      { id: 'experiments', evidence: ['plan pilots'] },
      { id: 'reporting', evidence: ['report progress to the board'] },
      { id: 'missed', evidence: ['the budget'] },
    ];
    expect(countOverlaps(text, said, labelled)).toEqual({ right: 1, of: 2 });
  });

  it('needs one of several stretches, whatever white space and case', () => {
    const said = [{ id: 'reporting', evidence: ['You plan the budget.', 'the\n board. you  plan'] }];
    expect(countOverlaps(text, said, [{ id: 'reporting', evidence: ['report progress to the board'] }])).toEqual({
      right: 1,
      of: 1,
    });
  });

  it('does not take neighbours for an overlap', () => {
    const said = [{ id: 'reporting', evidence: ['to the board.'] }];
    expect(countOverlaps(text, said, [{ id: 'reporting', evidence: ['report progress'] }]).right).toBe(0);
  });

  it('finds no overlap for words that the text does not have', () => {
    const said = [{ id: 'reporting', evidence: ['report to nobody', ''] }];
    expect(countOverlaps(text, said, [{ id: 'reporting', evidence: ['report to nobody'] }]).right).toBe(0);
  });
});

describe('form of evidence', () => {
  it('accepts one to three stretches of the text', () => {
    expect(faultsOfForm(text, { id: 'a', evidence: ['You plan pilots', 'report progress', 'the budget'] })).toEqual([]);
  });

  it('names what is wrong', () => {
    const long = 'x'.repeat(161);
    expect(faultsOfForm(text, { id: 'a', evidence: [] })).toHaveLength(1);
    expect(faultsOfForm(text, { id: 'a', evidence: ['You', 'plan', 'the', 'team'] })).toHaveLength(1);
    expect(faultsOfForm(`${text} ${long}`, { id: 'a', evidence: [long] })).toEqual(['a: 161 characters of evidence']);
    expect(faultsOfForm(text, { id: 'a', evidence: ['invented'] })).toEqual(["a: not the posting's words: invented"]);
    expect(faultsOfForm(text, { id: 'a', evidence: ['the team.\nYou report'] })).toHaveLength(1);
  });
});
