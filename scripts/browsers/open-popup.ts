import { messageText } from '../message-text.ts';
import { pressButton } from './ask-extension.ts';
import { type OpenedBrowser, type Tab, until, type View } from './opened-browser.ts';

/**
 * Opens the popup beside a tab and waits until it is drawn. The welcome of a new profile is skipped: that leads to
 * the guide, so the part is chosen after it.
 * @param part key of the part's name; null leaves the one that the popup opens with.
 */
export async function openPopup(
  browser: OpenedBrowser,
  tab: Tab,
  part: 'popupThisPage' | 'popupGuide' | null = null,
): Promise<View> {
  const popup = await browser.popup(tab);
  const words = part && messageText(part);
  let skipped = false;
  await until('the popup is drawn', async () => {
    if (await pressButton(popup, messageText('guideWelcomeSkip'))) {
      skipped = true;
      return false;
    }
    if (words !== null || skipped) await pressButton(popup, words ?? messageText('popupThisPage'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    const { chosen, drawn } = await popup.run(() => ({
      chosen: document.querySelector('[role="tab"][aria-selected="true"]')?.textContent?.trim(),
      drawn: (document.querySelector('[role="tabpanel"]')?.textContent ?? '') !== '',
    }));
    const isWelcome = await popup.run(
      (skip) => [...document.querySelectorAll('button')].some((button) => button.textContent?.trim() === skip),
      messageText('guideWelcomeSkip'),
    );
    return drawn && !isWelcome && (words === null || chosen === words);
  });
  return popup;
}
