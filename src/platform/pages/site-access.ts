import { browser } from '../browser-api.ts';
import { offWith } from '../extension-context.ts';

/** Whether the browser lets Waypost read a site; `impossible` where no extension may. */
export type SiteAccess = 'granted' | 'missing' | 'impossible';

/** Hosts that browsers keep to themselves. */
const closedHosts = /^(chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

/** Match pattern of one site. */
export function patternOf(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : null;
}

/** @param address of a tab; undefined where the browser does not tell it, which it does for sites Waypost may read. */
export async function siteAccess(address: string | undefined): Promise<SiteAccess> {
  if (address === undefined) return 'missing';
  const pattern = patternOf(address);
  if (pattern === null || closedHosts.test(new URL(address).hostname)) return 'impossible';
  return (await browser.permissions.contains({ origins: [pattern] })) ? 'granted' : 'missing';
}

/** Asks for a site, for good; only in the task of a click. The prompt may close the popup that asked. */
export function requestSite(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  return pattern === null ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
}

/** Sites granted after install: what the reader allowed, without the boards of the manifest. */
export async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const atInstall = new Set(browser.runtime.getManifest().host_permissions ?? []);
  return origins.filter((origin) => !atInstall.has(origin));
}

const scriptId = 'added-sites';

/**
 * Registers the reader script for the sites that the reader added, and for no other: who adds a site wants its pages
 * read, whatever their addresses look like.
 */
export async function readAddedSites(): Promise<void> {
  const matches = await addedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = { id: scriptId, js: ['read.js'], matches, runAt: 'document_end' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** Calls back when the reader adds or takes away a site. Register at the background's start. */
export function onSitesChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** Match patterns of the hosts that the browser lets Waypost read now. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Asks for hosts; only in the task of a click. */
export async function requestHosts(hosts: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...hosts] });
  } catch {
    return false;
  }
}

/** Gives hosts back; a browser refuses this for hosts that the manifest requires. */
export async function removeHosts(hosts: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [...hosts] });
  } catch {
    return false;
  }
}

/** Calls back when hosts were granted or taken back, until the signal aborts. */
export function onHostsChanged(changed: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  offWith(signal, () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  });
}
