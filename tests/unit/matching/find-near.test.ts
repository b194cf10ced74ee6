import index from 'virtual:waypost/match-index';
import { describe, expect, it } from 'vitest';
import { allParts, findAsks } from '../../../src/domain/matching/asks/find-asks.ts';
import { prepareGuide } from '../../../src/domain/matching/index/matcher.ts';
import { postingFromText } from '../../../src/domain/posting/posting-from-text.ts';
import { nearWordings, traps } from './near-wordings.ts';

const matcher = prepareGuide(index);

/** The skills that a single line shows. What is measured is finding, so nothing is weighed. */
const shown = (line: string, fuzzy: boolean) =>
  findAsks(matcher, postingFromText({ title: 'Project Manager', text: `Requirements:\n- ${line}` }), [], {
    ...allParts,
    weights: false,
    fuzzy,
  }).map(({ skillId }) => skillId);

const foundShare = (fuzzy: boolean) =>
  nearWordings.filter(([skill, text]) => shown(text, fuzzy).includes(skill)).length / nearWordings.length;

describe('near wordings', () => {
  it('are found in at least four of five cases', () => {
    expect(nearWordings.length).toBeGreaterThanOrEqual(60);
    expect(foundShare(true)).toBeGreaterThanOrEqual(0.8);
  });

  it('are found by the fuzzy pass more than without it', () => {
    expect(foundShare(true) - foundShare(false)).toBeGreaterThan(0.2);
  });

  it('have a list of traps as long', () => {
    expect(traps.length).toBeGreaterThanOrEqual(60);
  });

  it.each(traps)('shows no %s in "%s"', (skill, text) => {
    expect(shown(text, true)).not.toContain(skill);
  });

  it('says that a near wording was found by the fuzzy pass', () => {
    const posting = postingFromText({ title: '', text: 'Requirements:\n- Timelines and milestones management' });
    const [ask] = findAsks(matcher, posting, [], { ...allParts, weights: false });
    expect(ask).toMatchObject({ skillId: 'project-planning' });
  });
});
