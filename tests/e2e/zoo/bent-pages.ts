import { type Exhibit, exhibit, jobData, postingBody, title } from './exhibit.ts';

/** What readers and drawing code ask documents, elements and windows for. */
const names = [
  ...['body', 'head', 'documentElement', 'title', 'children', 'childNodes', 'firstChild', 'parentNode', 'nodeType'],
  ...['attributes', 'textContent', 'innerHTML', 'contentType', 'implementation', 'defaultView', 'activeElement'],
  ...['querySelector', 'querySelectorAll', 'getElementById', 'createElement', 'createTreeWalker', 'createRange'],
  ...['visibilityState', 'addEventListener', 'removeEventListener', 'styleSheets', 'adoptedStyleSheets', 'hidden'],
];
/** What only drawing needs. */
const drawingNames = ['createElementNS', 'createTextNode', 'elementsFromPoint'];
/** What windows are asked for. */
const windowNames = ['browser', 'chrome', 'navigation', 'scheduler', 'CSS', 'URL', 'history', 'self', 'top', 'parent'];

const forms = (list: readonly string[]) =>
  list.map((name) => `<form name="${name}" id="${name}"><input name="${name}" id="${name}-in"></form>`).join('');

/** Takes the place of the API before there is one: `chrome.runtime` is an input, whose id is a text. */
const falseApi = ['browser', 'chrome']
  .map(
    (name) => `<form id="${name}"><input name="runtime" id="runtime"><input name="storage"><input name="i18n"></form>`,
  )
  .join('');

const throwing = (prototype: string, list: readonly string[]) =>
  list
    .map(
      (name) =>
        `Object.defineProperty(${prototype}, '${name}', { configurable: true, get() { spring('${prototype}.${name}'); } });`,
    )
    .join('\n');

/** Pages that bend what scripts lean on. */
export const bentPages: Exhibit[] = [
  exhibit('forms named after the document’s properties', { body: forms(names) + postingBody }),
  exhibit('forms named after what drawing needs', { body: forms(drawingNames) + postingBody }),
  exhibit('forms named after the window’s properties', { body: forms(windowNames) + postingBody }),
  exhibit('forms in the place of the extension’s API', {
    body: falseApi + postingBody,
    inChromium: 'untouched',
  }),
  exhibit('keys that reach for prototypes, in JSON-LD', {
    head: jobData({ description: undefined }).replace(
      '{',
      '{"__proto__":{"title":"Polluted","datePosted":"2020-01-01"},"constructor":{"prototype":{"title":"Polluted"}},"toString":"Polluted","hasOwnProperty":7,',
    ),
    check: ({ posting }) => (JSON.stringify(posting).includes('Polluted') ? 'a prototype was reached' : null),
  }),
  exhibit('custom elements that throw', {
    head: `<script>
      customElements.define('x-trap', class extends HTMLElement {
        static observedAttributes = ['class', 'id'];
        constructor() { super(); spring('constructor'); }
        connectedCallback() { spring('connected'); }
        disconnectedCallback() { spring('disconnected'); }
        adoptedCallback() { spring('adopted'); }
        attributeChangedCallback() { spring('changed'); }
        get textContent() { spring('textContent'); }
        get childNodes() { spring('childNodes'); }
      });
    </script>`,
    body: `<x-trap id="a">${postingBody.replaceAll('<li>', '<li><x-trap class="b">').replaceAll('</li>', '</x-trap></li>')}</x-trap>`,
  }),
  exhibit('getters that throw', {
    body: `${postingBody}<script>
      ${throwing('Node.prototype', ['textContent', 'childNodes', 'firstChild', 'nodeType', 'parentNode', 'ownerDocument'])}
      ${throwing('Element.prototype', ['attributes', 'localName', 'children', 'querySelectorAll', 'matches', 'closest', 'shadowRoot'])}
      ${throwing('Document.prototype', ['body', 'documentElement', 'querySelectorAll', 'title', 'contentType', 'createElement'])}
      ${throwing('document', ['body', 'documentElement', 'querySelector', 'createElement'])}
    </script>`,
  }),
  exhibit('frozen prototypes', {
    body: `${postingBody}<script>
      for (const one of [Object, Array, Function, String, Promise, Map, Node, Element, HTMLElement, Document, EventTarget, Event])
        Object.freeze(one.prototype);
    </script>`,
  }),
  exhibit('a policy that allows nothing, trusted types', {
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin",
    },
  }),
  exhibit('broken characters in title and company', {
    head: `<script type="application/ld+json">{"@type":"JobPosting","title":"Delivery\\ud800 Lead,\\u0000 Generative AI","hiringOrganization":{"name":"Quillon\\udfff Freight"}}</script>`,
    expected: { title },
  }),
];
