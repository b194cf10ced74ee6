import { describe, expect, it } from 'vitest';
import { forbiddenImports } from './import-rules.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles(['src', 'entrypoints'], ['.ts', '.tsx']);

describe('import directions', () => {
  it('holds in every source file', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  it.each([
    ['src/domain/a.ts', "import { x } from '../page/x.ts';", 'domain may not import page'],
    ['src/domain/a.ts', "import { h } from 'preact';", 'domain may not import preact'],
    ['src/page/a.ts', "import { x } from '../platform/x.ts';", 'page may not import platform'],
    ['src/ui/a.tsx', "import { x } from '../state/x.ts';", 'only types from state'],
    ['src/ui/a.tsx', "import x from '../../content/boards.json';", 'only the build reads content/'],
    ['src/state/a.ts', "const x = await import('../ui/x.tsx');", 'state may not import ui'],
    ['src/platform/a.ts', "import guides from 'virtual:waypost/guides';", 'only entry points take content'],
    ['src/helpers/a.ts', '', 'no layer of the house'],
  ])('catches a planted import in %s: %s', (path, text, expected) => {
    expect(forbiddenImports({ path, text }).join()).toContain(expected);
  });
});
