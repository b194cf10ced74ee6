import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Stage } from './stage.tsx';

declare const axe: typeof axeCore;
declare const waypostStage: Stage;

/** The text of axe, for a page that has no way to load it. */
export function axeText(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}

/**
 * What axe finds wrong with what the stage shows, each as rule and element; takes a guest away for it. Runs in the
 * page, after `axeText`.
 * @param contrast false where the system's own colours stand in for ours: axe does not know them.
 */
export async function axeFaults({ contrast }: { contrast: boolean }): Promise<string[]> {
  const rulesOf = (place: Element | Document, rules: Record<string, boolean>) =>
    axe.run(place, {
      resultTypes: ['violations'],
      rules: Object.fromEntries(Object.entries(rules).map(([rule, enabled]) => [rule, { enabled }])),
    });
  // In a board's page only the guest is ours.
  const guest = document.querySelector('html > [popover]');
  const found = [await rulesOf(guest ?? document, { 'color-contrast': contrast && !guest, region: !guest })];
  const root = guest?.shadowRoot;
  const drawn = root?.querySelector('.waypost')?.cloneNode(true);
  if (root && contrast && drawn instanceof Element) {
    // What lies behind words in the top layer is more than axe can tell: a copy of them lies in the page.
    document.adoptedStyleSheets = root.adoptedStyleSheets;
    waypostStage.end();
    document.body.replaceChildren(drawn);
    found.push(await axe.run(drawn, { resultTypes: ['violations'], runOnly: ['color-contrast'] }));
  }
  return found.flatMap(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`)),
  );
}

/** Two faults that axe must find in whatever is shown: hardly readable words and a button without a name. */
export function plantFaults(): void {
  const guest = document.querySelector('html > [popover]')?.shadowRoot;
  const place = (guest ?? document).querySelector('.waypost');
  const faint = document.createElement('p');
  faint.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9;color:#999;background:#aaa';
  faint.textContent = 'Hardly to be read';
  place?.prepend(faint, document.createElement('button'));
}
