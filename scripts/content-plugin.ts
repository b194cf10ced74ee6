import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BoardTable, watchedBoards } from '../src/domain/boards/board.ts';
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
 * - `virtual:waypost/boards`: the board table
 * - `virtual:waypost/watched-boards`: what the watch script needs of it
 */
export function contentPlugin(): Plugin {
  return {
    name: 'waypost-content',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      switch (id.slice(prefix.length + 1)) {
        case 'guides':
          return asModule(guideFolders().map((folder) => readGuideFolder(folder)));
        case 'roadmap':
          return asModule(
            guideFolders()
              .slice(0, 1)
              .map((folder) => toRoadmap(readGuideFolder(folder)))[0],
          );
        case 'match-index':
          return asModule(
            guideFolders()
              .slice(0, 1)
              .map((folder) => buildMatchIndex(readGuideFiles(folder)))[0],
          );
        case 'terms':
          return asModule(
            guideFolders()
              .slice(0, 1)
              .flatMap((folder) => readGuideFolder(folder).glossary)
              .map(({ id, term, aka, definition }) => ({ id, term, aka, definition })),
          );
        case 'boards':
          return asModule(readBoardTable());
        case 'watched-boards':
          // A literal: as text in text its expressions would be escaped twice, and the watch script counts each byte.
          return `export default ${JSON.stringify(watchedBoards(readBoardTable().boards))};`;
        default:
          throw new Error(`No such content module: ${id.slice(1)}`);
      }
    },
  };
}

/** Every folder of `content/guides`, by name: the first is the guide a new reader starts with. */
export function guideFolders(): string[] {
  const parent = join(projectFolder, 'content', 'guides');
  return readdirSync(parent)
    .sort()
    .map((name) => join(parent, name));
}

/** The board table of `content/boards.json`. */
export function readBoardTable(): BoardTable {
  return JSON.parse(readFileSync(join(projectFolder, 'content', 'boards.json'), 'utf8'));
}

function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
