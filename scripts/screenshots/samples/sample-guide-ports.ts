import type { Guide } from '../../../src/domain/guide/guide.ts';
import type { PayGroup } from '../../../src/domain/ledger/pay-ranges.ts';
import { toSavedPosting } from '../../../src/domain/ledger/saved-posting.ts';
import type { Correction } from '../../../src/domain/matching/reading.ts';
import type { ReadPage } from '../../../src/domain/posting/page-state.ts';
import type { Progress } from '../../../src/domain/progress/progress.ts';
import { defaultSettings, type Settings } from '../../../src/domain/settings/settings.ts';
import type { BoardChoice, GuidePorts } from '../../../src/state/guide-ports.ts';
import type { OptionsPorts } from '../../../src/state/options-ports.ts';
import type { SavedPorts } from '../../../src/state/saved-ports.ts';
import { matchPage } from './match-page.ts';
import { neighbourPage } from './neighbour-page.ts';
import { fixed } from './sample-ports.ts';

const nothing = async () => undefined;
const granted = async () => ({ ok: true as const, value: null });
const today = () => '2026-11-25';
const pages: readonly ReadPage[] = [matchPage, neighbourPage];

/** What a sample surface of the extension's own stands on. */
export interface SampleShelf {
  guide: Guide;
  boards: readonly BoardChoice[];
  progress: Progress;
  settings: Partial<Settings>;
}

/** Pay of three postings a year, as stated. */
export const somePay: readonly PayGroup[] = [
  {
    currency: 'EUR',
    period: 'YEAR',
    ranges: [
      { key: 'a', name: 'Larch Tide', low: 68_000, high: 82_000, estimated: false },
      { key: 'b', name: 'Quill Harbour', low: 58_000, high: 64_000, estimated: false },
      { key: 'c', name: 'Sedge & Rye', low: 74_000, high: 90_000, estimated: true },
    ],
    middle: null,
  },
];

/** Ports of the guide over fixed values. */
export function sampleGuidePorts({ guide, boards, progress, settings }: SampleShelf): GuidePorts {
  const asked = { 'data-literacy': 7, 'stakeholder-communication': 9, 'model-evaluation': 5, 'responsible-ai': 4 };
  return {
    progress: fixed(progress),
    settings: fixed({ ...defaultSettings, welcomed: true, ...settings }),
    demand: fixed({ postings: 11, asked, pay: [...somePay] }),
    loadGuide: async () => guide,
    loadBoards: async () => boards,
    changeProgress: granted,
    changeSettings: granted,
    lastPlace: async () => null,
    keepPlace: nothing,
    openInTab: nothing,
    openAddress: nothing,
    copy: async () => true,
    saveFile: () => undefined,
    print: () => undefined,
    today,
  };
}

/** Kept postings, read: two, or as many as asked for, which repeat these. */
export function sampleSavedPorts(count = pages.length): SavedPorts {
  const kept = Array.from({ length: count }, (_, at) => {
    const page = pages[at % pages.length] ?? matchPage;
    return at < pages.length ? page : { ...page, postingKey: `${page.postingKey}-${at}` };
  });
  const pageOf = (key: string) => pages.find(({ postingKey }) => postingKey === key) ?? matchPage;
  return {
    postings: fixed(kept.map((page) => toSavedPosting(page, '2026-11-20'))),
    read: async (postings) =>
      postings.map(({ title }) => pages.find(({ posting }) => posting.title === title) ?? matchPage),
    readTab: async () => null,
    readTabs: async () => [],
    readText: async () => pageOf('larch-tide-17'),
    keep: granted,
    remove: granted,
    note: granted,
    correct: granted,
    undoCorrection: granted,
    open: nothing,
  };
}

const sampleCorrections: readonly Correction[] = [
  { kind: 'not-asked', skillId: 'data-literacy', postingKey: 'larch-tide-17', phrase: 'data' },
  {
    kind: 'asked',
    skillId: 'pm-tools',
    postingKey: 'larch-tide-17',
    phrase: 'Keep one board that shows what is stuck.',
  },
];

/** Settings over fixed values. */
export function sampleOptionsPorts({ guide, boards, settings }: SampleShelf): OptionsPorts {
  return {
    settings: fixed({ ...defaultSettings, welcomed: true, ...settings }),
    loadBoards: async () => boards,
    changeSettings: granted,
    changeHiding: granted,
    access: fixed(boards.flatMap(({ hosts }) => hosts)),
    requestAccess: async () => true,
    removeAccess: async () => true,
    kept: fixed({ progress: 9, ledger: 11, saved: 2, corrections: sampleCorrections.length }),
    corrections: fixed(sampleCorrections),
    correct: granted,
    undoCorrection: granted,
    loadSkillNames: async () => new Map(guide.skills.map(({ id, label }) => [id, label])),
    exportAll: async () => ({ ok: true, value: '{}' }),
    wipe: granted,
    saveFile: () => undefined,
    openInTab: nothing,
    today,
  };
}
