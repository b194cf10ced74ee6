// What the browser runs for pictures of popup, full tab and settings: one bundle that shows any place when asked.

import options from '../../../src/ui/styles/options.css?inline';
import popup from '../../../src/ui/styles/popup.css?inline';
import workspace from '../../../src/ui/styles/workspace.css?inline';
import { matchPosting } from '../samples/match-page.ts';
import { type Drawn, drawGuide, type GuideSurface } from './draw-guide.tsx';
import { readSample, sampleGuide, sampleReader } from './guide-sample-ports.ts';
import { pastedText, someDemand, someProgress, someSaved } from './guide-samples.ts';

export interface GuideShown {
  surface: GuideSurface;
  place: string;
  theme: 'light' | 'dark';
  locale?: 'en' | 'de' | 'fr';
  tab?: 'page' | 'guide' | 'saved';
  /** Opens the search with these words. */
  query?: string;
  /** The page holds a posting. */
  posting?: boolean;
  /** A new reader with nothing done. */
  fresh?: boolean;
}

export interface GuideStage {
  show(shown: GuideShown): Promise<void>;
}

const sheets = { popup, workspace, options };
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];
let drawn: Drawn | null = null;

const stage: GuideStage = {
  async show({ surface, place, theme, locale = 'en', tab = 'guide', query, posting = false, fresh = false }) {
    drawn?.end();
    sheet.replaceSync(sheets[surface]);
    location.hash = '';
    const reader = sampleReader({
      place,
      settings: { theme, welcomed: !fresh },
      ...(!fresh && { progress: someProgress(sampleGuide()), demand: someDemand, saved: someSaved }),
    });
    drawn = await drawGuide(document.body, reader, surface, {
      locale,
      tab,
      ...(posting && { page: readSample(matchPosting) }),
    });
    if (query !== undefined) {
      drawn.guide.query.value = query;
      drawn.guide.searching.value = true;
    }
    if (place === 'paste') await drawn.saved.paste(matchPosting.title, pastedText);
    if (tab === 'saved') drawn.saved.chosen.value = someSaved.slice(0, 2).map(({ key }) => key);
    await new Promise((resolve) => setTimeout(resolve, 120));
  },
};
Object.assign(globalThis, { waypostGuideStage: stage });
