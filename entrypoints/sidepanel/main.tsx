import roadmap from 'virtual:waypost/roadmap';
import { createReadingState } from '../../src/state/reading.ts';
import { PanelApp } from '../../src/ui/panel/PanelApp.tsx';
import { mount, pageLife } from '../ports/mount.tsx';
import { surfacePorts } from '../ports/surface-ports.ts';

const life = pageLife();
const { state, ready } = createReadingState(surfacePorts('panel'), { roadmap }, life);

void mount(ready, () => <PanelApp reading={state} />);
