import { describe, expect, it } from 'vitest';
import { buildAutomaton, scanAutomaton } from '../../eval/baselines/aho-corasick.ts';
import { countLiteral, findLiteral, prepareLiteral, prepareUnion } from '../../eval/baselines/literal-aliases.ts';
import { naiveFuse, naiveFuseSkills } from '../../eval/baselines/naive-fuse.ts';

const skills = [
  { id: 'risk', aliases: ['risk', 'risk register'] },
  { id: 'plan', aliases: ['project plan', 'milestones'] },
];
const text = 'Keep the Risk register. Asterisk is no risk-taker.\nOwn the project plan and its milestones.';

describe('baselines', () => {
  it('take aliases literally at word bounds', () => {
    expect(findLiteral(prepareLiteral(skills), text)).toEqual([
      { id: 'risk', evidence: ['Risk register'] },
      { id: 'plan', evidence: ['project plan'] },
    ]);
    expect(findLiteral(prepareLiteral(skills), 'Asterisks')).toEqual([]);
    expect(countLiteral([prepareUnion(skills)], text)).toBe(4);
  });

  it('scan with an automaton, overlaps counted', () => {
    // "risk", "risk register", "risk" of "risk-taker", "project plan", "milestones".
    expect(scanAutomaton(buildAutomaton(skills), text)).toBe(5);
    expect(scanAutomaton(buildAutomaton(skills), 'Asterisks')).toBe(0);
  });

  it('find with Fuse.js, in full or let go at the first hit, the same skills', () => {
    const full = naiveFuse(skills, text, 0.3);
    expect(full.map(({ id }) => id)).toEqual(['risk', 'plan']);
    expect(full[1]?.evidence).toContain('Own the project plan and its milestones.');
    expect(naiveFuseSkills(skills, text, 0.3)).toEqual(['risk', 'plan']);
    expect(naiveFuseSkills(skills, 'Water the flowers.', 0.1)).toEqual([]);
  });
});
