import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { exportText } from '../../../src/domain/export/everything.ts';
import { parseImport } from '../../../src/domain/export/parse-import.ts';
import { keptEntry, keptPosting } from '../../../src/domain/ledger/quick-check.ts';
import { parseCorrections } from '../../../src/domain/matching/parse-corrections.ts';
import { parseProgress } from '../../../src/domain/progress/parse-progress.ts';
import { parseSettings } from '../../../src/domain/settings/parse-settings.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { fromFragment, toFragment } from '../../../src/ui/guide/fragment.ts';
import { fuzz } from '../../fuzzing/fuzz.ts';
import { loosely, mangled, outsideText, outsideValue } from '../../fuzzing/outside-text.ts';
import { everything } from '../export/arbitrary-everything.ts';

const clean = () => expect(Object.keys(Object.prototype)).toEqual([]);

describe('a file that is imported', () => {
  fuzz(
    'any text is a whole file or a reason',
    fc.property(
      fc.oneof(
        outsideText,
        outsideValue.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        expect(parseImport(text).ok).toBe(false);
        clean();
      },
    ),
  );
  fuzz(
    'a damaged export is refused, or means what it says',
    fc.property(everything.map((kept) => exportText(kept, '2026-11-25')).chain(mangled), (text) => {
      const file = parseImport(text);
      if (file.ok) expect(parseImport(exportText(file.value, '2026-11-25'))).toEqual(file);
      clean();
    }),
  );
});

describe('what was kept', () => {
  const members = Object.fromEntries(
    Object.entries(defaultSettings).map(([name, value]) => [name, fc.constant(value)]),
  );
  fuzz(
    'settings: whatever value gives settings, which give themselves',
    fc.property(fc.oneof(outsideValue, loosely(members)), (value) => {
      const settings = parseSettings(value);
      expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      clean();
    }),
  );
  const topics = fc.dictionary(
    fc.string(),
    loosely({
      state: fc.constantFrom('todo', 'doing', 'done'),
      steps: fc.array(fc.nat()),
      note: outsideText,
      link: fc.webUrl(),
    }),
  );
  fuzz(
    'progress: whatever value gives progress, which gives itself',
    fc.property(
      fc.oneof(
        outsideValue,
        loosely({ version: fc.nat(4), topics, have: fc.array(fc.string()), days: fc.array(fc.nat(30)) }),
      ),
      (value) => {
        const progress = parseProgress(value);
        expect(parseProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
        clean();
      },
    ),
  );
  const said = loosely({
    kind: fc.constantFrom('not-an-ask', 'missed', 'wrong-role'),
    skillId: fc.string(),
    phrase: outsideText,
    postingKey: fc.string(),
  });
  fuzz(
    'corrections, ledger and saved postings: whatever value is taken or left',
    fc.property(fc.oneof(outsideValue, loosely({ version: fc.constant(1), list: fc.array(said) })), (value) => {
      const corrections = parseCorrections(value);
      expect(parseCorrections(JSON.parse(JSON.stringify(corrections)))).toEqual(corrections);
      keptEntry(value);
      keptPosting(value);
      clean();
    }),
  );
});

describe('places', () => {
  fuzz(
    'any fragment names a place or none, and a place its fragment',
    fc.property(outsideText, (text) => {
      fromFragment(text);
      if (text.isWellFormed() && text !== '') expect(fromFragment(toFragment(text))).toBe(text);
    }),
  );
});
