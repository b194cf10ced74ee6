import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';

export interface DocumentedCommand {
  /** As the document has it, without a comment behind it. */
  command: string;
  /** Documents that name it, by path from the project's folder. */
  documents: string[];
}

/** Every `npm` command that a document of the project tells its reader to run, in the order of first mention. */
export function documentedCommands(): DocumentedCommand[] {
  const found = new Map<string, Set<string>>();
  const documents = globSync(['*.md', 'docs/**/*.md', 'tests/**/*.md'], { cwd: projectFolder }).sort();
  for (const document of documents) {
    const text = readFileSync(join(projectFolder, document), 'utf8');
    for (const command of commandsIn(text)) found.set(command, (found.get(command) ?? new Set()).add(document));
  }
  return [...found].map(([command, named]) => ({ command, documents: [...named] }));
}

/** Commands in a text: between backticks, or a line of a code block. */
export function commandsIn(markdown: string): string[] {
  const named = markdown.matchAll(/`(npm (?:start|test|run)\b[^`]*)`|^(npm (?:start|test|run)\b.*)$/gm);
  return [...named].map(([, inline, line]) => (inline ?? line ?? '').replace(/\s+#.*/, '').trim());
}
