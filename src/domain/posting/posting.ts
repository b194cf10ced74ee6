/** What a line of a posting is about. Only `about`, `duties`, `required`, `preferred` and `unknown` may carry asks. */
export type Section = 'about' | 'duties' | 'required' | 'preferred' | 'benefits' | 'company' | 'process' | 'unknown';

export type BlockKind = 'heading' | 'bullet' | 'paragraph';

/** One block of text as a reader found it, white space folded, not yet tagged. */
export interface Block {
  kind: BlockKind;
  text: string;
}

/** One block of a posting with the section it stands in. Offsets of evidence count UTF-16 units of `text`. */
export interface Line extends Block {
  section: Section;
}

export type SalaryPeriod = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

export interface Salary {
  min: number | null;
  max: number | null;
  /** ISO 4217. */
  currency: string;
  period: SalaryPeriod;
  /** True where the board, not the employer, states it. */
  estimated: boolean;
  /** The posting's own words, for showing. Empty where it came from data alone. */
  text: string;
}

export type WorkMode = 'remote' | 'hybrid' | 'onsite';
export type EmploymentType = 'full-time' | 'part-time' | 'contract' | 'internship';

/** A text beside a posting's title that may state its pay. */
export interface PayText {
  text: string;
  /** A label or the page's author calls it pay. */
  named: boolean;
  /** The board calls it its own estimate. */
  estimated: boolean;
}

/** Texts beside a posting that may state a day, the likeliest first. */
export interface DayTexts {
  posted: string[];
  until: string[];
  /** When the page was read, as an ISO time: "3 days ago" is counted back from it. */
  now: string;
  /** `11/16/2026` is a November day. */
  monthFirst: boolean;
}

/** What a reader takes from a page or a paste before sections and facts of the text are known. `null`: not stated. */
export interface RawPosting {
  /** Address it was read at; null for pasted text. */
  url: string | null;
  title: string;
  company: string | null;
  locations: string[];
  blocks: Block[];
  salary: Salary | null;
  /** Where no data state the pay: texts to look for it in before the lines, the likeliest first. */
  pay?: PayText[] | undefined;
  /** The same of days. */
  days?: DayTexts | undefined;
  /** Calendar dates, `YYYY-MM-DD`. */
  datePosted: string | null;
  validThrough: string | null;
  workMode: WorkMode | null;
  employmentType: EmploymentType | null;
  /** http(s) only. */
  applyUrl: string | null;
  /** The page says that it takes no more applications. */
  closed: boolean;
}

/** One job advertisement, read and tagged: the only shape that matching, comparing and keeping know. */
export interface Posting extends Omit<RawPosting, 'blocks' | 'pay' | 'days'> {
  lines: Line[];
  /** Language of the text, ISO 639-1 (`en`, `de`, …), or null where there is too little of it. */
  lang: string | null;
  /** Smallest number of years asked for the main requirement. */
  years: number | null;
  /** Words of rank as the title has them ("Senior", "Lead"), or null. */
  seniority: string | null;
}
