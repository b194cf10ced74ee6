import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../src/domain/matching/index/pack-numbers.ts';

it('gives back what was packed, as plain ASCII without quotes or backslashes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000)), (numbers) => {
      const packed = packNumbers(numbers);
      expect(packed).toMatch(/^[ !#-[\]-~]*$/);
      expect(unpackNumbers(packed)).toEqual(numbers);
    }),
  );
});

it('packs the smallest numbers in one sign each', () => {
  expect(packNumbers([0, 1, 44])).toHaveLength(3);
});

it('refuses a text that it did not write', () => {
  expect(() => unpackNumbers('"')).toThrow('Not a packed number');
});
