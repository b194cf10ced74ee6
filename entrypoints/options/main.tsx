import { createOptionsState } from '../../src/state/options.ts';
import { OptionsApp } from '../../src/ui/options/OptionsApp.tsx';
import { mount, pageLife } from '../ports/mount.tsx';
import { optionsPorts } from '../ports/options-ports.ts';

const { state, ready } = createOptionsState(optionsPorts(), pageLife());

void mount(ready, () => <OptionsApp state={state} />);
