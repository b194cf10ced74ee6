import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandsIn, documentedCommands } from '../../scripts/documented/find-commands.ts';
import { trials } from '../../scripts/documented/trials.ts';
import { projectFolder } from '../../scripts/project-folder.ts';

const documented = documentedCommands().map(({ command }) => command);

it('finds commands between backticks and in blocks of code, without what is said of them', () => {
  const text =
    'Run `npm run eval -- --pages F`.\n\n```\nnpm start   # opens a browser\n```\nNot npm audit, and `npx` no.';
  expect(commandsIn(text)).toEqual(['npm run eval -- --pages F', 'npm start']);
});

it('tries every command that a document names', () => {
  const tried = new Set(trials.map(({ command }) => command));
  expect(documented.filter((command) => !tried.has(command))).toEqual([]);
});

it('documents every command there is', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const named = new Set(documented.map((command) => command.split(' ').find((word) => word in scripts)));
  expect(Object.keys(scripts).filter((script) => !named.has(script))).toEqual([]);
});

it('tries no command that no document names', () => {
  expect(trials.map(({ command }) => command).filter((command) => !documented.includes(command))).toEqual([]);
});
