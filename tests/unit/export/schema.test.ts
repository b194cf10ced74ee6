import fc from 'fast-check';
import { expect, it } from 'vitest';
import published from '../../../docs/export.schema.json';
import { exportText } from '../../../src/domain/export/everything.ts';
import { everything } from './arbitrary-everything.ts';
import { type Schema, schemaFaults } from './schema-faults.ts';

const schema: Schema = published;

it('every export holds what the published schema says', () => {
  fc.assert(
    fc.property(everything, (own) => {
      expect(schemaFaults(schema, JSON.parse(exportText(own, '2026-11-25')))).toEqual([]);
    }),
  );
});

it('a value that the schema does not know is found', () => {
  const [own] = fc.sample(everything, { numRuns: 1, seed: 3 });
  const file = JSON.parse(own ? exportText(own, '2026-11-25') : '{}');
  file.settings.theme = 'purple';
  file.extra = 1;
  delete file.ledger;
  expect(schemaFaults(schema, file)).toEqual(['$.ledger', '$.settings.theme', '$.extra']);
});
