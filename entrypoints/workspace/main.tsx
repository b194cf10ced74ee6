import { createGuideState } from '../../src/state/guide.ts';
import { createLearnState } from '../../src/state/learn.ts';
import { createOptionsState } from '../../src/state/options.ts';
import { createSavedState } from '../../src/state/saved.ts';
import { WorkspaceApp } from '../../src/ui/workspace/WorkspaceApp.tsx';
import { dataPorts } from '../ports/data-ports.ts';
import { guidePorts } from '../ports/guide-ports.ts';
import { ledgerPorts } from '../ports/ledger-ports.ts';
import { mount, pageLife } from '../ports/mount.tsx';
import { optionsPorts } from '../ports/options-ports.ts';
import { savedPorts } from '../ports/saved-ports.ts';

const life = pageLife();
const guide = createGuideState(guidePorts('workspace'), life);
const saved = createSavedState(savedPorts(), guide.state, life);
const options = createOptionsState(optionsPorts(), life);
const learn = createLearnState({ ledger: ledgerPorts(), data: dataPorts() }, guide.state, saved.state, life);

// Not the ledger: ten thousand entries take a moment, and only their own place waits for them.
void mount(Promise.all([guide.ready, saved.ready, options.ready]), () => (
  <WorkspaceApp guide={guide.state} saved={saved.state} options={options.state} learn={learn.state} />
));
