import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenedBrowser, type Tab, until, type View } from '../../scripts/browsers/opened-browser.ts';
import { projectFolder } from '../../scripts/project-folder.ts';

interface Step {
  name: string;
  clicks: number;
  keys: number;
  picture: string;
}

/**
 * A person's walk through the popup: counts clicks and keys of each step, keeps a picture of where it ends, and writes
 * both as a table into `out/<name>/<browser>/`.
 */
export class Walk {
  readonly #browser: OpenedBrowser;
  readonly #tab: Tab;
  readonly #folder: string;
  readonly #steps: Step[] = [];
  #view: View | null = null;
  #clicks = 0;
  #keys = 0;

  constructor(name: string, browser: OpenedBrowser, tab: Tab) {
    this.#browser = browser;
    this.#tab = tab;
    this.#folder = join(projectFolder, 'out', name, browser.family);
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
  }

  /** A click on the toolbar button. */
  async open(): Promise<void> {
    this.#clicks += 1;
    this.#view = await this.#browser.popup(this.#tab);
  }

  async close(): Promise<void> {
    await this.#view?.close();
    this.#view = null;
  }

  /** Clicks the first thing to press whose name begins with these words; `within` narrows where it stands. */
  async click(words: string, within = 'body'): Promise<void> {
    this.#clicks += 1;
    await until(`“${words}” can be pressed`, () =>
      this.#popup.run(
        ([wanted, within]) => {
          const all = document.querySelectorAll<HTMLElement>(`${within} :is(button, a, label)`);
          const found = [...all].find((one) => (one.ariaLabel ?? one.textContent).trim().startsWith(wanted));
          found?.click();
          return found !== undefined;
        },
        [words, within] as [string, string],
      ),
    );
  }

  /** Presses a key where the focus is. */
  async press(key: string): Promise<void> {
    this.#keys += 1;
    await this.#popup.run((key) => {
      const at = document.activeElement ?? document.body;
      at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }, key);
  }

  /** Writes into the field that has the focus. */
  async write(text: string): Promise<void> {
    this.#keys += text.length;
    await until('a field has the focus', () =>
      this.#popup.run((text) => {
        const field = document.activeElement;
        if (!(field instanceof HTMLInputElement)) return false;
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return true;
      }, text),
    );
  }

  /** Waits until a title, or what `selector` names, says this. */
  async see(words: string, selector = 'h1'): Promise<void> {
    await until(`${selector} says “${words}”`, () =>
      this.#popup.run(
        ([words, selector]) =>
          [...document.querySelectorAll<HTMLElement>(selector)].some((one) => one.textContent.includes(words)),
        [words, selector] as [string, string],
      ),
    );
  }

  /** Ends a step. Answers its clicks. */
  async stepDone(name: string): Promise<number> {
    const picture = `${this.#steps.length + 1}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`;
    writeFileSync(join(this.#folder, picture), await this.#popup.screenshot());
    const clicks = this.#clicks;
    this.#steps.push({ name, clicks, keys: this.#keys, picture });
    this.#clicks = 0;
    this.#keys = 0;
    return clicks;
  }

  /** Writes the table, and answers all clicks together. */
  writeTable(title: string): number {
    const rows = this.#steps.map(
      ({ name, clicks, keys, picture }) => `| [${name}](${picture}) | ${clicks} | ${keys} |`,
    );
    const all = this.#steps.reduce((sum, { clicks }) => sum + clicks, 0);
    const keys = this.#steps.reduce((sum, step) => sum + step.keys, 0);
    const table = ['| step | clicks | keys |', '| --- | ---: | ---: |', ...rows, `| all | ${all} | ${keys} |`];
    writeFileSync(join(this.#folder, 'README.md'), `# ${title}\n\n${this.#browser.version}\n\n${table.join('\n')}\n`);
    return all;
  }

  get #popup(): View {
    if (!this.#view) throw new Error('The popup is closed.');
    return this.#view;
  }
}
