import type { PortfolioIdea } from './guide.ts';

/** The brief of an idea as a Markdown checklist; `ticked` are indices of done parts. */
export function briefMarkdown(
  { title, what, brief }: Pick<PortfolioIdea, 'title' | 'what' | 'brief'>,
  ticked: readonly number[],
): string {
  const parts = brief.map((part, at) => `- [${ticked.includes(at) ? 'x' : ' '}] ${part}`);
  return `# ${title}\n\n${what}\n\n${parts.join('\n')}\n`;
}
