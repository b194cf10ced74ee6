import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

let messages: Record<string, Message> | undefined;

/** The English sentence of a message key, for the terminal; the key itself where there is none. */
export function messageText(key: string, values: readonly string[] = []): string {
  messages ??= JSON.parse(
    readFileSync(join(projectFolder, 'public', '_locales', 'en', 'messages.json'), 'utf8'),
  ) as Record<string, Message>;
  const found = messages[key];
  if (found === undefined) return [key, ...values].join(' ');
  const numbered = found.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const placeholder = found.placeholders?.[name.toLowerCase()];
    return placeholder?.content ?? '';
  });
  return numbered.replace(/\$(\d)/g, (_, position: string) => values[Number(position) - 1] ?? '');
}
