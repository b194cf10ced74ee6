import { textOf } from '../dom/dom.ts';
import { headingTags, inlineTags } from '../dom/tags.ts';
import type { Outline } from '../outline/outline.ts';
import { cleanText, labelOf } from '../text/clean-text.ts';
import { namesOccupation } from '../words/occupations.ts';
import { wording } from '../words/phrase-index.ts';
import type { Stretch, ValuedOutline } from './find-description.ts';
import { hintsAt } from './hints.ts';
import { addressShare, isNamed, type PageNames, titleParts } from './page-names.ts';

export interface FoundTitle {
  text: string;
  /** Block that holds it. */
  block: number;
  score: number;
}

/** Blocks before the description among which its title is looked for. */
const reach = 120;

const tagScores: Record<string, number> = { h1: 4, h2: 2.5, h3: 1.5, h4: 0.5 };
const jobTitleHint =
  /(job|position|posting|vacancy|offer|role|opening|stellen?|poste|puesto|listing)[-_ ]?(title|name|headline|header|heading)|^title\b|\btitle $/i;
const anyTitleHint = /title|headline|heading/i;
/** What boards add to a title for those who hear the page. */
export const addedToTitle = / - (?:job post|offre d.emploi|stellenanzeige|oferta de empleo|vacature)$/i;
/** What pages print before a title. */
const titleLabels: ReadonlySet<string> = new Set(
  'job title,position title,title,position,stellenbezeichnung,intitulé du poste,název pozice'.split(','),
);
/** Headings of searches and lists: "1,204 project manager jobs in Berlin". */
const ofList =
  /\b(jobs?|stellenangebote|emplois?|empleos|vagas|vacatures|offerte|nabídk[ay]|práce) (in|near|for|at|à|en|em|bij|v|ve)\b|^\d[\d.,]* |results?\b|\bsearch\b|^(?:\w+ )?(?:vacancies|openings|positions|opportunities|jobs|stellenangebote|vacatures)$/i;

/** The heading that names the posting whose text is `description`; null where none will do. */
export function findTitle(valued: ValuedOutline, description: Stretch, names: PageNames): FoundTitle | null {
  const { outline, judged, away } = valued;
  const from = Math.max(0, description.first - reach);
  const parts = new Set(titleParts(names).map(labelOf));
  let best: FoundTitle | null = null;
  for (let index = 0; index < outline.elements.length; index += 1) {
    const block = outline.firstBlock[index] ?? 0;
    if (block < from || block > description.end) continue;
    if (outline.endBlock[index] !== block + 1 || away[index]) continue;
    const line = outline.blocks[block];
    const about = judged[block];
    if (!line || !about || line.text.length < 3 || line.text.length > 160) continue;
    const tag = outline.tags[index] ?? '';
    const heading = headingTags.has(tag);
    const hints = hintsAt(outline, index);
    const labelled = tag !== 'th' && titleLabels.has(labelOf(outline.blocks[block - 1]?.text ?? ''));
    if (!heading && !labelled && line.kind !== 'heading' && !anyTitleHint.test(hints)) continue;
    const text = heading ? line.text : ownText(outline, index, line.text);
    if ((about.found.whole & ~(wording.job | wording.asks)) !== 0 || ['control', 'noise', 'label'].includes(about.role))
      continue;
    const label = labelOf(text);
    let score = tagScores[headingAround(outline, index)] ?? 0;
    if (labelled) score += 4;
    if (jobTitleHint.test(hints)) score += 3;
    else if (anyTitleHint.test(hints)) score += 1;
    if (parts.has(label)) score += 5;
    else if (isNamed(names, text)) score += 4;
    if (addressShare(names, text) >= 0.6) score += 2;
    if (namesOccupation(text)) score += 2.5;
    if (line.hidden) score -= 3;
    if (ofList.test(text)) score -= 4;
    if (about.role === 'section-heading') score -= 3;
    if (label === labelOf(names.site) || names.host.startsWith(`${label.replaceAll(' ', '')}.`)) score -= 5;
    if (block >= description.first + 3) score -= 4;
    score -= Math.abs(description.first - block) * 0.03;
    if (score > (best?.score ?? 2.5)) best = { text: text.replace(addedToTitle, ''), block, score };
  }
  return best;
}

/** What an element inside a line holds of it: a title's line may go on with a place or a number. */
function ownText(outline: Outline, index: number, line: string): string {
  const element = outline.elements[index];
  if (!element || !inlineTags.has(outline.tags[index] ?? '')) return line;
  const text = cleanText(textOf(element) ?? '');
  return text.length >= 3 && text.length < line.length && line.includes(text) ? text : line;
}

/** Tag of the heading that an element inside of a line begins, else its own. */
function headingAround({ tags, parents, firstBlock }: Outline, index: number): string {
  let at = index;
  while (inlineTags.has(tags[at] ?? '') && firstBlock[parents[at] ?? -1] === firstBlock[index]) at = parents[at] ?? 0;
  const tag = tags[at] ?? '';
  return headingTags.has(tag) ? tag : (tags[index] ?? '');
}
