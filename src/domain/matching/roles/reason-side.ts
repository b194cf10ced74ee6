import type { Family } from './cues.ts';

/** What a role is, as far as reasons go: its kind of work, and whether its subject must be AI. */
export interface ReasonRole {
  family: Family;
  aboutAi: boolean;
}

/** On which side a reason may be named: 1 for the role, -1 against it; null: a person would not name it. */
export type ReasonSide = 1 | -1 | null;

/**
 * The side on which a person would name what a posting shows of a feature, or that it shows nothing of it. Work of the
 * role's own kind never speaks against it, AI never against a role about AI, and what a posting lacks of other work is
 * no news.
 * @param name a feature's name, e.g. `dutiesProduct`.
 * @param shown whether the posting has words for it.
 */
export function sideOf(name: string, shown: boolean, role: ReasonRole | null): ReasonSide {
  const work = /^(?:title|duties)(Project|Product|Automation|Consulting|Building)$/.exec(name)?.[1]?.toLowerCase();
  if (work !== undefined) {
    if (role === null) return shown ? -1 : work === 'project' ? 1 : null;
    if (work === role.family) return shown ? 1 : -1;
    return shown ? -1 : null;
  }
  switch (name) {
    case 'titleAi':
    case 'subjectAi':
      return (role?.aboutAi ?? false) === shown ? 1 : -1;
    case 'subjectModels':
      return shown && (role?.aboutAi || role?.family === 'building') ? 1 : null;
    case 'titleOtherSubject':
    case 'subjectOther':
      return !shown ? null : role?.aboutAi ? -1 : 1;
    case 'titleElsewhere':
    case 'noJob':
      return !shown ? null : role === null ? 1 : -1;
    default:
      return null;
  }
}
