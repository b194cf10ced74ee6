import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface StandIn {
  executeScript(call: { target: object; files: string[] }): Promise<void>;
}

/** Parts of the browser that WXT's in-memory one does not have: scripting, and what the toolbar draws. */
export function standIn({ executeScript }: StandIn): void {
  Object.assign(fakeBrowser, {
    scripting: { executeScript: vi.fn(executeScript), insertCSS: vi.fn(async () => undefined) },
    action: Object.fromEntries(
      ['setIcon', 'setBadgeText', 'setBadgeBackgroundColor', 'setTitle'].map((name) => [name, async () => undefined]),
    ),
    i18n: { getMessage: (key: string) => (key === 'extLanguage' ? 'en' : key), getUILanguage: () => 'en' },
  });
}
