import index from 'virtual:waypost/match-index';
import { describe, expect, it } from 'vitest';
import { askFeatureNames } from '../../../src/domain/matching/asks/ask-features.ts';
import { parseAskWeights } from '../../../src/domain/matching/asks/ask-weights.ts';
import { prepareGuide } from '../../../src/domain/matching/index/matcher.ts';
import { packWords, unpackWords } from '../../../src/domain/matching/index/pack-words.ts';
import { roleFeatureNames } from '../../../src/domain/matching/roles/role-features.ts';
import { parseRoleWeights } from '../../../src/domain/matching/roles/role-weights.ts';
import { contributions, weighRoles } from '../../../src/domain/matching/roles/weigh-roles.ts';

describe('weights', () => {
  it('of roles stand under the names of features; unknown names are refused', () => {
    expect(parseRoleWeights({ means: { titleAi: 0.5 }, roles: { other: { always: 1 } } }).means).toEqual(
      roleFeatureNames.map((name) => (name === 'titleAi' ? 0.5 : 0)),
    );
    expect(() => parseRoleWeights({ means: { luck: 1 }, roles: {} })).toThrow('luck');
    expect(() => parseRoleWeights([])).toThrow('role-weights.json');
  });

  it('of asks are complete for every skill that they name', () => {
    const named = Object.fromEntries(askFeatureNames.map((name, at) => [name, at]));
    expect(parseAskWeights({ threshold: 0, skills: { plan: named }, wordings: {} }).skills.plan).toEqual(
      askFeatureNames.map((_, at) => at),
    );
    expect(() => parseAskWeights({ threshold: 0, skills: { plan: {} }, wordings: {} })).toThrow('plan');
  });

  it('add up: what features add tells a role from the others', () => {
    const matcher = prepareGuide(index);
    const features = roleFeatureNames.map((name) => (['always', 'titleProject', 'titleAi'].includes(name) ? 1 : 0));
    const ranking = weighRoles(matcher, features);
    const first = ranking[0]?.role ?? '';
    const parts = contributions(matcher, features, first, ranking);
    expect(parts).toHaveLength(roleFeatureNames.length);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeGreaterThan(0);
  });

  it('ship with the guide for every role and skill', () => {
    const matcher = prepareGuide(index);
    expect(matcher.roleWeights).toHaveLength(matcher.roles.length + 1);
    expect(matcher.skillWeights.every((list) => list.length === askFeatureNames.length)).toBe(true);
  });
});

describe('packWords', () => {
  it('gives back what was packed', () => {
    const words = ['plan', 'planner', 'planning', 'risk', 'risks', 'zebra'];
    expect(unpackWords(packWords(words))).toEqual(words);
    expect(unpackWords(packWords([]))).toEqual([]);
  });
});
