import { expect, test } from 'vitest';
import { htmlEntities } from '../../../src/ui/workspace/html-entities.ts';

test.each([
  ['&eacute;', 'é'],
  ['&amp', '&'],
  ['&nbsp;', '\u00a0'],
  ['&Afr;', '\u{1d504}'],
  ['&NotEqualTilde;', '\u2242\u0338'],
])('%s stands for %s', (written, text) => {
  expect(htmlEntities[written]).toBe(text);
});

test.each(['&notaname;', '&notit;', '&'])('%s stands for nothing', (written) => {
  expect(htmlEntities[written]).toBeUndefined();
});
