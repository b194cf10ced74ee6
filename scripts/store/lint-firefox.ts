import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { projectFolder } from '../project-folder.ts';
import { type ExplainedWarning, explainedWarnings } from './explained-warnings.ts';

interface Finding {
  code: string;
  message: string;
  file?: string;
  /** From 1. */
  line?: number;
  /** In characters, from 0. */
  column?: number;
}

interface Report {
  errors: Finding[];
  notices: Finding[];
  warnings: Finding[];
}

export interface LintResult {
  /** What Mozilla's linter found and nobody has explained. */
  unexplained: string[];
  explained: { finding: string; reason: string }[];
}

/**
 * Runs AMO's own linter over the built extension for Firefox.
 * @throws Error where there is no build, or the linter gives no report.
 */
export function lintFirefox(folder = join(projectFolder, '.output', 'firefox-mv3')): LintResult {
  if (!existsSync(folder)) throw new Error('There is no build for Firefox: npm run build');
  const webExt = join(projectFolder, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const run = spawnSync(process.execPath, [webExt, 'lint', '--source-dir', folder, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const start = run.stdout.indexOf('{');
  if (start < 0) throw new Error(`web-ext lint gave no report:\n${run.stderr}`);
  const { errors, warnings, notices }: Report = JSON.parse(run.stdout.slice(start));
  const placed = warnings.map((warning) => ({ ...warning, at: textAt(folder, warning) }));
  return sortFindings([...errors, ...notices], placed, explainedWarnings);
}

/** An error or a notice is never explained away; a warning is, by its code and by what stands where it points. */
export function sortFindings(
  faults: readonly Finding[],
  warnings: readonly (Finding & { at: string })[],
  known: readonly ExplainedWarning[],
): LintResult {
  const result: LintResult = { unexplained: faults.map(describe), explained: [] };
  for (const warning of warnings) {
    const reason = known.find(({ code, at }) => code === warning.code && at.test(warning.at))?.reason;
    if (reason === undefined) result.unexplained.push(describe(warning));
    else result.explained.push({ finding: describe(warning), reason });
  }
  return result;
}

function describe({ code, file, message }: Finding): string {
  return `${code} in ${file ?? 'the package'}: ${message}`;
}

/** The code around a finding: 60 characters before it and 60 after. */
function textAt(folder: string, { file, line, column }: Finding): string {
  if (file === undefined || line === undefined || column === undefined) return '';
  const text = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - 60), column + 60);
}
