import type { ReadSource } from '../domain/posting/page-reading.ts';
import type { Block } from '../domain/posting/posting.ts';
import { coveredShare } from './generic/covers.ts';
import { bestElement, type Stretch, stretchValue, type ValuedOutline } from './generic/find-description.ts';
import { findTitle } from './generic/find-title.ts';
import { namedPart } from './generic/named-part.ts';
import type { PageNames } from './generic/page-names.ts';
import { readablePart } from './generic/readable-part.ts';
import { trim, trimEdges } from './generic/trim.ts';
import { withSections } from './generic/with-sections.ts';
import { indexOf } from './outline/outline.ts';
import type { Pacer } from './pacer.ts';
import type { ReadOptions } from './read-options.ts';
import type { SiteFields } from './site/site-fields.ts';
import { blocksOf, htmlBlocks } from './structured/html-blocks.ts';
import type { StructuredReading } from './structured/read-structured.ts';
import { labelOf } from './text/clean-text.ts';

export interface ChosenDescription {
  blocks: Block[];
  source: ReadSource;
  /** Where it stands in the page; null where only the data holds it. */
  stretch: Stretch | null;
  /** The element it was cut from. */
  element: Stretch | null;
}

/** Characters from which a description in data is a text and not a summary. */
const fullText = 400;

/**
 * Chooses the posting's text: a board's own element, else the element worth most, checked against the text in the
 * page's data. The data's text is taken only where the page does not show it.
 */
export async function chooseDescription(
  document: Document,
  valued: ValuedOutline,
  site: SiteFields | null,
  structured: StructuredReading | null,
  names: PageNames,
  readable: ReadOptions['readable'],
  pacer: Pacer,
): Promise<ChosenDescription | null> {
  const own = site ? siteStretch(valued, site) : null;
  const best = own ?? bestElement(valued, rootIndex(valued, site));
  const element =
    own ??
    (best
      ? withSections(valued, namedPart(valued, best))
      : await readablePart(document, valued.outline, readable, pacer));
  const data = structured?.html ? await htmlBlocks(structured.html, pacer) : [];
  const dataLength = data.reduce((sum, { text }) => sum + text.length, 0);
  if (!element)
    return dataLength >= fullText && structured
      ? { blocks: data, source: structured.source, stretch: null, element: null }
      : null;

  const title = labelOf(
    structured?.stated.title ?? site?.text('title') ?? findTitle(valued, element, names)?.text ?? '',
  );
  const isTitle = (label: string) => label !== '' && label === title;
  const stretch = own || !best ? trimEdges(valued, element, isTitle) : trim(valued, element, isTitle);
  const blocks = blocksOf(valued.outline, stretch.first, stretch.end);
  if (
    !own &&
    structured &&
    dataLength >= fullText &&
    coveredShare(data, blocks) < 0.3 &&
    coveredShare(blocks, data) < 0.3
  ) {
    return { blocks: data, source: structured.source, stretch: null, element: null };
  }
  return { blocks, source: own ? 'site' : 'generic', stretch, element };
}

/** The stretch from the first to the last element that the board's description selector matches. */
function siteStretch(valued: ValuedOutline, site: SiteFields): Stretch | null {
  const { outline } = valued;
  const nodes = site
    .elements('description')
    .map((element) => indexOf(outline, element))
    .filter((node) => node >= 0);
  const node = nodes[0];
  if (node === undefined) return null;
  const first = Math.min(...nodes.map((at) => outline.firstBlock[at] ?? 0));
  const end = Math.max(...nodes.map((at) => outline.endBlock[at] ?? 0));
  const value = stretchValue(valued, first, end);
  return end > first ? { node, first, end, value } : null;
}

function rootIndex({ outline }: ValuedOutline, site: SiteFields | null): number {
  const at = site?.root ? indexOf(outline, site.root) : -1;
  return Math.max(at, 0);
}
