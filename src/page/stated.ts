import type { Block, EmploymentType, PayText, Salary, WorkMode } from '../domain/posting/posting.ts';

/** What one source says about the posting; a field it does not state is absent. */
export interface Stated {
  title?: string;
  company?: string;
  locations?: string[];
  blocks?: Block[];
  salary?: Salary;
  /** Texts that may state the pay, the likeliest first. */
  pay?: PayText[];
  datePosted?: string;
  /** Texts that may state the day of posting and the last one, the likeliest first. */
  posted?: string[];
  until?: string[];
  validThrough?: string;
  workMode?: WorkMode;
  employmentType?: EmploymentType;
  applyUrl?: string;
  closed?: boolean;
  /** Address of the posting by its own account: tells it from others on the page. */
  url?: string;
}
