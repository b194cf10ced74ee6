import type { Roadmap } from '../../../src/domain/guide/roadmap.ts';
import type { PageState } from '../../../src/domain/posting/page-state.ts';
import { noProgress, type Progress } from '../../../src/domain/progress/progress.ts';
import type { ReadingState } from '../../../src/state/reading.ts';
import { askFor, inventedPosting, reasonFor } from './invented-posting.ts';
import { everyAskPage, germanPage } from './long-pages.ts';
import { matchAsks, matchPage, matchPosting, matchWith, verdictOf } from './match-page.ts';
import { neighbourPage } from './neighbour-page.ts';
import { weekNine } from './sample-progress.ts';

/** One state of a reading as pictures and checks see it. */
export interface SampleState {
  name: string;
  page: PageState;
  progress?: Progress;
  /** Messages of this locale instead of English. */
  locale?: 'en' | 'de' | 'fr';
  direction?: 'rtl';
  /** What the reader did before the picture. */
  act?: (state: ReadingState) => void;
}

const short = inventedPosting('AI Project Manager', [['about', 'Agile teams are no problem for you.', 'paragraph']]);
const openPilots = (state: ReadingState) => {
  state.openAsk.value = 'experiment-planning';
};

/** What popup and panel know of a list; a page is not told. */
const showSeen = ({ ports, seen }: ReadingState) => {
  if (ports.surface === 'page') return;
  seen.value = [
    ['AI Project Manager', 'Larch Tide', '2026-11-03'],
    ['Senior Artificial Intelligence Project and Programme Manager', 'Sundew Rail', '2025-12-19'],
    ['KI-Projektleiterin Fahrgastinformationssysteme (m/w/d)', null, '2026-11-24'],
  ].map(([title = '', company = null, lastSeen], at) => ({
    key: `seen-${at}`,
    title: title ?? '',
    company,
    lastSeen: lastSeen ?? '',
    link: `https://jobs.example/${at}`,
  }));
};
const onlyRead = ({ ports, board }: ReadingState) => {
  if (ports.surface !== 'page')
    board.value = { id: 'linkedin', name: 'LinkedIn', hosts: [], reason: '', surface: 'panel' };
};

/** Every state in which a reading can be seen, on any surface. */
export function sampleStates(roadmap: Roadmap): SampleState[] {
  const every = everyAskPage(roadmap.skills.map(({ id }) => id));
  const nothing = (reason: Extract<PageState, { kind: 'no-posting' }>['reason']): PageState => ({
    kind: 'no-posting',
    reason,
    signals: [],
  });
  const noAnswer = (permission: 'granted' | 'missing' | 'impossible'): PageState => ({
    kind: 'no-answer',
    host: 'jobs.larch-tide.example',
    board: null,
    permission,
  });
  return [
    { name: 'clear match', page: matchPage },
    { name: 'first day', page: matchPage, progress: noProgress },
    { name: 'ask open', page: matchPage, act: openPilots },
    {
      name: 'sentence gone',
      page: matchPage,
      act: (state) => {
        openPilots(state);
        state.gone.value = 'experiment-planning';
      },
    },
    {
      name: 'correction made',
      page: matchPage,
      act: (state) => {
        state.done.value = { kind: 'have', subject: 'Agile practices', undo: async () => undefined };
      },
    },
    {
      name: 'likely, no asks',
      page: matchWith({
        asks: [],
        verdict: {
          certainty: 'likely',
          reasonsFor: [reasonFor(matchPosting, 'sampleReasonTitle', 1, ['AI Project Manager'], [])],
          reasonsAgainst: [reasonFor(matchPosting, 'sampleReasonCompany', -1, [], [])],
        },
      }),
    },
    { name: 'could be either', page: matchWith({ verdict: { certainty: 'unsure', couldBe: 'ai-product-manager' } }) },
    { name: 'neighbour, title disagrees', page: neighbourPage },
    {
      name: 'no match',
      page: matchWith({
        posting: { title: 'Night Porter' },
        asks: matchAsks.slice(0, 1),
        verdict: verdictOf({
          role: 'other',
          kind: 'none',
          reasonsAgainst: [reasonFor(matchPosting, 'sampleReasonCompany', -1, ['paper and cargo since 1911'], [])],
        }),
      }),
    },
    {
      name: 'too little text',
      page: {
        ...matchPage,
        posting: short,
        reading: {
          ...matchPage.reading,
          related: [],
          verdict: verdictOf({ certainty: 'too-little-text', kind: 'none' }),
          asks: [askFor(short, 'agile-practices', 'required', 'Agile teams')],
        },
      },
    },
    { name: 'closed', page: matchWith({ posting: { closed: true, validThrough: '2026-11-15' } }) },
    { name: 'language partly covered', page: matchWith({ languageCover: 'part' }) },
    { name: 'every ask', page: every },
    { name: 'long words', page: germanPage, locale: 'de' },
    { name: 'French', page: matchPage, locale: 'fr', act: openPilots },
    { name: 'right to left', page: matchPage, direction: 'rtl', act: openPilots },
    {
      name: 'title of sixty characters',
      page: matchWith({
        posting: { title: 'Senior Artificial Intelligence Project and Programme Manager', company: null },
      }),
    },
    {
      name: 'what was read',
      page: {
        ...matchPage,
        corrections: [
          { kind: 'not-asked', skillId: 'pm-tools', postingKey: 'larch-tide-17', phrase: 'opens by itself' },
        ],
      },
      act: (state) => {
        state.view.value = 'what-was-read';
      },
    },
    { name: 'reading', page: { kind: 'reading' } },
    { name: 'list', page: nothing('list-of-postings') },
    { name: 'list with postings read before', page: nothing('list-of-postings'), act: showSeen },
    { name: 'board that is only read', page: matchPage, act: onlyRead },
    { name: 'no single posting', page: nothing('article') },
    { name: 'not rendered yet', page: nothing('not-rendered-yet') },
    { name: 'page with too little text', page: nothing('too-little-text') },
    { name: 'reading failed', page: nothing('failed') },
    { name: 'permission missing', page: noAnswer('missing') },
    { name: 'opened before install', page: noAnswer('granted') },
    { name: 'impossible', page: noAnswer('impossible') },
    { name: 'updated', page: { kind: 'updated' } },
    { name: 'waiting', page: { kind: 'waiting' } },
    { name: 'off', page: { kind: 'off' } },
  ];
}

/** The progress a state is shown with. */
export const progressOf = ({ progress }: SampleState): Progress => progress ?? weekNine;
