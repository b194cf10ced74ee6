import boardTable from 'virtual:waypost/boards';
import guides from 'virtual:waypost/guides';
import matchIndex from 'virtual:waypost/match-index';
import type { Guide } from '../../../../src/domain/guide/guide.ts';
import type { LedgerEntry } from '../../../../src/domain/ledger/ledger-entry.ts';
import type { SavedPosting } from '../../../../src/domain/ledger/saved-posting.ts';
import { prepareGuide } from '../../../../src/domain/matching/index/matcher.ts';
import { readPosting } from '../../../../src/domain/matching/read-posting.ts';
import type { Correction } from '../../../../src/domain/matching/reading.ts';
import type { ReadPage } from '../../../../src/domain/posting/page-state.ts';
import type { Posting } from '../../../../src/domain/posting/posting.ts';
import { postingFromText } from '../../../../src/domain/posting/posting-from-text.ts';
import { postingKey } from '../../../../src/domain/posting/posting-key.ts';
import { changeProgress, type ProgressChange } from '../../../../src/domain/progress/change-progress.ts';
import { noProgress, type Progress } from '../../../../src/domain/progress/progress.ts';
import { ok } from '../../../../src/domain/result.ts';
import { changeSettings } from '../../../../src/domain/settings/change-settings.ts';
import { changeHiding } from '../../../../src/domain/settings/hide.ts';
import { defaultSettings, type Settings } from '../../../../src/domain/settings/settings.ts';
import { type BoardChoice, type Demand, type GuidePorts, noDemand } from '../../../../src/state/guide-ports.ts';
import type { LearnPorts } from '../../../../src/state/learn.ts';
import type { OptionsPorts } from '../../../../src/state/options-ports.ts';
import type { SavedPorts } from '../../../../src/state/saved-ports.ts';
import { type KeptValue, keptValue } from './kept-values.ts';

/** Everything one reader keeps, in memory, with the ports over it. Writes are noted in `changes`. */
export interface SampleReader {
  progress: KeptValue<Progress>;
  settings: KeptValue<Settings>;
  saved: KeptValue<SavedPosting[]>;
  corrections: KeptValue<readonly Correction[]>;
  changes: ProgressChange[];
  files: { name: string; text: string }[];
  opened: string[];
  guidePorts: GuidePorts;
  savedPorts: SavedPorts;
  optionsPorts: OptionsPorts;
  learnPorts: LearnPorts;
}

const today = () => '2026-11-25';
const matcher = prepareGuide(matchIndex);

/** The first guide of the content. */
export function sampleGuide(): Guide {
  const [guide] = guides;
  if (!guide) throw new Error('There is no guide.');
  return guide;
}

/** A posting as a surface shows it, read by the real matcher. */
export function readSample(posting: Posting): ReadPage {
  return {
    kind: 'read',
    postingKey: postingKey(posting),
    posting,
    reading: readPosting(matcher, posting, []),
    sources: { description: 'paste' },
    signals: [],
    leftOut: [],
    corrections: [],
  };
}

export function sampleReader({
  progress: firstProgress = noProgress,
  settings: firstSettings = {},
  demand = noDemand,
  saved: firstSaved = [],
  ledger: firstLedger = [],
  corrections: firstCorrections = [],
  place = null,
}: {
  progress?: Progress;
  settings?: Partial<Settings>;
  demand?: Demand;
  saved?: SavedPosting[];
  ledger?: LedgerEntry[];
  corrections?: readonly Correction[];
  place?: string | null;
} = {}): SampleReader {
  const progress = keptValue(firstProgress);
  const settings = keptValue<Settings>({ ...defaultSettings, welcomed: true, ...firstSettings });
  const saved = keptValue(firstSaved);
  const ledger = keptValue(firstLedger);
  const corrections = keptValue(firstCorrections);
  const reader = {
    progress,
    settings,
    saved,
    corrections,
    changes: [],
    files: [],
    opened: [],
  } satisfies Partial<SampleReader>;
  const done = async () => ok(null);
  const saveFile = (name: string, text: string) => void (reader.files as SampleReader['files']).push({ name, text });
  const openInTab = async (to: string) => void (reader.opened as string[]).push(to);
  const loadBoards = async () => boardTable.boards;
  const set: GuidePorts['changeSettings'] = async (change) => {
    settings.set(changeSettings(settings.now(), change));
    return ok(null);
  };
  return {
    ...reader,
    guidePorts: {
      progress,
      settings,
      demand: keptValue(demand),
      loadGuide: async () => sampleGuide(),
      loadBoards,
      async changeProgress(change) {
        (reader.changes as ProgressChange[]).push(change);
        progress.set(changeProgress(progress.now(), change, today()));
        return ok(null);
      },
      changeSettings: set,
      lastPlace: async () => place,
      keepPlace: async () => undefined,
      openInTab,
      openAddress: openInTab,
      copy: async () => true,
      saveFile,
      print: () => undefined,
      today,
    },
    savedPorts: {
      postings: saved,
      read: async (postings) => postings.map(readSample),
      readTab: async () => null,
      readTabs: async () => [],
      readText: async (text) => readSample(postingFromText(text)),
      async keep(posting) {
        saved.set([posting, ...saved.now().filter(({ key }) => key !== posting.key)]);
        return ok(null);
      },
      async remove(key) {
        saved.set(saved.now().filter((one) => one.key !== key));
        return ok(null);
      },
      async note(key, note) {
        saved.set(saved.now().map((one) => (one.key === key ? { ...one, note } : one)));
        return ok(null);
      },
      correct: done,
      undoCorrection: done,
      open: openInTab,
    },
    optionsPorts: {
      settings,
      loadBoards,
      changeSettings: set,
      async changeHiding(hiding) {
        settings.set(changeHiding(settings.now(), hiding));
        return ok(null);
      },
      access: keptValue(boardTable.boards.flatMap((board: BoardChoice) => board.hosts)),
      requestAccess: async () => true,
      removeAccess: async () => true,
      kept: keptValue({ progress: 9, ledger: 11, saved: firstSaved.length, corrections: firstCorrections.length }),
      corrections,
      async correct(correction) {
        corrections.set([...corrections.now(), correction]);
        return ok(null);
      },
      async undoCorrection(correction) {
        corrections.set(corrections.now().filter((one) => one !== correction));
        return ok(null);
      },
      loadSkillNames: async () => new Map(sampleGuide().skills.map(({ id, label }) => [id, label])),
      exportAll: async () => ok('{}'),
      wipe: done,
      saveFile,
      openInTab,
      today,
    },
    learnPorts: {
      ledger: {
        entries: ledger,
        async remove(keys) {
          ledger.set(ledger.now().filter(({ key }) => !keys.includes(key)));
          return ok(null);
        },
      },
      data: {
        read: async () => {
          const everything = {
            progress: progress.now(),
            settings: settings.now(),
            corrections: [],
            ledger: ledger.now(),
            saved: saved.now(),
          };
          const sizes = { progress: 900, settings: 700, corrections: 0, ledger: 4_200, saved: 31_000 };
          return { everything, sizes, unread: [] };
        },
        apply: done,
        wipe: done,
      },
    },
  };
}
