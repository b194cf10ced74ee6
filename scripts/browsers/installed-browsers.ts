import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

export type BrowserFamily = 'chromium' | 'firefox';

export interface InstalledBrowser {
  family: BrowserFamily;
  /** As a person calls it: "Chromium", "Google Chrome". */
  name: string;
  path: string;
  /** Google's Chrome and Microsoft's Edge ignore `--load-extension`; they load an extension over DevTools. */
  branded: boolean;
}

interface Candidate {
  name: string;
  branded: boolean;
  /** Programs looked for in `PATH`. */
  commands: string[];
  /** Places below each folder of programs, by platform. */
  places: Partial<Record<NodeJS.Platform, string[]>>;
}

const candidates: Record<BrowserFamily, Candidate[]> = {
  chromium: [
    {
      name: 'Chromium',
      branded: false,
      commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
      places: { darwin: ['Chromium.app/Contents/MacOS/Chromium'], win32: ['Chromium/Application/chrome.exe'] },
    },
    {
      name: 'Google Chrome',
      branded: true,
      commands: ['google-chrome-stable', 'google-chrome', 'chrome'],
      places: {
        darwin: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
        win32: ['Google/Chrome/Application/chrome.exe'],
      },
    },
    {
      name: 'Microsoft Edge',
      branded: true,
      commands: ['microsoft-edge-stable', 'microsoft-edge'],
      places: {
        darwin: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
        win32: ['Microsoft/Edge/Application/msedge.exe'],
      },
    },
  ],
  firefox: [
    {
      name: 'Firefox',
      branded: false,
      commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
      places: { darwin: ['Firefox.app/Contents/MacOS/firefox'], win32: ['Mozilla Firefox/firefox.exe'] },
    },
  ],
};

/** Debian's package of each family. */
const packages: Record<BrowserFamily, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Environment variables with the path of the program to use. */
const chosen: Record<BrowserFamily, string> = { chromium: 'WAYPOST_CHROMIUM', firefox: 'WAYPOST_FIREFOX' };

/** The browser of a family on this machine, or null. `WAYPOST_CHROMIUM` and `WAYPOST_FIREFOX` name one that stands elsewhere. */
export function installedBrowser(family: BrowserFamily): InstalledBrowser | null {
  const own = process.env[chosen[family]];
  if (own) return { family, name: own, path: own, branded: /chrome|edge/i.test(own) && !/chromium/i.test(own) };
  for (const { name, branded, commands, places } of candidates[family]) {
    const paths = [...commands.flatMap(inPath), ...inProgramFolders(places[process.platform] ?? [])];
    const path = paths.find((one) => existsSync(one));
    if (path) return { family, name, path, branded };
  }
  return null;
}

/**
 * The browser of a family; on Debian and its kin, as root, the distribution's own is installed where there is none.
 * @returns the browser, or two lines that say what to do.
 */
export function provideBrowser(family: BrowserFamily): InstalledBrowser | { advice: [string, string] } {
  const found = installedBrowser(family);
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error(`Installing ${packages[family]} with apt-get …`);
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    // First of all the lists anew: a machine's own can be months old and name browsers too old to be driven. Where that
    // fails, the old lists may still do.
    apt('update');
    if (apt('install', '--yes', '--no-install-recommends', packages[family])) {
      const installed = installedBrowser(family);
      if (installed) return installed;
    }
  }
  const what = family === 'chromium' ? 'Chromium, Google Chrome or Microsoft Edge' : 'Firefox';
  return {
    advice: [
      `No ${what} was found on this machine.`,
      `Install one (Debian and Ubuntu: apt install ${packages[family]}), or set ${chosen[family]} to its program.`,
    ],
  };
}

function inPath(command: string): string[] {
  const file = process.platform === 'win32' ? `${command}.exe` : command;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, file));
}

function inProgramFolders(places: string[]): string[] {
  const { ProgramFiles, 'ProgramFiles(x86)': older, LOCALAPPDATA, HOME } = process.env;
  const folders =
    process.platform === 'win32'
      ? [ProgramFiles, older, LOCALAPPDATA]
      : ['/Applications', HOME && join(HOME, 'Applications')];
  return folders.flatMap((folder) => (folder ? places.map((place) => join(folder, place)) : []));
}
