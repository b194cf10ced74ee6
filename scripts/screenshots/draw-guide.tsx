import boards from 'virtual:waypost/boards';
import { render } from 'preact';
import type { Guide } from '../../src/domain/guide/guide.ts';
import { noProgress } from '../../src/domain/progress/progress.ts';
import { createGuideState } from '../../src/state/guide.ts';
import { createLearnState } from '../../src/state/learn.ts';
import { createOptionsState } from '../../src/state/options.ts';
import { createSavedState } from '../../src/state/saved.ts';
import { Translate } from '../../src/ui/language/translate.ts';
import { OptionsApp } from '../../src/ui/options/OptionsApp.tsx';
import { PopupApp } from '../../src/ui/popup/PopupApp.tsx';
import { WorkspaceApp } from '../../src/ui/workspace/WorkspaceApp.tsx';
import { languageOf, type SampleGuide, stateOf, type Theme } from './draw-reading.tsx';
import { sampleGuidePorts, sampleOptionsPorts, sampleSavedPorts } from './samples/sample-guide-ports.ts';
import { sampleLearnPorts } from './samples/sample-learn-ports.ts';
import { weekNine } from './samples/sample-progress.ts';
import type { SampleState } from './samples/sample-states.ts';

/** Places of popup and full tab that have a picture of their own. `first run` and `search` are states of a place. */
export const popupPlaces = [
  'first run',
  'guide',
  'overview',
  'search',
  'saved',
  'topic/p2-data',
  'skill/data-literacy',
  'portfolio',
  'portfolio/pf-playbook',
  'glossary',
  'term/data-drift',
  'comparisons',
  'comparison/cmp-product',
  'roles',
  'role/ai-product-manager',
  'questions',
  'pay',
  'searches',
  'actions',
  'days',
  'whole',
] as const;
export const workspacePlaces = [
  'guide',
  'whole',
  'overview',
  'days',
  'topic/p2-data',
  'skill/data-literacy',
  'portfolio/pf-playbook',
  'glossary',
  'comparison/cmp-product',
  'role/ai-product-manager',
  'pay',
  'search',
  'saved',
  'saved/larch-tide-17',
  'compare',
  'ledger',
  'plan',
  'data',
  'paste',
  'settings',
  ...(['compare', 'ledger', 'plan'] as const).flatMap((place) => [`${place} with few`, `${place} with many`] as const),
] as const;

/** Entries of the ledger and kept postings of a sample reader. */
const amounts = { few: { ledger: 3, kept: 1 }, some: { ledger: 11, kept: 2 }, many: { ledger: 400, kept: 24 } };

export interface GuideShown {
  surface: 'popup' | 'workspace' | 'options';
  place: string;
  theme: Theme;
  /** The posting that the popup stands on. */
  page: SampleState;
  guide: SampleGuide & { whole: Guide };
  abort: AbortSignal;
}

/** Draws popup, full tab or settings at a place, over fixed values. */
export async function drawGuide(
  target: Element,
  { surface, place: shown, theme, page, guide, abort }: GuideShown,
): Promise<void> {
  const [, place = shown, amount = 'some'] = /^(.*) with (few|many)$/.exec(shown) ?? [];
  const { ledger, kept } = amounts[amount === 'few' || amount === 'many' ? amount : 'some'];
  const first = place === 'first run';
  const shelf = {
    guide: guide.whole,
    boards: boards.boards,
    progress: first ? noProgress : weekNine,
    settings: { theme, welcomed: !first },
  };
  const guides = createGuideState(sampleGuidePorts(shelf), abort);
  const saved = createSavedState(sampleSavedPorts(kept), guides.state, abort);
  const options = createOptionsState(sampleOptionsPorts(shelf), abort);
  const skillIds = guide.whole.skills.map(({ id }) => id);
  const ports = sampleLearnPorts(skillIds, ledger, guides.state.ports.today());
  const learn = createLearnState(ports, guides.state, saved.state, abort);
  await Promise.all([guides.ready, saved.ready, options.ready, learn.ready]);
  const { state } = guides;
  if (surface === 'workspace') window.location.hash = place === 'search' ? 'guide' : place;
  state.go(first || place === 'search' ? 'guide' : place);
  if (place === 'this page') state.tab.value = 'page';
  if (place === 'saved') state.tab.value = 'saved';
  if (place === 'search') {
    state.searching.value = true;
    state.query.value = 'pilot';
  }
  if (place === 'compare') for (const { key } of saved.state.postings.value ?? []) saved.state.choose(key, true);
  const reading = await stateOf(page, 'popup', guide, abort);
  const view = {
    popup: () => <PopupApp reading={reading} guide={state} saved={saved.state} />,
    workspace: () => <WorkspaceApp guide={state} saved={saved.state} options={options.state} learn={learn.state} />,
    options: () => <OptionsApp state={options.state} />,
  };
  render(<Translate.Provider value={languageOf(page)}>{view[surface]()}</Translate.Provider>, target);
  // Parts that load late come in turns of the event loop.
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
}
