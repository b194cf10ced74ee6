/** A method as a function of its object: bound to `call`, it costs no call of its own in a page's cold world. */
function unbound<Owner, Args extends unknown[], Value>(
  method: (this: Owner, ...args: Args) => Value,
): (owner: Owner, ...args: Args) => Value {
  return Function.prototype.call.bind(method);
}

/**
 * DOM access that a page cannot bend: a `<form name="body">` or `<input name="childNodes">` shadows properties of
 * documents and forms, so every property is read through its prototype's own getter.
 */
function getter<Owner extends object, Value>(prototype: Owner, name: keyof Owner): (node: object) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`No getter for ${String(name)}`);
  return unbound<object, [], Value>(get);
}

export const firstChildOf: (node: Node) => ChildNode | null = getter(Node.prototype, 'firstChild');
export const nextSiblingOf: (node: Node) => ChildNode | null = getter(Node.prototype, 'nextSibling');
export const parentOf: (node: Node) => Node | null = getter(Node.prototype, 'parentNode');
export const textOf: (node: Node) => string | null = getter(Node.prototype, 'textContent');
export const nodeTypeOf: (node: Node) => number = getter(Node.prototype, 'nodeType');
export const dataOf: (node: Node) => string = getter(CharacterData.prototype, 'data');
const shadowRootOf: (element: Element) => ShadowRoot | null = getter(Element.prototype, 'shadowRoot');
const documentElementOf: (document: Document) => Element | null = getter(Document.prototype, 'documentElement');
const contentTypeOf: (document: Document) => string = getter(Document.prototype, 'contentType');

const queryInElement = Element.prototype.querySelectorAll;
const queryInDocument = Document.prototype.querySelectorAll;
const queryInFragment = DocumentFragment.prototype.querySelectorAll;
const comparePosition = unbound(Node.prototype.compareDocumentPosition);

export const elementNode = 1;
export const textNode = 3;
export const cdataNode = 4;
const documentNode = 9;

export { contentTypeOf, documentElementOf, shadowRootOf };

export const attributeOf: (element: Element, name: string) => string | null = unbound(Element.prototype.getAttribute);
export const attributeNamesOf: (element: Element) => string[] = unbound(Element.prototype.getAttributeNames);
export const hasAttributeNamed: (element: Element, name: string) => boolean = unbound(Element.prototype.hasAttribute);
export const matches: (element: Element, selector: string) => boolean = unbound(Element.prototype.matches);
/** Lower-case tag name. */
export const tagOf: (element: Element) => string = getter(Element.prototype, 'localName');

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

export const closest: (element: Element, selector: string) => Element | null = unbound<
  Element,
  [string],
  Element | null
>(Element.prototype.closest);

/** True where `inner` stands inside `outer` or is it. */
export function contains(outer: Node, inner: Node): boolean {
  return outer === inner || (comparePosition(outer, inner) & 16) !== 0;
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
