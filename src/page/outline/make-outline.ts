import {
  attributeOf,
  cdataNode,
  dataOf,
  elementNode,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  shadowRootOf,
  tagOf,
  textNode,
} from '../dom/dom.ts';
import { inlineTags, silentTags } from '../dom/tags.ts';
import type { Pacer } from '../pacer.ts';
import { makeBlockWriter } from './block-writer.ts';
import { type Marks, marksOf } from './marks.ts';
import type { Outline } from './outline.ts';

/** Most nodes looked at: about ten times a large page; beyond it lies no posting. */
const mostNodes = 400_000;

/** Most characters taken of one text node: a posting typed into one is a hundredth of it. */
const longestText = 200_000;

/**
 * Walks a subtree once, without recursion (a page can nest thousands deep), and writes down its elements and blocks.
 * Open shadow roots are read in place of their host's children.
 */
export async function makeOutline(root: Element, pacer: Pacer): Promise<Outline> {
  const outline: Outline = {
    elements: [],
    tags: [],
    parents: [],
    ends: [],
    firstBlock: [],
    endBlock: [],
    blocks: [],
    hints: [],
    characters: 0,
    cut: false,
  };
  const writer = makeBlockWriter(outline);
  let marks = marksOf(root);
  const open: number[] = [];
  const hosts: { element: Element; marks: Marks }[] = [];
  let seen = 0;
  let node: Node | null = root;

  while (node) {
    seen += 1;
    if (seen > mostNodes) {
      outline.cut = true;
      break;
    }
    if ((seen & 1023) === 0) await pacer.rest();
    const type: number = nodeTypeOf(node);
    let child: Node | null = null;
    if (type === elementNode) {
      const element = node as Element;
      const tag = tagOf(element);
      if (tag === 'br' || tag === 'hr') writer.lineBreak();
      else if (!silentTags.has(tag) && !marks.silent.has(element)) {
        enter(element, tag);
        child = shadowChild(element) ?? firstChildOf(element);
        if (tag === 'input') writer.text(buttonText(element));
        if (!child) leave();
      }
    } else if (type === textNode || type === cdataNode) writer.text(dataOf(node).slice(0, longestText));
    node = child ?? following(node);
  }
  while (open.length > 0) leave();
  return outline;

  function enter(element: Element, tag: string): void {
    const index = outline.elements.length;
    if (!inlineTags.has(tag)) writer.lineBreak();
    outline.elements.push(element);
    outline.tags.push(tag);
    outline.parents.push(open.at(-1) ?? -1);
    outline.ends.push(index + 1);
    outline.firstBlock.push(outline.blocks.length);
    outline.endBlock.push(outline.blocks.length);
    open.push(index);
    writer.enter(index, element, tag, marks);
  }

  function leave(): void {
    const index = open.pop();
    if (index === undefined) return;
    const inline = inlineTags.has(outline.tags[index] ?? '');
    if (!inline) writer.lineBreak();
    writer.leave();
    outline.ends[index] = outline.elements.length;
    // An inline element's text may still be in the line being written: its block is the next one.
    outline.endBlock[index] = outline.blocks.length + (inline && writer.writing() ? 1 : 0);
  }

  function shadowChild(element: Element): Node | null {
    const shadow = shadowRootOf(element);
    const child = shadow ? firstChildOf(shadow) : null;
    if (shadow && child) {
      hosts.push({ element, marks });
      marks = marksOf(shadow);
    }
    return child;
  }

  /** The next node in document order that is not inside `from`; leaves the elements it climbs out of. */
  function following(from: Node): Node | null {
    let at: Node | null = from;
    while (at && at !== root) {
      const sibling = nextSiblingOf(at);
      if (sibling) return sibling;
      const parent: Node | null = parentOf(at);
      leave();
      const host = hosts.at(-1);
      if (parent && host && nodeTypeOf(parent) === 11) {
        hosts.pop();
        marks = host.marks;
        at = host.element;
      } else at = parent;
    }
    return null;
  }
}

/** What a button made of an `<input>` says. */
function buttonText(input: Element): string {
  const type = attributeOf(input, 'type');
  return type === 'submit' || type === 'button' ? (attributeOf(input, 'value') ?? '') : '';
}
