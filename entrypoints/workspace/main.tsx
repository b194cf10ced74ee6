import { createGuideState } from '../../src/state/guide.ts';
import { createOptionsState } from '../../src/state/options.ts';
import { createSavedState } from '../../src/state/saved.ts';
import { WorkspaceApp } from '../../src/ui/workspace/WorkspaceApp.tsx';
import { guidePorts } from '../ports/guide-ports.ts';
import { mount, pageLife } from '../ports/mount.tsx';
import { optionsPorts } from '../ports/options-ports.ts';
import { savedPorts } from '../ports/saved-ports.ts';

const life = pageLife();
const guide = createGuideState(guidePorts('workspace'), life);
const saved = createSavedState(savedPorts(), guide.state, life);
const options = createOptionsState(optionsPorts(), life);

void mount(Promise.all([guide.ready, saved.ready, options.ready]), () => (
  <WorkspaceApp guide={guide.state} saved={saved.state} options={options.state} />
));
