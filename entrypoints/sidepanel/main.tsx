import roadmap from 'virtual:waypost/roadmap';
import { createReadingState } from '../../src/state/reading.ts';
import { PanelApp } from '../../src/ui/panel/PanelApp.tsx';
import { readersDemand } from '../ports/guide-ports.ts';
import { mount, pageLife } from '../ports/mount.tsx';
import { surfacePorts } from '../ports/surface-ports.ts';

const life = pageLife();
const { state, ready } = createReadingState({ ...surfacePorts('panel'), demand: readersDemand }, { roadmap }, life);

void mount(ready, () => <PanelApp reading={state} />);
