import type { DocumentBlock } from './guide-document.ts';
import { lineOfMarkdown } from './markdown-text.ts';
import { markdownTable } from './table.ts';

/** A document as Markdown; what a reader wrote shows letter for letter. */
export function documentMarkdown(blocks: readonly DocumentBlock[]): string {
  return `${blocks.map(blockMarkdown).join('\n\n')}\n`;
}

function blockMarkdown(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lineOfMarkdown(block.text)}`;
    case 'paragraph':
      return paragraphs(block.text);
    case 'list':
      return block.items.map((item) => `- ${lineOfMarkdown(item)}`).join('\n');
    case 'checks':
      return block.items.map(({ text, done }) => `- [${done ? 'x' : ' '}] ${lineOfMarkdown(text)}`).join('\n');
    case 'table':
      return markdownTable(block);
  }
}

/** A reader's note keeps its line ends as paragraphs of its own. */
function paragraphs(text: string): string {
  return text
    .split(/\n+/)
    .map(lineOfMarkdown)
    .filter((line) => line !== '')
    .join('\n\n');
}
