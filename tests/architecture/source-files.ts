import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/project-folder.ts';

export interface SourceFile {
  /** Path inside the project, with forward slashes. */
  path: string;
  text: string;
}

/** Every file that git tracks or would track, below one of the folders, with one of the endings. */
export function sourceFiles(folders: string[], endings: string[]): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .flatMap((path) => {
      const text = readIfThere(path);
      return text === undefined ? [] : [{ path, text }];
    });
}

/** Undefined for a file that git still lists but the working tree no longer has. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(join(projectFolder, path), 'utf8');
  } catch {
    return undefined;
  }
}

/** The program text alone: comments blanked out, lines kept, so that prose about a word is not use of it. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`\\])\/\/[^\n]*/g, (_, before: string) => before);
}

/** `path:line: …` for every match of the expression. */
export function linesMatching(file: SourceFile, expression: RegExp): string[] {
  return withoutComments(file.text)
    .split('\n')
    .flatMap((line, index) => (expression.test(line) ? [`${file.path}:${index + 1}: ${line.trim()}`] : []));
}
