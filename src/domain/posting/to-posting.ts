import { dayClosing, dayPosted } from './facts/dates.ts';
import { localDollar } from './facts/local-dollar.ts';
import { placesOf } from './facts/place.ts';
import { salaryOfLines, salaryOfTexts } from './facts/salary.ts';
import { seniorityOf } from './facts/title.ts';
import { employmentOf, workModeOf } from './facts/work-mode.ts';
import { yearsAsked } from './facts/years.ts';
import type { Posting, RawPosting } from './posting.ts';
import { tagSections } from './sections/tag-sections.ts';
import { blocksOfLine } from './text/blocks-from-text.ts';
import { cleanLine } from './text/clean-text.ts';
import { detectLanguage } from './text/detect-language.ts';
import { longestLine } from './text/split-run-on.ts';

/** Blocks read at most; beyond lies no posting. */
const mostBlocks = 2_000;

/**
 * A posting as every later step knows it: run-on blocks split, lines tagged with their sections, and the facts that the
 * reader did not find in data taken from the text. Facts that `raw` states are never overruled.
 */
export function toPosting(raw: RawPosting): Posting {
  const { blocks, pay, days, ...facts } = raw;
  const split = blocks.slice(0, mostBlocks).flatMap((block) => {
    const text = cleanLine(block.text);
    return text.length > longestLine ? blocksOfLine(text) : text === '' ? [] : [{ kind: block.kind, text }];
  });
  const lines = tagSections(split);
  const title = cleanLine(raw.title);
  const salary = raw.salary ?? salaryOfTexts(pay ?? []) ?? salaryOfLines(lines);
  const locations = raw.locations.length > 0 ? raw.locations : placesOf(lines);
  return {
    ...facts,
    title,
    locations,
    lines,
    lang: detectLanguage(lines.map(({ text }) => text).join('\n')),
    datePosted: raw.datePosted ?? (days ? dayPosted(days) : null),
    validThrough: raw.validThrough ?? (days ? dayClosing(days) : null),
    salary: salary && localDollar(salary, raw.url, locations),
    workMode: raw.workMode ?? workModeOf(title, raw.locations, lines),
    employmentType: raw.employmentType ?? employmentOf(title, lines),
    years: yearsAsked(lines),
    seniority: seniorityOf(title),
  };
}
