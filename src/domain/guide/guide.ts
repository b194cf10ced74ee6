/** The bundled career guide as data. `content/guides/<id>/` holds it; `parse/parse-guide.ts` checks it at build time and in tests. */

export type TopicId = string;
export type SkillId = string;
export type PhaseId = string;
export type RoleId = string;

export interface Topic {
  id: TopicId;
  title: string;
  /** First and last week, inside the phase's weeks. */
  weeks: [number, number];
  why: string;
  skillIds: SkillId[];
  /** The exercise, as prose. */
  practice: string;
  /** The exercise in parts that can be ticked off. */
  steps: string[];
  doneWhen: string;
  hours: number;
}

export interface Phase {
  id: PhaseId;
  title: string;
  /** The title in one or two words, for narrow columns. */
  short?: string;
  weeks: [number, number];
  goal: string;
  topics: Topic[];
  milestone: string;
}

export interface PortfolioIdea {
  id: string;
  title: string;
  what: string;
  showsSkillIds: SkillId[];
  phaseId: PhaseId;
  /** The brief as a checklist. */
  brief: string[];
  /** Ids of `templates`. */
  templateIds: string[];
}

/** A Markdown file to start one's own work from. */
export interface Template {
  id: string;
  title: string;
  /** File name offered on saving, with its ending. */
  fileName: string;
  body: string;
}

export interface SalaryNote {
  status: string;
  note: string;
  howToLook: string;
  whereToCheck: { id: string; region: string; name: string; address: string }[];
  reviewed: string;
}

export interface Question {
  id: string;
  origin: string;
  question: string;
  answer: string;
}

export interface NextAction {
  id: string;
  kind: string;
  title: string;
  text: string;
}

/** A ready-made search; `{query}` in the address stands for the encoded title. */
export interface BoardSearch {
  board: string;
  address: string;
}

export interface RelatedRole {
  id: RoleId;
  title: string;
  summary: string;
  sharedSkillIds: SkillId[];
  distinctiveSkillIds: SkillId[];
  howItDiffers: string;
  /** How its postings read: what to look for in the text. */
  howPostingsRead: string;
}

export interface GlossaryTerm {
  id: string;
  term: string;
  aka: string[];
  definition: string;
  whyItMattersToAPm: string;
  skillIds: SkillId[];
}

/** What explaining a term in a reading needs of it. */
export type TermCard = Pick<GlossaryTerm, 'id' | 'term' | 'aka' | 'definition'>;

export interface Comparison {
  id: string;
  left: { roleId: RoleId; label: string };
  right: { roleId: RoleId; label: string };
  title: string;
  summary: string;
  rows: { dimension: string; left: string; right: string }[];
  chooseLeftIf: string;
  chooseRightIf: string;
}

/** What a person reads of a skill. Its aliases live in the match index, not here. */
export interface SkillCard {
  id: SkillId;
  label: string;
  /** A phase id, or `beyond`. */
  group: PhaseId | 'beyond';
  summary: string;
  /** Topics that teach it, in roadmap order; empty beyond the roadmap. */
  topicIds: TopicId[];
  /** How to learn it elsewhere; empty for skills of the roadmap. */
  learnMore: string;
}

export interface Guide {
  id: string;
  lang: string;
  title: string;
  tagline: string;
  overview: string[];
  /** Calendar date `YYYY-MM-DD` on which a person last checked the texts. */
  reviewed: string;
  totalWeeks: number;
  hoursPerWeek: number;
  hoursNote: string;
  phases: Phase[];
  skills: SkillCard[];
  portfolioIdeas: PortfolioIdea[];
  templates: Template[];
  salary: SalaryNote;
  faq: Question[];
  actions: NextAction[];
  searches: { titles: string[]; boards: BoardSearch[] };
  related: RelatedRole[];
  glossary: GlossaryTerm[];
  comparisons: Comparison[];
}
