import { PopupFrame } from '../../src/ui/popup/PopupFrame.tsx';
import { lastTheme } from '../ports/last-theme.ts';
import { draw } from '../ports/mount.tsx';

// The frame needs nothing that is kept: it is painted while the rest is on its way.
const rest = import('./popup.tsx');
draw(<PopupFrame theme={lastTheme()} tab={null} />);
void rest.then(({ showPopup }) => showPopup());
