import guides from 'virtual:waypost/guides';
import { type ComponentChildren, render } from 'preact';
import german from '../../../public/_locales/de/messages.json';
import english from '../../../public/_locales/en/messages.json';
import type { Progress } from '../../../src/domain/progress/progress.ts';
import { noProgress } from '../../../src/domain/progress/progress.ts';
import { changeSettings } from '../../../src/domain/settings/change-settings.ts';
import { defaultSettings, type Settings } from '../../../src/domain/settings/settings.ts';
import { createGuideState, type GuideState } from '../../../src/state/guide.ts';
import { type GuidePorts, noDemand } from '../../../src/state/guide-ports.ts';
import type { Watched } from '../../../src/state/reading-ports.ts';
import { languageFromMessages } from '../../../src/ui/language/language-from-messages.ts';
import { Translate } from '../../../src/ui/language/translate.ts';
import dataCss from '../../../src/ui/styles/data.css?inline';
import ledgerCss from '../../../src/ui/styles/ledger.css?inline';
import planCss from '../../../src/ui/styles/plan.css?inline';
import workspaceCss from '../../../src/ui/styles/workspace.css?inline';

export const today = '2026-11-25';

const sheet = new CSSStyleSheet();
sheet.replaceSync([workspaceCss, dataCss, ledgerCss, planCss].join('\n'));
document.adoptedStyleSheets = [sheet];

/** A value that tests change and views follow. */
export function watched<Value>(first: Value): Watched<Value> & { set(value: Value): void } {
  let value = first;
  const listeners = new Set<(value: Value) => void>();
  return {
    get: async () => value,
    watch(onChange, signal) {
      listeners.add(onChange);
      signal.addEventListener('abort', () => listeners.delete(onChange));
    },
    set(next) {
      value = next;
      for (const listener of listeners) listener(next);
    },
  };
}

const [guide] = guides;
const topicIds = guide?.phases.flatMap(({ topics }) => topics.map(({ id }) => id)) ?? [];

/** The first `done` topics done, the next one begun. */
export function progressOf(done: number): Progress {
  const own = (state: 'done' | 'doing', steps: number[]) => ({ state, steps, note: '', link: '' });
  return {
    ...noProgress,
    topics: Object.fromEntries(
      topicIds.slice(0, done + 1).map((id, at) => [id, at < done ? own('done', []) : own('doing', [0, 1])]),
    ),
  };
}

/** What a surface would save as files or print, for tests to look at. */
export interface Taken {
  files: { name: string; text: string }[];
  copied: string[];
}

export async function guideState(
  progress: Progress,
  settings: Partial<Settings>,
  abort: AbortSignal,
): Promise<{ state: GuideState; taken: Taken }> {
  const kept = watched<Settings>({ ...defaultSettings, ...settings });
  const taken: Taken = { files: [], copied: [] };
  const ports: GuidePorts = {
    progress: watched(progress),
    settings: kept,
    demand: watched(noDemand),
    loadGuide: async () => {
      if (!guide) throw new Error('No guide.');
      return guide;
    },
    loadBoards: async () => [],
    changeProgress: async () => ({ ok: true, value: null }),
    changeSettings: async (change) => {
      kept.set(changeSettings(await kept.get(), change));
      return { ok: true, value: null };
    },
    lastPlace: async () => null,
    keepPlace: async () => undefined,
    openInTab: async () => undefined,
    openAddress: async () => undefined,
    copy: async (text) => {
      taken.copied.push(text);
      return true;
    },
    saveFile: (name, text) => taken.files.push({ name, text }),
    print: () => undefined,
    today: () => today,
  };
  const { state, ready } = createGuideState(ports, abort);
  await ready;
  await Promise.resolve();
  return { state, taken };
}

let place: HTMLElement | null = null;

/** Draws a view as the full tab does, in a theme and language. */
export function draw(
  view: ComponentChildren,
  theme: 'light' | 'dark' = 'light',
  locale: 'en' | 'de' = 'en',
): HTMLElement {
  clear();
  place = document.createElement('main');
  document.body.style.margin = '0';
  document.body.append(place);
  render(
    <Translate.Provider value={languageFromMessages(locale, locale === 'en' ? english : german)}>
      <div class={`waypost workspace theme-${theme}`} style={{ display: 'block' }}>
        <div class="workspace-main">{view}</div>
      </div>
    </Translate.Provider>,
    place,
  );
  return place;
}

/** Takes the view away, so that its effects end. */
export function clear(): void {
  if (!place) return;
  render(null, place);
  place.remove();
  place = null;
}
