import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf, markdownTable } from '../../../src/domain/export/table.ts';

describe('a table', () => {
  it('becomes CSV that a spreadsheet does not run', () => {
    const text = csvOf({
      head: ['title', 'note'],
      rows: [
        ['=HYPERLINK("x")', '+1'],
        ['a, "b"\nc', '@sum'],
        ['-5', 'plain'],
      ],
    });
    const cells = parse(text.trimEnd()).data.flat();
    expect(cells).toEqual(['title', 'note', `'=HYPERLINK("x")`, "'+1", 'a, "b"\nc', "'@sum", "'-5", 'plain']);
    expect(text).toContain('\r\n');
  });

  it('becomes Markdown that shows its signs', () => {
    expect(markdownTable({ head: ['a'], rows: [['x | y\nz'], ['<b> *bold*']] })).toBe(
      '| a |\n| --- |\n| x \\| y z |\n| \\<b\\> \\*bold\\* |',
    );
  });
});
