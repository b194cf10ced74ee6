import { lineOfMarkdown } from '../export/markdown-text.ts';
import type { Phase } from '../guide/guide.ts';
import type { Plan, PlannedTopic } from './make-plan.ts';

/** Texts that the checklist needs beside the guide's. */
export interface ChecklistWords {
  title: string;
  /** One line under the title: the finish, and that it is arithmetic. */
  summary: string;
  /** A topic's dates and hours, e.g. "23–26 November, 3 h". */
  dates(topic: PlannedTopic): string;
  doneWhen(text: string): string;
}

/** The plan as a Markdown checklist: a heading for each phase, a box for each topic and each of its steps. */
export function planChecklist(plan: Plan, phases: readonly Phase[], words: ChecklistWords): string {
  const planned = new Map(plan.topics.map((topic) => [topic.id, topic]));
  const parts = [`# ${lineOfMarkdown(words.title)}`, lineOfMarkdown(words.summary)];
  for (const { title, topics } of phases) {
    const open = topics.filter(({ id }) => planned.has(id));
    if (open.length === 0) continue;
    const lines = open.flatMap((topic) => {
      const own = planned.get(topic.id);
      return [
        `- [ ] **${lineOfMarkdown(topic.title)}**${own ? ` (${lineOfMarkdown(words.dates(own))})` : ''}`,
        ...topic.steps.map((step) => `  - [ ] ${lineOfMarkdown(step)}`),
        `  - ${lineOfMarkdown(words.doneWhen(topic.doneWhen))}`,
      ];
    });
    parts.push(`## ${lineOfMarkdown(title)}`, lines.join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}
