import type { Roadmap } from '../../../src/domain/guide/roadmap.ts';
import type { ReadPage } from '../../../src/domain/posting/page-state.ts';
import type { Progress } from '../../../src/domain/progress/progress.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import type { ReadingPorts, Surface, Watched } from '../../../src/state/reading-ports.ts';

const skill = (id: string, group: string, topicIds: string[]) => ({
  id,
  label: `Skill ${id}`,
  group,
  summary: '',
  topicIds,
  learnMore: '',
});

export const roadmap: Roadmap = {
  totalWeeks: 4,
  hoursPerWeek: 6,
  phases: [
    { id: 'one', title: 'First', weeks: [1, 2] },
    { id: 'two', title: 'Second', weeks: [3, 4] },
  ],
  topics: [
    { id: 'plan', title: 'Draw a plan', phaseId: 'one', weeks: [1, 2], hours: 6, steps: 4, skillIds: ['planning'] },
    { id: 'pilot', title: 'Run a pilot', phaseId: 'two', weeks: [3, 4], hours: 8, steps: 4, skillIds: ['pilots'] },
  ],
  skills: [skill('planning', 'one', ['plan']), skill('pilots', 'two', ['pilot']), skill('years', 'beyond', [])],
  roles: [],
  portfolioIdeas: [{ id: 'idea', title: 'A pilot diary', showsSkillIds: ['pilots'] }],
};

const line = (text: string) => ({ kind: 'bullet', section: 'duties', text }) as const;
const ask = (skillId: string, at: number) =>
  ({ skillId, strength: 'duty', evidence: [{ line: at, start: 0, end: 8, foundBy: 'exact' }] }) as const;

export const page = (title: string, applyUrl: string | null): ReadPage => ({
  kind: 'read',
  postingKey: 'key',
  posting: {
    url: null,
    title,
    company: 'Larch Tide',
    locations: ['Ghent'],
    lines: [line('Planning of depots.'), line('Piloting three sites.'), line('Working years: four.')],
    salary: null,
    datePosted: '2026-11-02',
    validThrough: null,
    workMode: 'hybrid',
    employmentType: null,
    applyUrl,
    closed: false,
    lang: 'en',
    years: 4,
    seniority: null,
  },
  reading: {
    verdict: {
      role: 'ai-project-manager',
      kind: 'target',
      certainty: 'clear',
      confidence: 0.9,
      ranking: [],
      reasonsFor: [],
      reasonsAgainst: [],
      titleRole: null,
      couldBe: null,
    },
    asks: [ask('planning', 0), ask('pilots', 1), ask('years', 2)].map((one) => ({
      ...one,
      evidence: [...one.evidence],
    })),
    related: [],
    languageCover: 'full',
  },
  sources: { title: 'json-ld' },
  signals: [],
  leftOut: [],
  corrections: [],
});

const fixed = <Value>(value: Value): Watched<Value> => ({ get: async () => value, watch: () => undefined });
const nothing = async () => undefined;

export function ports(surface: Surface, shown: ReadPage, progress: Progress): ReadingPorts {
  return {
    surface,
    page: fixed(shown),
    progress: fixed(progress),
    settings: fixed(defaultSettings),
    readNow: nothing,
    showEvidence: async () => false,
    hintEvidence: nothing,
    showAllEvidence: nothing,
    have: nothing,
    correct: nothing,
    undoCorrection: nothing,
    save: async () => ({ ok: true }),
    open: nothing,
    hide: nothing,
    unhide: nothing,
    layout: nothing,
    close: () => undefined,
    requestAccess: async () => true,
    today: () => '2026-11-24',
  };
}
