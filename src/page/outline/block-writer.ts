import { hasAttributeNamed } from '../dom/dom.ts';
import { boldTags, controlTags, headingTags } from '../dom/tags.ts';
import { cleanPiece, cleanText } from '../text/clean-text.ts';
import { linesOfText } from '../text/text-lines.ts';
import type { Marks } from './marks.ts';
import type { Outline } from './outline.ts';

/** What holds for all text inside an element. */
interface Context {
  node: number;
  link: boolean;
  bold: boolean;
  control: boolean;
  hidden: boolean;
  heading: boolean;
  /** Number of the list item, 0 outside of lists. */
  item: number;
  pre: boolean;
}

export interface BlockWriter {
  enter(node: number, element: Element, tag: string, marks: Marks): void;
  leave(): void;
  text(data: string): void;
  lineBreak(): void;
  /** True while a line has been begun. */
  writing(): boolean;
}

const bulletSign = /^\s*(?:[•·●▪◦‣▸►➢➤✓✔☑*–—-]|\d{1,2}[.)])\s+\S/u;

/** Gathers text into lines: a block element or `<br>` ends one, a list item or heading gives it its kind. */
export function makeBlockWriter(outline: Outline): BlockWriter {
  const stack: Context[] = [];
  let context: Context = {
    node: 0,
    link: false,
    bold: false,
    control: false,
    hidden: false,
    heading: false,
    item: 0,
    pre: false,
  };
  let items = 0;
  let lastItem = 0;
  let line = '';
  let started = context;
  let linked = 0;
  let bold = 0;
  let controlled = 0;

  function lineBreak(): void {
    const text = cleanText(line);
    if (text !== '') {
      const inItem = started.item !== 0 && started.item !== lastItem;
      if (started.item !== 0) lastItem = started.item;
      const allBold = bold >= text.length * 0.9 && text.length <= 90 && !/[.!?;,]$/.test(text);
      outline.blocks.push({
        kind: started.heading
          ? 'heading'
          : inItem || bulletSign.test(line)
            ? 'bullet'
            : allBold
              ? 'heading'
              : 'paragraph',
        text,
        bold: allBold && !started.heading,
        node: started.node,
        linked: Math.min(linked, text.length),
        control: controlled >= text.length * 0.5,
        hidden: started.hidden,
      });
      outline.characters += text.length;
    }
    line = '';
    linked = bold = controlled = 0;
  }

  function add(piece: string): void {
    if (line === '') started = context;
    if (piece === '' || (line === '' && piece === ' ')) return;
    line += piece;
    const length = piece.trim().length;
    if (context.link) linked += length;
    if (context.bold) bold += length;
    if (context.control) controlled += length;
  }

  return {
    enter(node, element, tag, marks) {
      stack.push(context);
      const role = marks.roles.get(element);
      const item = tag === 'li' ? ++items : context.item;
      context = {
        node,
        // An anchor without an address is a mark in the text, and old pages forget to close it.
        link: context.link || (tag === 'a' && hasAttributeNamed(element, 'href')) || role === 'link',
        bold: context.bold || boldTags.has(tag),
        control: context.control || controlTags.has(tag) || role === 'button' || role === 'menuitem',
        hidden: context.hidden || marks.hidden.has(element),
        heading: context.heading || headingTags.has(tag) || role === 'heading',
        item,
        pre: context.pre || tag === 'pre',
      };
    },
    leave() {
      context = stack.pop() ?? context;
    },
    text(data) {
      if (data.length === 0) return;
      if (!context.pre && data.trim() === '') return add(' ');
      const lines = linesOfText(data, context.pre);
      for (const [index, piece] of lines.entries()) {
        if (index > 0) lineBreak();
        add(cleanPiece(piece));
      }
    },
    lineBreak,
    writing: () => line !== '',
  };
}
