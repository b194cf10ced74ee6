import type { Ask, Verdict } from '../../../src/domain/matching/reading.ts';
import type { ReadPage } from '../../../src/domain/posting/page-state.ts';
import type { Posting } from '../../../src/domain/posting/posting.ts';
import { askFor, inventedPosting, reasonFor, type SampleLine } from './invented-posting.ts';

export const matchLines: SampleLine[] = [
  ['unknown', 'About the role', 'heading'],
  [
    'about',
    'Our terminals handle some six thousand bills of lading a day. We bring in a system in which these papers are read by language models and checked by people.',
    'paragraph',
  ],
  ['duties', 'What you will do', 'heading'],
  ['duties', 'You own the project plan and its milestones for four terminals.'],
  ['duties', 'Keep a RAID log that the steering group opens by itself.'],
  ['duties', 'Report to operations, legal and IT every second Thursday.'],
  ['duties', 'Plan and run pilots at three terminals, each with a time limit and a stop rule.'],
  ['duties', 'Agree acceptance thresholds with the data science team before a pilot starts.'],
  ['duties', 'Collect what shift leads wish for and put it in order.'],
  ['duties', 'Prepare terminal staff for the change and stay until they work with it.'],
  ['duties', 'From first idea to handover, you stay with the project.'],
  ['required', 'What you bring', 'heading'],
  ['required', 'Three or more years in project management, in any industry.'],
  ['required', 'You have run at least one team in Scrum or Kanban.'],
  ['required', 'You know what large language models can and cannot do with scanned paper.'],
  ['required', 'You check early whether our shipping data is complete, lawful to use and labelled.'],
  ['preferred', 'It helps if you have shown with numbers what a system changed.'],
  ['benefits', 'What we offer', 'heading'],
  ['benefits', 'Two learning days a month and a budget for courses.'],
  ['company', 'Larch Tide has moved paper and cargo since 1911.', 'paragraph'],
];

export const matchPosting = inventedPosting('AI Project Manager, Freight Papers', matchLines, {
  salary: { min: 68000, max: 82000, currency: 'EUR', period: 'YEAR', estimated: false, text: '€68,000–82,000 a year' },
});

export const matchAsks: Ask[] = [
  askFor(matchPosting, 'project-planning', 'duty', 'the project plan and its milestones'),
  askFor(matchPosting, 'risk-management', 'duty', 'RAID log'),
  askFor(matchPosting, 'stakeholder-communication', 'duty', 'Report to operations, legal and IT', 'steering group'),
  askFor(matchPosting, 'agile-practices', 'required', 'Scrum or Kanban'),
  askFor(matchPosting, 'generative-ai', 'required', 'large language models'),
  askFor(matchPosting, 'data-literacy', 'required', 'whether our shipping data is complete'),
  askFor(matchPosting, 'experiment-planning', 'duty', 'Plan and run pilots', 'a time limit and a stop rule'),
  askFor(matchPosting, 'model-evaluation', 'duty', 'Agree acceptance thresholds'),
  askFor(matchPosting, 'end-to-end-delivery', 'duty', 'From first idea to handover'),
  askFor(matchPosting, 'outcome-measurement', 'preferred', 'shown with numbers what a system changed'),
  askFor(matchPosting, 'change-management', 'duty', 'Prepare terminal staff for the change'),
  askFor(matchPosting, 'years-experience', 'required', 'Three or more years'),
];

/** The verdict of a clear match, changed. */
export function verdictOf(change: Partial<Verdict> = {}): Verdict {
  return {
    role: 'ai-project-manager',
    kind: 'target',
    certainty: 'clear',
    confidence: 0.93,
    ranking: [],
    reasonsFor: [],
    reasonsAgainst: [],
    titleRole: null,
    couldBe: null,
    ...change,
  };
}

const reasonsFor = [
  reasonFor(matchPosting, 'sampleReasonTitle', 2.4, ['AI Project Manager'], []),
  reasonFor(
    matchPosting,
    'sampleReasonDelivery',
    1.8,
    ['own the project plan', 'steering group', 'handover'],
    ['6', '8'],
  ),
  reasonFor(matchPosting, 'sampleReasonSubject', 1.1, ['read by language models'], []),
];
const reasonsAgainst = [reasonFor(matchPosting, 'sampleReasonProductDuty', -0.6, ['what shift leads wish for'], [])];

export const matchPage: ReadPage = {
  kind: 'read',
  postingKey: 'larch-tide-17',
  posting: matchPosting,
  reading: {
    verdict: verdictOf({ reasonsFor, reasonsAgainst }),
    asks: matchAsks,
    related: [
      {
        roleId: 'ai-product-manager',
        evidence: reasonsAgainst.flatMap(({ evidence }) => evidence),
        shared: ['stakeholder-communication', 'agile-practices', 'generative-ai', 'data-literacy'],
        different: ['experiment-planning', 'end-to-end-delivery'],
      },
      { roleId: 'ai-consultant', evidence: [], shared: ['stakeholder-communication'], different: ['data-literacy'] },
    ],
    languageCover: 'full',
  },
  sources: { title: 'json-ld', description: 'site', salary: 'text', datePosted: 'json-ld', applyUrl: 'site' },
  signals: [],
  leftOut: ['Similar jobs you may like', 'We value your privacy'],
  corrections: [],
};

/** The match with another title, verdict, asks or facts. */
export function matchWith(change: {
  posting?: Partial<Posting>;
  verdict?: Partial<Verdict>;
  asks?: Ask[];
  page?: Partial<ReadPage>;
  languageCover?: 'full' | 'part';
}): ReadPage {
  const { reading } = matchPage;
  return {
    ...matchPage,
    ...change.page,
    posting: { ...matchPosting, ...change.posting },
    reading: {
      ...reading,
      asks: change.asks ?? reading.asks,
      languageCover: change.languageCover ?? 'full',
      verdict: { ...reading.verdict, ...change.verdict },
    },
  };
}
