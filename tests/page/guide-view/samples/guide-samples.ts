import { matchLines, matchPosting } from '../../../../scripts/screenshots/samples/match-page.ts';
import { somePay } from '../../../../scripts/screenshots/samples/sample-guide-ports.ts';
import { someDays } from '../../../../scripts/screenshots/samples/sample-progress.ts';
import type { Guide } from '../../../../src/domain/guide/guide.ts';
import type { SavedPosting } from '../../../../src/domain/ledger/saved-posting.ts';
import { postingFromText } from '../../../../src/domain/posting/posting-from-text.ts';
import type { Progress, TopicProgress } from '../../../../src/domain/progress/progress.ts';
import type { Demand } from '../../../../src/state/guide-ports.ts';

const done: TopicProgress = { state: 'done', steps: [], note: '', link: '' };

/** A reader who has done the first topics and is half through the next one. */
export function someProgress(guide: Guide, count = 8): Progress {
  const topics = guide.phases.flatMap((phase) => phase.topics);
  const next = topics[count];
  return {
    version: 1,
    topics: {
      ...Object.fromEntries(topics.slice(0, count).map(({ id }) => [id, done])),
      ...(next && {
        [next.id]: { state: 'doing', steps: [0, 1], note: 'Asked the depot for its 2025 labels.', link: '' },
      }),
    },
    have: [],
    portfolio: {
      ...(guide.portfolioIdeas[0] && {
        [guide.portfolioIdeas[0].id]: { state: 'doing', steps: [0, 1, 2], link: 'https://example.org/plan' },
      }),
    },
    days: someDays,
  };
}

/** What eleven postings asked. */
export const someDemand: Demand = {
  postings: 11,
  asked: { 'data-literacy': 7, 'experiment-planning': 6, 'stakeholder-communication': 10, 'model-evaluation': 5 },
  pay: [
    ...somePay,
    {
      currency: 'GBP',
      period: 'DAY',
      ranges: [{ key: 'd', name: 'Fennmoor', low: 480, high: 560, estimated: false }],
      middle: null,
    },
  ],
};

const german = postingFromText({
  title: 'Projektleitung Künstliche Intelligenz im Krankenhausinformationsmanagement (m/w/d)',
  company: 'Sundhagen Klinik',
  location: 'Rostock',
  url: 'https://stellen.sundhagen.example/ki-projektleitung',
  text: `Deine Aufgaben
• Du planst Projekte mit künstlicher Intelligenz und hältst Meilensteine und Budget im Blick.
• Du planst Pilotprojekte mit zwei Kliniken und wertest sie aus.
• Du berichtest regelmäßig an den Lenkungsausschuss.
Dein Profil
• Mehrjährige Erfahrung im Projektmanagement
• Kenntnisse in Scrum
• Grundverständnis von maschinellem Lernen`,
});

const english = postingFromText({
  title: 'Senior Delivery Lead, Machine Learning',
  company: 'Ostrava Grid Works',
  location: 'Remote, EU',
  url: 'https://careers.ostrava-grid.example/ml-delivery',
  text: `What you will do
• Lead delivery of machine learning projects from idea to handover.
• Plan experiments with clear stop rules and report results to stakeholders.
• Manage risks, budget and vendors.
What you bring
• Experience with agile delivery and Jira.
• You understand how models are evaluated.
Nice to have
• A PMP certification.`,
});

/** Three kept postings: one that closes, one in German with a long title, one that closed. */
export const someSaved: SavedPosting[] = [
  {
    key: 'https://jobs.larch-tide.example/positions/17',
    savedOn: '2026-11-24',
    checkedOn: '2026-11-24',
    posting: matchPosting,
    note: '',
  },
  {
    key: 'https://stellen.sundhagen.example/ki-projektleitung',
    savedOn: '2026-11-20',
    checkedOn: '2026-10-30',
    posting: german,
    note: 'Ask about on-call weeks.',
  },
  {
    key: 'https://careers.ostrava-grid.example/ml-delivery',
    savedOn: '2026-11-12',
    checkedOn: '2026-11-12',
    posting: { ...english, validThrough: '2026-11-15' },
    note: '',
  },
];

/** The same posting as a person would paste it. */
export const pastedText = matchLines.map(([, text, kind]) => (kind ? text : `• ${text}`)).join('\n');
