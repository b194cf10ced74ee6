import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BoardTable, watchedBoards } from '../src/domain/boards/board.ts';
import type { Guide } from '../src/domain/guide/guide.ts';
import { toRoadmap } from '../src/domain/guide/roadmap.ts';
import { buildMatchIndex } from '../src/domain/matching/index/build-match-index.ts';
import { projectFolder } from './project-folder.ts';
import { readGuideFiles, readGuideFolder } from './read-guide-folder.ts';

/** The part of Rolldown's plugin interface that is used here; Vite's and Vitest's plugins have it too. */
interface Plugin {
  name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

const prefix = 'virtual:waypost/';

/**
 * Serves `content/` as modules, parsed and checked, so that a broken guide stops the build:
 * - `virtual:waypost/guides`: every guide, whole (`Guide[]`), for surfaces that show texts
 * - `virtual:waypost/roadmap`: what placing an ask needs of the first guide (`Roadmap`)
 * - `virtual:waypost/match-index`: what matching needs of the first guide (`MatchIndex`)
 * - `virtual:waypost/terms`: what explaining a term in a reading needs of its glossary (`TermCard[]`)
 * - `virtual:waypost/skills`, `virtual:waypost/glossary`: parts of the first guide that the others are made of, so that
 *   no text ships twice
 * - `virtual:waypost/boards`: the board table
 * - `virtual:waypost/watched-boards`: what the watch script needs of it
 */
export function contentPlugin(): Plugin {
  return {
    name: 'waypost-content',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(`\0${prefix}`) ? contentModule(id.slice(prefix.length + 1)) : undefined),
  };
}

function contentModule(name: string): string {
  switch (name) {
    case 'guides': {
      const [first, ...others] = withOwnIds(guideFolders().map((folder) => readGuideFolder(folder)));
      const { skills, glossary, ...rest } = first ?? noGuide();
      return asModule(`[{ ...${parsed(rest)}, skills, glossary }, ...${parsed(others)}]`, 'skills', 'glossary');
    }
    case 'roadmap': {
      const { skills, ...rest } = toRoadmap(firstGuide());
      return asModule(`{ ...${parsed(rest)}, skills }`, 'skills');
    }
    case 'terms':
      return asModule('glossary.map(({ id, term, aka, definition }) => ({ id, term, aka, definition }))', 'glossary');
    case 'skills':
      return asModule(parsed(firstGuide().skills));
    case 'glossary':
      return asModule(parsed(firstGuide().glossary));
    case 'match-index':
      return asModule(parsed(buildMatchIndex(readGuideFiles(guideFolders()[0] ?? noGuide()))));
    case 'boards':
      return asModule(parsed(readBoardTable()));
    case 'watched-boards':
      // A literal: as text in text its expressions would be escaped twice, and the watch script counts each byte.
      return asModule(JSON.stringify(watchedBoards(readBoardTable().boards)));
    default:
      throw new Error(`No such content module: ${name}`);
  }
}

/** Every folder of `content/guides`, by name: the first is the guide a new reader starts with. */
export function guideFolders(): string[] {
  const parent = join(projectFolder, 'content', 'guides');
  return readdirSync(parent)
    .sort()
    .map((name) => join(parent, name));
}

/**
 * The guides, each with an id of its own.
 * @throws where two share one, as a copied folder does until its `guide.json` is changed.
 */
export function withOwnIds(guides: readonly Guide[]): readonly Guide[] {
  const ids = guides.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new Error(`Two guides have the id "${twice}": give each guide.json its own.`);
  return guides;
}

/** The board table of `content/boards.json`. */
export function readBoardTable(): BoardTable {
  return JSON.parse(readFileSync(join(projectFolder, 'content', 'boards.json'), 'utf8'));
}

function firstGuide(): Guide {
  return readGuideFolder(guideFolders()[0] ?? noGuide());
}

function noGuide(): never {
  throw new Error('content/guides holds no guide.');
}

/** A module whose value is an expression, which may name other content modules. */
function asModule(expression: string, ...others: string[]): string {
  return [...others.map((name) => `import ${name} from '${prefix}${name}';`), `export default ${expression};`].join(
    '\n',
  );
}

/** The expression of a value that is data only: text that is parsed is read faster than a literal. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
