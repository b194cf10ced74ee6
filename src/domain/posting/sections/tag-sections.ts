import type { Block, Line, Section } from '../posting.ts';
import { headingSection, headingWords, isSectionPhrase, lineHeadingSection } from './heading-section.ts';
import { lineCues, turnsToTheJob } from './line-cues.ts';

/** Sections whose text is about the employer or the way to it, never about what the job asks. */
const aside: ReadonlySet<Section> = new Set(['company', 'benefits', 'process']);

/** Characters up to which a line that names a section counts as its heading. */
const longestHeading = 80;

/**
 * Gives each block the section it stands in: headings open a section, and a line's own wording can overrule it
 * (an equal-opportunity sentence at the end of the requirements stays "process").
 */
export function tagSections(blocks: readonly Block[]): Line[] {
  let open: Section = 'unknown';
  return blocks.map((block) => {
    const named = namedSection(block);
    if (named) {
      open = named;
      return { ...block, kind: 'heading', section: open };
    }
    if (block.kind === 'heading') {
      // A heading that names no section starts a part of the one that is open; after an aside nobody knows.
      if (aside.has(open)) open = 'unknown';
      return { ...block, section: open };
    }
    const section = lineSection(block.text, open);
    if (aside.has(open) && turnsToTheJob.test(block.text.toLowerCase())) open = 'about';
    return { ...block, section };
  });
}

function namedSection({ kind, text }: Block): Section | null {
  if (text.length > longestHeading) return null;
  if (kind === 'heading') return headingSection(text);
  // A list's item is a heading only where it says nothing else.
  return kind === 'bullet' && !isSectionPhrase(headingWords(text)) ? null : lineHeadingSection(text);
}

function lineSection(line: string, open: Section): Section {
  const text = line.toLowerCase();
  for (const { section, strong, words } of lineCues) {
    if (!strong && open !== 'unknown' && open !== 'about') continue;
    if (section === 'preferred' && aside.has(open)) continue;
    if (words.test(text)) return section;
  }
  if (aside.has(open) && turnsToTheJob.test(text)) return 'about';
  return open;
}
