/**
 * DOM access that a page cannot bend: a `<form name="body">` or `<input name="childNodes">` shadows properties of
 * documents and forms, so every property is read through its prototype's own getter.
 */
function getter<Owner extends object, Value>(prototype: Owner, name: keyof Owner): (node: object) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`No getter for ${String(name)}`);
  return (node) => Reflect.apply(get, node, []);
}

export const firstChildOf: (node: Node) => ChildNode | null = getter(Node.prototype, 'firstChild');
export const nextSiblingOf: (node: Node) => ChildNode | null = getter(Node.prototype, 'nextSibling');
export const parentOf: (node: Node) => Node | null = getter(Node.prototype, 'parentNode');
export const textOf: (node: Node) => string | null = getter(Node.prototype, 'textContent');
export const nodeTypeOf: (node: Node) => number = getter(Node.prototype, 'nodeType');
export const dataOf: (node: Node) => string = getter(CharacterData.prototype, 'data');
const localNameOf: (element: Element) => string = getter(Element.prototype, 'localName');
const shadowRootOf: (element: Element) => ShadowRoot | null = getter(Element.prototype, 'shadowRoot');
const documentElementOf: (document: Document) => Element | null = getter(Document.prototype, 'documentElement');
const contentTypeOf: (document: Document) => string = getter(Document.prototype, 'contentType');

const { getAttribute, getAttributeNames, hasAttribute } = Element.prototype;
const queryInElement = Element.prototype.querySelectorAll;
const queryInDocument = Document.prototype.querySelectorAll;
const queryInFragment = DocumentFragment.prototype.querySelectorAll;
const matchesSelector = Element.prototype.matches;
const closestTo = Element.prototype.closest;
const comparePosition = Node.prototype.compareDocumentPosition;

export const elementNode = 1;
export const textNode = 3;
export const cdataNode = 4;
const documentNode = 9;

export { contentTypeOf, documentElementOf, shadowRootOf };

export function attributeOf(element: Element, name: string): string | null {
  return Reflect.apply(getAttribute, element, [name]);
}

export function attributeNamesOf(element: Element): string[] {
  return Reflect.apply(getAttributeNames, element, []);
}

export function hasAttributeNamed(element: Element, name: string): boolean {
  return Reflect.apply(hasAttribute, element, [name]);
}

/** Lower-case tag name. */
export function tagOf(element: Element): string {
  return localNameOf(element);
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === elementNode;
}

/** Every match in document order; none where the selector is not valid. */
export function queryAll(root: Document | Element | ShadowRoot, selector: string): Element[] {
  try {
    const type = nodeTypeOf(root);
    const query = type === documentNode ? queryInDocument : type === elementNode ? queryInElement : queryInFragment;
    return [...Reflect.apply(query, root, [selector])];
  } catch {
    return [];
  }
}

export function queryFirst(root: Document | Element, selector: string): Element | null {
  return queryAll(root, selector)[0] ?? null;
}

export function matches(element: Element, selector: string): boolean {
  return Reflect.apply(matchesSelector, element, [selector]);
}

export function closest(element: Element, selector: string): Element | null {
  return Reflect.apply(closestTo, element, [selector]);
}

/** True where `inner` stands inside `outer` or is it. */
export function contains(outer: Node, inner: Node): boolean {
  return outer === inner || (Reflect.apply(comparePosition, outer, [inner]) & 16) !== 0;
}

/** The document's body, whatever forms call themselves; null in a document without one. */
export function bodyOf(document: Document): Element | null {
  const root = documentElementOf(document);
  if (!root) return null;
  for (let node = firstChildOf(root); node; node = nextSiblingOf(node)) {
    if (isElement(node) && tagOf(node) === 'body') return node;
  }
  return null;
}
