/** What a page notices by itself, from before anything else runs. */
interface Noticed {
  events: string[];
  named: string[];
  messages: number;
  calls: string[];
  added: string[];
  attributes: string[];
  texts: number;
}

/** Each thing a page listens for, and how. */
export const senses = {
  events: 'events dispatched in its own world (dispatchEvent wrapped)',
  named: 'events named with our id, as content scripts of the framework announce themselves',
  messages: 'window messages',
  calls: 'calls of fetch, XMLHttpRequest, sendBeacon, attachShadow, customElements.define (wrapped)',
  added: 'elements added anywhere (mutation observer)',
  attributes: 'attributes changed anywhere',
  texts: 'text changed anywhere',
  frames: 'frames',
  sheets: 'style sheets, linked and adopted',
  highlights: 'CSS.highlights',
  marks: 'performance marks and measures',
  requests: 'resources in its performance timeline',
  globals: 'new names on window',
  words: 'window.find of our words, and of words of the reader’s own state',
} as const;

export type Trace = Record<keyof typeof senses, string[]>;

/**
 * The recorder for a page's head. Our id comes in the address, after the `#`: only the extension's own name for itself
 * makes its events guessable.
 */
export const recorder = `<script>(${function record() {
  const noticed: Noticed = { events: [], named: [], messages: 0, calls: [], added: [], attributes: [], texts: 0 };
  const names = new Set(Object.getOwnPropertyNames(window));
  Object.assign(window, { noticed, namesBefore: names });
  const wrap = (place: object, name: string, list: string[], nameOf: (value: unknown) => string) => {
    const real: unknown = Reflect.get(place, name);
    if (typeof real !== 'function') return;
    Reflect.set(place, name, function (this: unknown, ...values: unknown[]) {
      list.push(nameOf(values[0]));
      return Reflect.apply(real, this, values);
    });
  };
  wrap(EventTarget.prototype, 'dispatchEvent', noticed.events, (event) => (event instanceof Event ? event.type : ''));
  wrap(window, 'fetch', noticed.calls, () => 'fetch');
  wrap(XMLHttpRequest.prototype, 'open', noticed.calls, () => 'XMLHttpRequest');
  wrap(Navigator.prototype, 'sendBeacon', noticed.calls, () => 'sendBeacon');
  wrap(Element.prototype, 'attachShadow', noticed.calls, () => 'attachShadow');
  wrap(CustomElementRegistry.prototype, 'define', noticed.calls, () => 'customElements.define');
  addEventListener('message', () => (noticed.messages += 1), true);
  const ids = decodeURIComponent(location.hash.slice(1)).split(',');
  const scripts = ['watch', 'read', 'ui', 'sidebar', 'opened', 'content', 'background'];
  for (const id of ids.filter(Boolean)) {
    for (const script of scripts) {
      for (const name of [`${id}:${script}:wxt:content-script-started`, `${id}:${script}`, `wxt:${id}`, id]) {
        for (const target of [document, window]) {
          target.addEventListener(name, () => noticed.named.push(name.replace(id, 'ID')), true);
        }
      }
    }
  }
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((changes) => {
      for (const { type, addedNodes, attributeName } of changes) {
        if (type === 'attributes') noticed.attributes.push(attributeName ?? '');
        if (type === 'characterData') noticed.texts += 1;
        for (const node of addedNodes) {
          const html = node instanceof Element ? node.outerHTML : (node.textContent ?? '');
          noticed.added.push(`${html} in ${node.parentNode?.nodeName.toLowerCase()}`);
        }
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}})()</script>`;

/** Everything the page has noticed, and what it can look up. Runs in the page; `words` are looked for last. */
export function trace(words: readonly string[]): Trace {
  const { noticed, namesBefore } = window as typeof window & { noticed: Noticed; namesBefore: Set<string> };
  const { find } = window as typeof window & { find(...values: unknown[]): boolean };
  const times = (count: number, what: string) => (count > 0 ? [`${count} ${what}`] : []);
  const entries = (type: string) => performance.getEntriesByType(type).map(({ name }) => name);
  const own = ['noticed', 'namesBefore'];
  const before: Trace = {
    events: noticed.events,
    named: [...new Set(noticed.named)],
    messages: times(noticed.messages, 'messages'),
    calls: noticed.calls,
    added: noticed.added,
    attributes: noticed.attributes,
    texts: times(noticed.texts, 'changes'),
    frames: times(window.frames.length, 'frames'),
    sheets: times(document.styleSheets.length + document.adoptedStyleSheets.length, 'sheets'),
    highlights: [...CSS.highlights.keys()].map(() => 'a highlight'),
    marks: [...entries('mark'), ...entries('measure')],
    requests: entries('resource'),
    globals: Object.getOwnPropertyNames(window).filter((name) => !namesBefore.has(name) && !own.includes(name)),
    words: [],
  };
  const page = document.body.textContent.toLowerCase();
  const found = words
    .filter((word) => !page.includes(word.toLowerCase()))
    .filter((word) => {
      window.getSelection()?.removeAllRanges();
      return find.call(window, word, false, false, true, false, true, false);
    });
  return { ...before, words: found };
}
