import type { RoleId, SkillId } from '../guide/guide.ts';

export type Strength = 'required' | 'preferred' | 'duty';

/** How a stretch of text was recognised: a literal alias, a near wording, an alias that needs its company, or the reader's own word. */
export type FoundBy = 'exact' | 'fuzzy' | 'context' | 'reader';

/** A stretch of one line, at most 160 characters, inside one sentence. */
export interface Evidence {
  /** Index into `Posting.lines`; -1 is the title. */
  line: number;
  /** UTF-16 offsets into the line's text. */
  start: number;
  end: number;
  foundBy: FoundBy;
  /** The wording itself inside the stretch, where one of the guide's was found. */
  words?: { start: number; end: number };
}

/** A skill that a posting asks for. */
export interface Ask {
  skillId: SkillId;
  strength: Strength;
  /** One to three, strongest first. */
  evidence: Evidence[];
}

/** One thing that spoke for or against a role. */
export interface Reason {
  /** Key of the sentence shown to the reader (`_locales`), e.g. `reasonTitleNamesRole`. */
  kind: string;
  /** Values for the sentence, e.g. counts. */
  values: string[];
  /** Contribution to the decision in log-odds; above 0 speaks for the role. */
  weight: number;
  evidence: Evidence[];
}

/** An id of `content/…/roles/`, or `other` for every job that no role file describes. */
export type RoleLabel = RoleId;

/** `target` is the guide's own role, `neighbour` a role the guide compares it with, `none` everything else. */
export type RoleKind = 'target' | 'neighbour' | 'none';

/** How sure the verdict is, as words that the surfaces show. */
export type Certainty = 'clear' | 'likely' | 'unsure' | 'too-little-text';

export interface Verdict {
  role: RoleLabel;
  kind: RoleKind;
  certainty: Certainty;
  /** Probability of `role`, 0…1, from the fitted weights. */
  confidence: number;
  /** Every role with its probability, most probable first. */
  ranking: { role: RoleLabel; confidence: number }[];
  /** Strongest first. */
  reasonsFor: Reason[];
  reasonsAgainst: Reason[];
  /** Set where the title names one role and the text reads as another. */
  titleRole: RoleLabel | null;
  /** Set where a second role is about as likely. */
  couldBe: RoleLabel | null;
}

/** A related role, ranked by what the posting asks. */
export interface RelatedFit {
  roleId: RoleId;
  /** Lines of the posting that speak for it. */
  evidence: Evidence[];
  shared: SkillId[];
  /** Asked by the posting, not shared with this role. */
  different: SkillId[];
}

export interface Reading {
  verdict: Verdict;
  /** In the order of the skills file (roadmap order, then beyond). */
  asks: Ask[];
  related: RelatedFit[];
  /** `part`: the posting's language is only partly covered by the aliases. */
  languageCover: 'full' | 'part';
}

/**
 * What the reader said about how postings are read. The last word on a skill in a posting wins.
 * - `not-asked`: the skill is not asked in the posting `postingKey`, and these words ask for it in no other; an empty
 *   phrase is about that posting alone.
 * - `asked`: a sentence that holds the phrase asks for the skill, in every posting.
 */
export interface Correction {
  kind: 'not-asked' | 'asked';
  skillId: SkillId;
  postingKey: string;
  phrase: string;
}
