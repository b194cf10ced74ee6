import type { ReadingState } from '../../state/reading.ts';
import { useLanguage } from '../language/translate.ts';

/** The guide's name of a role; its own role and unknown ones have words of the surface. */
export function useRoleName(state: ReadingState): (roleId: string) => string {
  const { t } = useLanguage();
  return (roleId) =>
    state.roadmap.roles.find(({ id }) => id === roleId)?.label ??
    t(roleId === 'other' ? 'readingOtherRole' : 'readingTargetRole');
}
