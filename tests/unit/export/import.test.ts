import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countParts, type ExportFile, exportText } from '../../../src/domain/export/everything.ts';
import { afterImport, previewImport } from '../../../src/domain/export/merge-import.ts';
import { largestImport, parseImport } from '../../../src/domain/export/parse-import.ts';
import { noProgress } from '../../../src/domain/progress/progress.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { everything } from './arbitrary-everything.ts';

const nothing = { progress: noProgress, settings: defaultSettings, corrections: [], ledger: [], saved: [] };
const [sample] = fc.sample(everything, { numRuns: 1, seed: 7 });
const whole = exportText(sample ?? nothing, '2026-11-25');

function imported(text: string): ExportFile {
  const file = parseImport(text);
  if (!file.ok) throw new Error(`${file.reason.kind} ${file.reason.where}`);
  return file.value;
}
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(whole);
  change(file);
  return JSON.stringify(file);
};
const faultOf = (text: string) => {
  const file = parseImport(text);
  return file.ok ? null : file.reason;
};

describe('export and import', () => {
  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(everything, everything, (own, other) => {
        const file = imported(exportText(own, '2026-11-25'));
        expect(afterImport(other, file, 'replace')).toEqual(own);
        expect(afterImport(nothing, file, 'add')).toEqual(own);
      }),
    );
  });

  it('a second import changes nothing more', () => {
    fc.assert(
      fc.property(everything, everything, fc.constantFrom('add' as const, 'replace' as const), (here, file, mode) => {
        const once = afterImport(here, file, mode);
        expect(afterImport(once, file, mode)).toEqual(once);
        if (mode === 'add') expect(previewImport(once, file).every(({ unchanged }) => unchanged)).toBe(true);
      }),
    );
  });

  it('adding loses nothing that is here', () => {
    fc.assert(
      fc.property(everything, everything, (here, file) => {
        const after = afterImport(here, file, 'add');
        const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);
        expect(keys(after.saved)).toEqual(expect.arrayContaining([...keys(here.saved), ...keys(file.saved)]));
        expect(keys(after.ledger)).toEqual(expect.arrayContaining([...keys(here.ledger), ...keys(file.ledger)]));
        for (const { key, note } of here.saved) {
          if (note) expect(after.saved.find((one) => one.key === key)?.note).toBe(note);
        }
        for (const [id, { state }] of Object.entries(here.progress.topics)) {
          if (state === 'done') expect(after.progress.topics[id]?.state).toBe('done');
        }
        expect(after.corrections.slice(after.corrections.length - here.corrections.length)).toEqual(here.corrections);
      }),
    );
  });

  it('the preview counts what comes, what is known and what a replacement takes away', () => {
    const here = { ...nothing, progress: { ...noProgress, have: ['a', 'b'] } };
    const file = { ...nothing, progress: { ...noProgress, have: ['b', 'c', 'd'] } };
    expect(previewImport(here, file).find(({ part }) => part === 'progress')).toEqual({
      part: 'progress',
      fresh: 2,
      known: 1,
      gone: 1,
      unchanged: false,
    });
    expect(countParts(here).progress).toBe(2);
  });
});

describe('a file that does not hold is refused whole', () => {
  it.each([
    ['cut in half', whole.slice(0, whole.length / 2), 'cut', ''],
    ['empty', '', 'cut', ''],
    ['another JSON file', '{"a":1}', 'not-waypost', ''],
    ['no object', '[1]', 'not-waypost', ''],
    [
      'a newer version',
      changed((file) => {
        file.version = 2;
      }),
      'newer',
      '',
    ],
    [
      'a wrong type in a list',
      changed((file) => {
        file.ledger = [{ key: 4 }];
      }),
      'wrong',
      'ledger.0.key',
    ],
    [
      'a missing list',
      changed((file) => {
        delete file.saved;
      }),
      'wrong',
      'saved',
    ],
    [
      'progress of a wrong type',
      changed((file) => {
        file.progress = { topics: { a: { state: 'later' } } };
      }),
      'wrong',
      'progress',
    ],
    [
      'settings of a wrong type',
      changed((file) => {
        file.settings = { theme: 5 };
      }),
      'wrong',
      'settings',
    ],
    [
      'settings that are none',
      changed((file) => {
        file.settings = null;
      }),
      'wrong',
      'settings',
    ],
    ['a prototype', whole.replace('"progress"', '"__proto__": {"polluted": true}, "progress"'), 'unsafe', ''],
    [
      'a prototype deep inside',
      whole.replace('"topics": {', '"topics": {"__proto__": {"state": "done"},'),
      'unsafe',
      '',
    ],
  ])('%s', (_, text, kind, where) => {
    expect(faultOf(text)).toEqual({ kind, where });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('too large', () => {
    expect(faultOf(' '.repeat(largestImport + 1))).toEqual({ kind: 'too-large', where: '' });
  });

  it('the planted faults stand in a file that is whole without them', () => {
    expect(faultOf(whole)).toBeNull();
  });
});
