import * as v from 'valibot';

/** Text that says something: not empty, not only blanks. */
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no id (a-z, 0-9, hyphens)'));
const ids = v.array(id);
const texts = v.pipe(v.array(text), v.nonEmpty('is empty'));
const address = v.pipe(text, v.startsWith('https://', 'is no https address'));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const weeks = v.pipe(
  v.strictTuple([count, count]),
  v.check(([first, last]) => first <= last, 'ends before it begins'),
);
/** A calendar date that exists. */
const date = v.pipe(
  v.string(),
  v.isoDate('is no date (YYYY-MM-DD)'),
  v.check((value) => {
    const time = Date.parse(`${value}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  }, 'is no day of the calendar'),
);

export const overviewFile = v.strictObject({
  id,
  lang: text,
  title: text,
  tagline: text,
  reviewed: date,
  overview: texts,
  totalWeeks: count,
  hoursPerWeek: count,
  hoursNote: text,
});

/** Weeks of a topic are not written down: they follow from its hours (`topic-weeks.ts`). */
const topic = v.strictObject({
  id,
  title: text,
  why: text,
  skillIds: v.pipe(ids, v.nonEmpty('teaches nothing')),
  practice: text,
  steps: v.pipe(v.array(text), v.minLength(3, 'has fewer than three steps'), v.maxLength(6, 'has more than six steps')),
  doneWhen: text,
  hours: count,
});

export const phaseFile = v.strictObject({
  id,
  title: text,
  short: v.exactOptional(text),
  weeks,
  goal: text,
  topics: v.pipe(v.array(topic), v.nonEmpty('has no topic')),
  milestone: text,
});

export const portfolioFile = v.array(
  v.strictObject({
    id,
    title: text,
    what: text,
    showsSkillIds: v.pipe(ids, v.nonEmpty('shows nothing')),
    phaseId: id,
    brief: texts,
    templateIds: ids,
  }),
);

export const templatesFile = v.array(
  v.strictObject({
    id,
    title: text,
    fileName: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.md$/, 'is no Markdown file name')),
  }),
);

export const templateBody = text;

export const salaryFile = v.strictObject({
  status: text,
  note: text,
  howToLook: text,
  whereToCheck: v.array(v.strictObject({ id, region: text, name: text, address })),
  reviewed: date,
});

export const questionsFile = v.array(v.strictObject({ id, origin: text, question: text, answer: text }));

export const actionsFile = v.array(v.strictObject({ id, kind: text, title: text, text }));

export const searchesFile = v.strictObject({
  titles: texts,
  boards: v.array(
    v.strictObject({ board: text, address: v.pipe(address, v.includes('{query}', 'has no {query} in it')) }),
  ),
});

export const relatedFile = v.array(
  v.strictObject({
    id,
    title: text,
    summary: text,
    sharedSkillIds: ids,
    distinctiveSkillIds: ids,
    howItDiffers: text,
    howPostingsRead: text,
  }),
);

export const glossaryFile = v.array(
  v.strictObject({
    id,
    term: text,
    aka: v.array(text),
    definition: text,
    whyItMattersToAPm: text,
    skillIds: ids,
  }),
);

const side = v.strictObject({ roleId: id, label: text });

export const comparisonsFile = v.array(
  v.strictObject({
    id,
    left: side,
    right: side,
    title: text,
    summary: text,
    rows: v.pipe(v.array(v.strictObject({ dimension: text, left: text, right: text })), v.nonEmpty('compares nothing')),
    chooseLeftIf: text,
    chooseRightIf: text,
  }),
);

/** The order of skills. What matching needs of the same file is checked where it is used. */
export const skillOrderFile = v.object({ groups: v.array(v.object({ id, skillIds: ids })) });

/** The part of a skill's file that a person reads. Its aliases are checked where they are used. */
export const skillFile = v.object({
  id,
  label: text,
  group: id,
  summary: text,
  topicIds: v.optional(ids, []),
  learnMore: v.optional(text),
});

/** The part of a role's file that others point to. */
export const roleFile = v.object({ id, label: text });
