/** Where a reading may be shown on a board. `panel`: badge, popup and browser panel only. */
export type SurfaceChoice = 'in-page' | 'panel' | 'off';

export type Side = 'left' | 'right';

export interface SiteLayout {
  side: Side;
  /** CSS pixels. */
  width: number;
}

export interface Settings {
  version: 1;
  /** First run was finished or skipped. */
  welcomed: boolean;
  /** Choice per board id of `content/boards.json`; a missing id takes the board's own default. */
  boards: Record<string, SurfaceChoice>;
  /** The sidebar opens by itself on a match. */
  opensByItself: boolean;
  /** LinkedIn is read only after a click on the toolbar button. */
  linkedinWaits: boolean;
  /** Layout per host; `*` is the default. */
  layouts: Record<string, SiteLayout>;
  /** Posting keys and hosts on which the in-page sidebar stays away. */
  hidden: { postings: string[]; hosts: string[]; always: boolean };
  ledger: 'on' | 'paused' | 'off';
  theme: 'system' | 'light' | 'dark';
  plan: {
    /** `YYYY-MM-DD`, or null before a start date is chosen. */
    start: string | null;
    hoursPerWeek: number;
    /** Calendar days off, `YYYY-MM-DD`. */
    daysOff: string[];
    /** Weekdays on which nothing is planned, 1 = Monday … 7 = Sunday. */
    restDays: number[];
    /** Hours that were left when `start` was chosen: what "the plan has moved" is measured against. */
    openHours: number | null;
  };
}

export const defaultSettings: Settings = {
  version: 1,
  welcomed: false,
  boards: {},
  opensByItself: false,
  linkedinWaits: false,
  layouts: { '*': { side: 'right', width: 360 } },
  hidden: { postings: [], hosts: [], always: false },
  ledger: 'on',
  theme: 'system',
  plan: { start: null, hoursPerWeek: 6, daysOff: [], restDays: [7], openHours: null },
};
