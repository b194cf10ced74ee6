import { describe, expect, it } from 'vitest';
import { explainedWarnings } from '../../../scripts/store/explained-warnings.ts';
import { sortFindings } from '../../../scripts/store/lint-firefox.ts';

const inner = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML', file: 'sidebar.js' };

describe('findings of web-ext lint', () => {
  it('explains the raw HTML of a library by the code it stands in', () => {
    const { explained, unexplained } = sortFindings(
      [],
      [{ ...inner, at: 'f.__html==e.innerHTML)||(e.innerHTML=f.__html)' }],
      explainedWarnings,
    );
    expect(unexplained).toEqual([]);
    expect(explained[0]?.reason).toContain('dangerouslySetInnerHTML');
  });

  it('lets no other raw HTML hide behind that reason', () => {
    const { unexplained } = sortFindings([], [{ ...inner, at: 'row.innerHTML=posting.title' }], explainedWarnings);
    expect(unexplained).toHaveLength(1);
  });

  it('never explains an error away', () => {
    const { unexplained } = sortFindings([{ ...inner }], [], explainedWarnings);
    expect(unexplained).toEqual(['UNSAFE_VAR_ASSIGNMENT in sidebar.js: Unsafe assignment to innerHTML']);
  });
});
