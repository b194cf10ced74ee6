import { PopupFrame } from '../../src/ui/popup/PopupFrame.tsx';
import { lastTheme } from '../ports/last-theme.ts';
import { draw } from '../ports/mount.tsx';

// The frame needs nothing that is kept: it is drawn before the rest is loaded.
draw(<PopupFrame theme={lastTheme()} tab={null} />);
void import('./popup.tsx').then(({ showPopup }) => showPopup());
