import { noProgress, type Progress, type TopicState } from '../../../src/domain/progress/progress.ts';

/** Days with progress, with gaps as in life. */
export const someDays = [
  '2026-09-14',
  '2026-10-02',
  '2026-10-05',
  '2026-11-03',
  '2026-11-09',
  '2026-11-10',
  '2026-11-18',
  '2026-11-24',
];

const topic = (state: TopicState) => ({ state, steps: [], note: '', link: '' });

/** A reader in week 9: the first phase is behind, three skills came along from before. */
export const weekNine: Progress = {
  ...noProgress,
  topics: {
    'p1-planning': topic('done'),
    'p1-risk': topic('done'),
    'p1-stakeholders': topic('done'),
    'p1-agile': topic('done'),
    'p1-resources': topic('done'),
    'p1-teams': topic('done'),
    'p2-ml': topic('done'),
    'p2-genai': topic('done'),
    'p2-data': { state: 'doing', steps: [0, 1], note: 'Asked the depot for its 2025 labels.', link: '' },
  },
  portfolio: {
    'pf-plan': { state: 'done', steps: [0, 1, 2, 3, 4, 5, 6], link: 'https://example.org/plan' },
    'pf-playbook': { state: 'doing', steps: [0, 1, 2], link: '' },
  },
  days: someDays,
  have: ['project-planning', 'risk-management', 'stakeholder-communication'],
};
