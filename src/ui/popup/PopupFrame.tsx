import type { ComponentChildren } from 'preact';
import type { Settings } from '../../domain/settings/settings.ts';
import type { PopupTab } from '../../state/guide.ts';
import { IconButton } from '../components/IconButton.tsx';
import { Mark } from '../components/Mark.tsx';
import { SurfaceRoot } from '../components/SurfaceRoot.tsx';
import { panelId, type TabItem, Tabs, tabId } from '../components/Tabs.tsx';
import { useLanguage } from '../language/translate.ts';

export interface PopupFrameProps {
  theme: Settings['theme'];
  /** The open tab; null until it is known, and then none is marked. */
  tab: PopupTab | null;
  /** The way line, once progress is known. Its place is kept. */
  way?: ComponentChildren;
  onChoose?: (tab: PopupTab) => void;
  onSearch?: () => void;
  /** Opens the browser's panel, which then takes the place of the full tab. */
  onPanel?: (() => void) | undefined;
  onFullTab?: () => void;
  onSettings?: () => void;
  /** What the open tab shows. */
  children?: ComponentChildren;
}

/**
 * The popup's head with room for a tab's content. It needs nothing that is kept or read, so that it is painted first;
 * what is not known yet stays empty and nothing moves when it comes.
 */
export function PopupFrame({
  theme,
  tab,
  way = <div class="way-line" />,
  onChoose = () => undefined,
  onSearch,
  onPanel,
  onFullTab,
  onSettings,
  children,
}: PopupFrameProps) {
  const { t } = useLanguage();
  const items: TabItem<PopupTab>[] = [
    { id: 'page', label: t('popupThisPage') },
    { id: 'guide', label: t('popupGuide') },
    { id: 'saved', label: t('popupSaved') },
  ];
  return (
    <SurfaceRoot name="popup" theme={theme}>
      <header class="popup-head">
        <Mark />
        <Tabs name="popup" label={t('popupTabs')} items={items} chosen={tab} onChoose={onChoose} />
        <span class="popup-tools">
          <IconButton icon="search" label={t('popupSearch')} aria-keyshortcuts="/" onClick={onSearch} />
          {onPanel ? (
            <IconButton icon="panel" label={t('readingOpenPanel')} onClick={onPanel} />
          ) : (
            <IconButton icon="full-tab" label={t('popupFullTab')} onClick={onFullTab} />
          )}
          <IconButton icon="settings" label={t('popupSettings')} onClick={onSettings} />
        </span>
      </header>
      {way}
      <main class="popup-body">
        {tab && (
          <div
            class="popup-panel"
            id={panelId('popup', tab)}
            role="tabpanel"
            aria-labelledby={tabId('popup', tab)}
            tabIndex={-1}
          >
            {children}
          </div>
        )}
      </main>
    </SurfaceRoot>
  );
}
