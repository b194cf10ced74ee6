import { render } from 'preact';
import german from '../../public/_locales/de/messages.json';
import english from '../../public/_locales/en/messages.json';
import french from '../../public/_locales/fr/messages.json';
import type { GlossaryTerm } from '../../src/domain/guide/guide.ts';
import type { Roadmap } from '../../src/domain/guide/roadmap.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';
import { createReadingState, type ReadingState } from '../../src/state/reading.ts';
import type { Surface } from '../../src/state/reading-ports.ts';
import { SurfaceRoot } from '../../src/ui/components/SurfaceRoot.tsx';
import { languageFromMessages } from '../../src/ui/language/language-from-messages.ts';
import { type Language, Translate } from '../../src/ui/language/translate.ts';
import { PanelApp } from '../../src/ui/panel/PanelApp.tsx';
import { ReadingView } from '../../src/ui/reading/ReadingView.tsx';
import { samplePorts } from './samples/sample-ports.ts';
import { progressOf, type SampleState } from './samples/sample-states.ts';
import { sampleWords } from './samples/sample-words.ts';

const messages = { en: english, de: german, fr: french };

export interface SampleGuide {
  roadmap: Roadmap;
  terms: GlossaryTerm[];
}

export type Theme = Settings['theme'];

/** The language a state is shown in. */
export function languageOf({ locale = 'en', direction }: SampleState): Language {
  return languageFromMessages(locale, { ...messages[locale], ...sampleWords }, direction ?? 'ltr');
}

/** A state with what the reader did in it. */
export async function stateOf(
  sample: SampleState,
  surface: Surface,
  guide: SampleGuide,
  abort: AbortSignal,
): Promise<ReadingState> {
  const { state, ready } = createReadingState(samplePorts(surface, sample.page, progressOf(sample)), guide, abort);
  await ready;
  sample.act?.(state);
  return state;
}

/** Draws the reading of a state on a surface into `place`. */
export async function drawReading(
  place: Element,
  sample: SampleState,
  { surface, theme, guide, abort }: { surface: Surface; theme: Theme; guide: SampleGuide; abort: AbortSignal },
): Promise<ReadingState> {
  const state = await stateOf(sample, surface, guide, abort);
  state.settings.value = { ...state.settings.value, theme };
  const language = languageOf(sample);
  render(
    <Translate.Provider value={language}>
      {surface === 'panel' ? (
        <PanelApp reading={state} />
      ) : (
        <SurfaceRoot name={surface} theme={theme}>
          <main>
            <ReadingView state={state} />
          </main>
        </SurfaceRoot>
      )}
    </Translate.Provider>,
    place,
  );
  return state;
}
