import { describe, expect, it } from 'vitest';
import { sideOf } from '../../../src/domain/matching/roles/reason-side.ts';

const aiProject = { family: 'project', aboutAi: true } as const;
const plainProduct = { family: 'product', aboutAi: false } as const;

describe('the side on which a reason is named', () => {
  it.each([
    ['dutiesProject', true, aiProject, 1],
    ['dutiesProject', false, aiProject, -1],
    ['dutiesProduct', true, aiProject, -1],
    ['dutiesProduct', false, aiProject, null],
    ['titleProduct', false, aiProject, null],
    ['subjectAi', true, aiProject, 1],
    ['subjectAi', false, aiProject, -1],
    ['subjectAi', true, plainProduct, -1],
    ['titleAi', false, plainProduct, 1],
    ['subjectModels', true, aiProject, 1],
    ['titleOtherSubject', true, aiProject, -1],
    ['noJob', false, aiProject, null],
    ['noJob', true, null, 1],
    ['titleProject', true, null, -1],
    ['titleProject', false, null, 1],
  ] as const)('%s, shown %s', (name, shown, role, side) => {
    expect(sideOf(name, shown, role)).toBe(side);
  });
});
