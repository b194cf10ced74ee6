import { describe, expect, it } from 'vitest';
import { roleByTitle } from '../../eval/baselines/title-keywords.ts';
import { isSameFact } from '../../eval/postings/fact-table.ts';

describe('facts', () => {
  it('are the same where one says all that the other says', () => {
    expect(isSameFact('Berlin', 'Berlin, Germany')).toBe(true);
    expect(isSameFact('Berlin, Germany', 'berlin')).toBe(true);
    expect(isSameFact('Berlin', 'Bern')).toBe(false);
    expect(isSameFact(5, 5)).toBe(true);
    expect(isSameFact(5, 7)).toBe(false);
  });

  it('compare pay by bounds, currency and period', () => {
    const pay = { min: 80_000, max: 100_000, currency: 'EUR', period: 'year' };
    expect(isSameFact(pay, { ...pay, period: 'YEAR' })).toBe(true);
    expect(isSameFact(pay, { ...pay, max: null })).toBe(true);
    expect(isSameFact(pay, { ...pay, min: 70_000 })).toBe(false);
    expect(isSameFact(pay, { ...pay, currency: 'USD' })).toBe(false);
    expect(isSameFact({ ...pay, max: null }, pay)).toBe(false);
  });
});

describe('role by title keywords', () => {
  it.each([
    ['AI Project Manager (m/f/d)', 'ai-project-manager'],
    ['Chef de projet IA', 'ai-project-manager'],
    ['Senior Product Manager, Machine Learning', 'ai-product-manager'],
    ['Product Owner', 'product-manager'],
    ['Construction Project Manager', 'project-manager'],
    ['AI Automation Specialist', 'ai-automation-specialist'],
    ['Maintenance Manager', 'other'],
  ])('%s', (title, role) => {
    expect(roleByTitle(title)).toBe(role);
  });
});
