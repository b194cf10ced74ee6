import { noProgress, type Progress, type TopicState } from '../../../src/domain/progress/progress.ts';

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
    'p2-data': topic('doing'),
  },
  have: ['project-planning', 'risk-management', 'stakeholder-communication'],
};
