/** What a page of the zoo has seen happen to itself. */
export interface Traps {
  /** Filled in by whatever must never run: an attribute's handler, a getter, a constructor. */
  sprung: string[];
  /** Exceptions and failed promises that reached the page. */
  errors: string[];
  /** Changes of the document that are not our one neutral element. */
  changes: string[];
  /** Longest time for which the page's own timers had to wait, in milliseconds. */
  longestPause: number;
}

declare global {
  interface Window {
    traps: Traps & { armed: boolean };
  }
}

/**
 * The first script of every page of the zoo. `executed(…)` counts always; `spring(…)`, changes and pauses count once the
 * page stands, for what the page does to itself while it loads is its own business. Keeps what it needs to itself, so
 * that the rest of the page may bend everything else.
 */
export const trapScript = `<script>
(() => {
  const traps = { sprung: [], errors: [], changes: [], longestPause: 0, armed: false };
  Object.defineProperty(window, 'traps', { value: traps });
  window.executed = (what) => { traps.sprung.push(what); };
  window.spring = (what) => { if (traps.armed) { traps.sprung.push(what); throw new Error(what); } };
  addEventListener('error', ({ message }) => traps.errors.push(String(message)));
  addEventListener('unhandledrejection', ({ reason }) => traps.errors.push(String(reason)));
  const { setTimeout: later, performance: clock, MutationObserver: Observer } = window;
  const now = clock.now.bind(clock);
  const bound = (prototype, name) => Function.prototype.call.bind(Object.getOwnPropertyDescriptor(prototype, name).get);
  const typeOf = bound(Node.prototype, 'nodeType');
  const nameOf = bound(Node.prototype, 'nodeName');
  const attributeOf = Function.prototype.call.bind(Element.prototype.getAttribute);
  const isOurs = (node) => typeOf(node) === 1 && nameOf(node) === 'DIV' && attributeOf(node, 'popover') === 'manual';
  const observer = new Observer((changes) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of traps.armed ? changes : []) {
      if (traps.changes.length > 20 || (nameOf(target) === 'HTML' && [...addedNodes, ...removedNodes].every(isOurs))) continue;
      traps.changes.push(type + ' of ' + nameOf(target) + (attributeName ? ': ' + attributeName : ''));
    }
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('DOMContentLoaded', () => {
    later(() => { traps.armed = true; });
    let last = now();
    const beat = () => {
      traps.longestPause = Math.max(traps.longestPause, now() - last - 10);
      last = now();
      later(beat, 10);
    };
    beat();
  });
})();
</script>`;

/** Read in the page: disarms first, so that looking springs nothing. */
export function lookAtTraps(): Traps {
  const { traps } = window;
  traps.armed = false;
  return { sprung: traps.sprung, errors: traps.errors, changes: traps.changes, longestPause: traps.longestPause };
}
