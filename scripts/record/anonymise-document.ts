import type { Inventor } from './invent.ts';

/** Say nothing of where a posting stands, or would run or load. */
const dropped =
  'script:not([type="application/ld+json" i]), style, link:not([rel~="canonical"]), noscript, template, object, embed, source, track, base, meta[http-equiv]';

/** Addresses that stay, in their shape; all others load something. */
const addresses = new Set(['href', 'action', 'itemid']);
const texts = new Set(['alt', 'title', 'placeholder', 'aria-label', 'content', 'datetime', 'label']);
const kept =
  /^(?:id|class|role|type|name|rel|for|lang|dir|hidden|open|itemprop|itemscope|itemtype|property|typeof|vocab|aria-[a-z]+|data-[\w-]+|colspan|rowspan|charset|method)$/;

/** A longer value of an attribute, or one with a space in it, is somebody's text. */
const longestMark = 60;

/**
 * Takes everything out of a document that belongs to somebody, or that could run or load: what stays is its elements,
 * the marks on them, and invented words in place of its own. Changes the document it is given.
 */
export function anonymiseDocument(document: Document, { text, address }: Inventor): void {
  for (const element of document.querySelectorAll(dropped)) element.remove();
  for (const picture of document.querySelectorAll('svg, canvas, video, audio, iframe, picture'))
    picture.replaceChildren();
  for (const node of comments(document)) node.remove();
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const replaced = attribute(name, value);
      if (replaced === null) element.removeAttribute(name);
      else if (replaced !== value) element.setAttribute(name, replaced);
    }
  }
  for (const node of textNodes(document))
    node.data = node.parentElement?.localName === 'script' ? data(node.data) : text(node.data);

  function attribute(name: string, value: string): string | null {
    if (addresses.has(name)) return address(value);
    if (name === 'content' && /^https?:/.test(value)) return address(value);
    if (texts.has(name)) return text(value);
    if (!kept.test(name)) return null;
    return name !== 'class' && (value.length > longestMark || /\s/.test(value)) ? text(value) : value;
  }

  /** JSON keeps its keys, and what only has a meaning to machines. */
  function data(json: string): string {
    try {
      const value: unknown = JSON.parse(json, (key, member: unknown) => {
        if (typeof member !== 'string' || /^@|^(?:currency|unitText|employmentType|datePosted|validThrough)$/.test(key))
          return member;
        return /^https?:\/\/\S+$/.test(member) ? address(member) : text(member);
      });
      return JSON.stringify(value, null, 1);
    } catch {
      // Malformed data is a shape of its own: only its words change.
      return text(json);
    }
  }
}

function comments(document: Document): ChildNode[] {
  return collect(document, 128 /* SHOW_COMMENT */).filter((node) => node.nodeType === 8);
}

function textNodes(document: Document): Text[] {
  return collect(document, 4 /* SHOW_TEXT */).filter((node): node is Text => node.nodeType === 3);
}

function collect(document: Document, show: number): ChildNode[] {
  const walker = document.createTreeWalker(document, show);
  const nodes: ChildNode[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  return nodes;
}
