import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Guide } from '../../domain/guide/guide.ts';
import type { Roadmap } from '../../domain/guide/roadmap.ts';
import type { SavedPosting } from '../../domain/ledger/saved-posting.ts';
import type { Posting } from '../../domain/posting/posting.ts';
import type { GuideState } from '../../state/guide.ts';
import { useLanguage } from '../language/translate.ts';

/** What every page of the guide needs. */
export interface Scene {
  state: GuideState;
  guide: Guide;
  roadmap: Roadmap;
  surface: 'popup' | 'workspace';
  /** The posting of the page the popup was opened on, where there is one. */
  posting: Posting | null;
  /** Kept postings whose opening is verified, the one that closes first in front. */
  openings: readonly SavedPosting[];
}

/** Provided by `GuideView`. */
export const GuideScene = createContext<Scene | null>(null);

/**
 * The scene of the guide's page.
 * @throws outside of `GuideView`.
 */
export function useGuide(): Scene & {
  /** `lang` of the guide's own texts where it is not the reader's language, so that they are spoken and hyphenated right. */
  lang: string | undefined;
} {
  const scene = useContext(GuideScene);
  const { locale } = useLanguage();
  if (!scene) throw new Error('A page of the guide stands outside of GuideView.');
  const { lang } = scene.guide;
  return { ...scene, lang: locale === lang || locale.startsWith(`${lang}-`) ? undefined : lang };
}
