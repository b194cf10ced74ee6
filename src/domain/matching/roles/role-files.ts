import { asObject, list, strings, text } from '../index/guide-json.ts';
import type { RoleKind } from '../reading.ts';
import { type CueGroup, cueGroups, type Family, families, type SkillSide, skillSides } from './cues.ts';

/** A role that a posting may be for, as matching knows it. */
export interface RoleCard {
  id: string;
  kind: RoleKind;
  family: Family;
  /** Its subject must be AI. */
  aboutAi: boolean;
}

/** Lists of `titles.json: subjects` and the groups that they fill. */
const subjectGroups: Record<string, CueGroup> = {
  ai: 'ai',
  models: 'models',
  automation: 'automation',
  aiAsTool: 'ai-as-tool',
  other: 'other-subject',
  notAJob: 'not-a-job',
};

const kinds: Record<string, RoleKind> = { target: 'target', related: 'neighbour', neighbour: 'none' };

/**
 * Takes the roles and the wordings that tell them apart out of a guide's files.
 * @throws with the file's name where a part is missing or of another shape.
 */
export function parseRoleFiles(files: Record<string, unknown>): { roles: RoleCard[]; cues: Map<CueGroup, string[]> } {
  const titles = files['titles.json'];
  if (titles === undefined) return { roles: [], cues: new Map() };
  const rules = asObject(titles, 'titles.json');
  const subjects = asObject(rules.subjects, 'titles.json: subjects');
  const cues = new Map<CueGroup, Set<string>>(cueGroups.map((group) => [group, new Set()]));
  const add = (group: CueGroup, wordings: string[]): void => {
    for (const wording of wordings) cues.get(group)?.add(wording);
  };
  for (const [name, group] of Object.entries(subjectGroups))
    add(group, textsOf(subjects[name], `titles.json: subjects.${name}`));
  add('not-subject', strings(rules.titleNotSubject, 'titles.json: titleNotSubject'));
  add('title-elsewhere', strings(rules.titleElsewhere, 'titles.json: titleElsewhere'));

  const roles = strings(rules.roleIds, 'titles.json: roleIds').map((id): RoleCard => {
    const where = `roles/${id}.json`;
    const file = asObject(files[where], where);
    const family = families.find((known) => known === file.family);
    const kind = kinds[String(file.kind)];
    if (!family || !kind) throw new Error(`${where}: unknown family or kind`);
    add(`title-${family}`, titleHeads(file.titlePatterns, where));
    add(`duty-${family}`, strings(file.dutyWords, `${where}: dutyWords`));
    add(topicOf(family, file.requiresSubject), strings(file.subjectWords, `${where}: subjectWords`));
    return { id, kind, family, aboutAi: file.requiresSubject !== null };
  });
  return { roles, cues: new Map([...cues].map(([group, wordings]) => [group, [...wordings]])) };
}

/**
 * The skills that speak for each side, by number.
 * @param raw `titles.json`; @throws where it names a skill that the guide does not have.
 */
export function parseSkillSides(raw: unknown, skills: readonly string[]): Record<SkillSide, number[]> {
  const sides = raw === undefined ? {} : asObject(asObject(raw, 'titles.json').skills, 'titles.json: skills');
  return Object.fromEntries(
    skillSides.map((side) => [
      side,
      strings(sides[side] ?? [], `titles.json: skills.${side}`).map((id) => {
        const number = skills.indexOf(id);
        if (number < 0) throw new Error(`titles.json: skills.${side}: no skill is called "${id}"`);
        return number;
      }),
    ]),
  ) as Record<SkillSide, number[]>;
}

function topicOf(family: Family, subject: unknown): CueGroup {
  if (subject === null) return 'topic-other';
  return family === 'automation' || family === 'building' ? `topic-${family}` : 'topic-ai';
}

/** What is left of title patterns without their placeholders: the subject is looked for anywhere in the title. */
function titleHeads(value: unknown, where: string): string[] {
  return list(value, `${where}: titlePatterns`)
    .map((entry) => text(asObject(entry, where).text, where))
    .map((pattern) =>
      pattern
        .replace(/\{[a-z]+\}/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((head) => head !== '');
}

function textsOf(value: unknown, where: string): string[] {
  return list(value, where).flatMap((entry) => strings(asObject(entry, where).text, where));
}
