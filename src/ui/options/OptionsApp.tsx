import type { OptionsState } from '../../state/options.ts';
import { Mark } from '../components/Mark.tsx';
import { SurfaceRoot } from '../components/SurfaceRoot.tsx';
import { OptionsView } from './OptionsView.tsx';

/** The browser's own options page: the settings under Waypost's name. */
export function OptionsApp({ state }: { state: OptionsState }) {
  return (
    <SurfaceRoot name="options" theme={state.settings.value.theme}>
      <header class="workspace-name">
        <Mark /> Waypost
      </header>
      <main>
        <OptionsView state={state} />
      </main>
    </SurfaceRoot>
  );
}
