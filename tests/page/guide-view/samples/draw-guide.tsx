import { render } from 'preact';
import german from '../../../../public/_locales/de/messages.json';
import english from '../../../../public/_locales/en/messages.json';
import french from '../../../../public/_locales/fr/messages.json';
import { samplePorts } from '../../../../scripts/screenshots/samples/sample-ports.ts';
import { toRoadmap } from '../../../../src/domain/guide/roadmap.ts';
import type { PageState } from '../../../../src/domain/posting/page-state.ts';
import { createGuideState, type GuideState, type PopupTab } from '../../../../src/state/guide.ts';
import { createLearnState } from '../../../../src/state/learn.ts';
import { createOptionsState } from '../../../../src/state/options.ts';
import { createReadingState } from '../../../../src/state/reading.ts';
import { createSavedState, type SavedState } from '../../../../src/state/saved.ts';
import { languageFromMessages } from '../../../../src/ui/language/language-from-messages.ts';
import { Translate } from '../../../../src/ui/language/translate.ts';
import { OptionsApp } from '../../../../src/ui/options/OptionsApp.tsx';
import { PopupApp } from '../../../../src/ui/popup/PopupApp.tsx';
import { WorkspaceApp } from '../../../../src/ui/workspace/WorkspaceApp.tsx';
import { type SampleReader, sampleGuide } from './guide-sample-ports.ts';

const messages = { en: english, de: german, fr: french };

export type GuideSurface = 'popup' | 'workspace' | 'options';

/** What is drawn, and how a test reaches it. */
export interface Drawn {
  guide: GuideState;
  saved: SavedState;
  /** Takes it away. */
  end(): void;
}

/** Draws a surface for a reader into `place`. */
export async function drawGuide(
  place: Element,
  reader: SampleReader,
  surface: GuideSurface,
  {
    locale = 'en',
    tab = 'guide',
    page = { kind: 'no-posting', reason: 'article', signals: [] },
  }: { locale?: keyof typeof messages; tab?: PopupTab; page?: PageState } = {},
): Promise<Drawn> {
  const life = new AbortController();
  const { signal } = life;
  const texts = sampleGuide();
  const guide = createGuideState(reader.guidePorts, signal);
  const saved = createSavedState(reader.savedPorts, guide.state, signal);
  const options = createOptionsState(reader.optionsPorts, signal);
  const learn = createLearnState(reader.learnPorts, guide.state, saved.state, signal);
  const reading = createReadingState(
    {
      ...samplePorts('popup', page, reader.progress.now()),
      progress: reader.progress,
      open: async (to) => guide.state.go(to),
    },
    { roadmap: toRoadmap(texts), terms: texts.glossary },
    signal,
  );
  await Promise.all([guide.ready, saved.ready, options.ready, learn.ready, reading.ready]);
  guide.state.tab.value = tab;
  render(
    <Translate.Provider value={languageFromMessages(locale, messages[locale])}>
      {surface === 'popup' && <PopupApp reading={reading.state} guide={guide.state} saved={saved.state} />}
      {surface === 'workspace' && (
        <WorkspaceApp guide={guide.state} saved={saved.state} options={options.state} learn={learn.state} />
      )}
      {surface === 'options' && <OptionsApp state={options.state} />}
    </Translate.Provider>,
    place,
  );
  return {
    guide: guide.state,
    saved: saved.state,
    end() {
      render(null, place);
      life.abort();
    },
  };
}
