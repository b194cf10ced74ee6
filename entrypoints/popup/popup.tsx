import roadmap from 'virtual:waypost/roadmap';
import { isGuidePlace, toPlace } from '../../src/domain/guide/place.ts';
import { followed } from '../../src/state/follow.ts';
import { createGuideState } from '../../src/state/guide.ts';
import { createReadingState } from '../../src/state/reading.ts';
import { createSavedState } from '../../src/state/saved.ts';
import { PopupApp } from '../../src/ui/popup/PopupApp.tsx';
import { guidePorts } from '../ports/guide-ports.ts';
import { keepTheme } from '../ports/last-theme.ts';
import { mount, pageLife } from '../ports/mount.tsx';
import { savedPorts } from '../ports/saved-ports.ts';
import { surfacePorts } from '../ports/surface-ports.ts';

/** Draws the popup into its frame once the reader's state and the page beside it are known. */
export async function showPopup(): Promise<void> {
  const life = pageLife();
  const guide = createGuideState(guidePorts('popup'), life);
  const saved = createSavedState(savedPorts(), guide.state, life);
  const ports = surfacePorts('popup');
  const reading = createReadingState(
    {
      ...ports,
      demand: followed(guide.state.demand),
      open: async (place) => (isGuidePlace(toPlace(place)) ? guide.state.go(place) : ports.open(place)),
    },
    { roadmap },
    life,
  );
  await mount(Promise.all([guide.ready, reading.ready]), () => {
    if (reading.state.page.value.kind === 'read') guide.state.tab.value = 'page';
    keepTheme(guide.state.settings.value.theme);
    return <PopupApp reading={reading.state} guide={guide.state} saved={saved.state} />;
  });
}
