import { attributeOf } from '../dom/dom.ts';
import { awayTags } from '../dom/tags.ts';
import type { Outline, TextBlock } from '../outline/outline.ts';
import type { Pacer } from '../pacer.ts';
import { wording } from '../words/phrase-index.ts';
import { type JudgedBlock, judgeBlock } from './block-value.ts';
import { cardsIn } from './cards.ts';
import { type Flows, flowsOf } from './flows.ts';

export interface ValuedOutline {
  outline: Outline;
  judged: JudgedBlock[];
  /** For each element: it stands in navigation, a footer, a form or a dialog that holds the lesser part of the page, or in a card of a list. */
  away: boolean[];
  /** The cards of job lists on the page. */
  cards: ReadonlySet<number>;
  flows: Flows;
  /** `sums[i]` is the value of blocks `0 … i - 1`. */
  sums: number[];
}

/** A stretch of blocks, `first … end - 1`, inside one element. */
export interface Stretch {
  node: number;
  first: number;
  end: number;
  value: number;
}

/** Share of its value that prose keeps under a heading about the company, and beside the main text. */
const inCompanyPart = 0.3;
const besideText = -0.2;

/** Judges every block once, in the light of where it stands. */
export async function valueOutline(outline: Outline, pacer: Pacer): Promise<ValuedOutline> {
  const cards = await cardsIn(outline, pacer);
  const { beside, away } = nodesBeside(outline, cards);
  let aboutCompany = false;
  const { blocks } = outline;
  const alone: JudgedBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if ((index & 127) === 0) await pacer.rest();
    alone.push(judgeBlock(block));
  }
  const flows = flowsOf(outline, alone);
  const judged = blocks.map(judge);
  const sums = [0];
  for (const { value } of judged) sums.push((sums.at(-1) ?? 0) + value);
  return { outline, judged, away, cards, flows, sums };

  function judge(block: TextBlock, index: number): JudgedBlock {
    const own = alone[index] ?? judgeBlock(block);
    if (own.role === 'section-heading') {
      const { any } = own.found;
      aboutCompany = (any & wording.company) !== 0 && (any & (wording.duties | wording.required)) === 0;
    }
    const inText = flows.prose.has(flows.of[index] ?? 0) && !beside[block.node];
    if (own.role === 'short' && inText) return { ...own, role: 'item' as const, value: 0 };
    if (own.value <= 0) return own;
    if (beside[block.node]) return { ...own, value: own.value * besideText };
    return aboutCompany ? { ...own, value: own.value * inCompanyPart } : own;
  }
}

/** For each element: does it stand beside the main text (`away`, or in an `<aside>`), holding the lesser part of the page? */
function nodesBeside(outline: Outline, cards: ReadonlySet<number>): { beside: boolean[]; away: boolean[] } {
  const { elements, tags, parents, blocks, firstBlock, endBlock } = outline;
  const lengths = [0];
  const links = [0];
  for (const { text, linked } of blocks) {
    lengths.push((lengths.at(-1) ?? 0) + text.length);
    links.push((links.at(-1) ?? 0) + linked);
  }
  const beside: boolean[] = [];
  const away: boolean[] = [];
  for (const [index, element] of elements.entries()) {
    const tag = tags[index] ?? '';
    const parent = parents[index] ?? -1;
    const within = (sums: number[]) => (sums[endBlock[index] ?? 0] ?? 0) - (sums[firstBlock[index] ?? 0] ?? 0);
    const length = within(lengths);
    const lesser = length < outline.characters / 2;
    const isAway =
      (away[parent] ?? false) || (lesser && standsAway(element, tag, within(links) > length / 2)) || cards.has(index);
    away.push(isAway);
    beside.push(isAway || (beside[parent] ?? false) || (lesser && tag === 'aside'));
  }
  return { beside, away };
}

const dialogClass = /(^|[\s_-])(modal|dialog|popup|cookie-?(banner|notice)|consent)($|[\s_-])|^Modal/i;

/** How pages older than `<nav>` and `<footer>` name these parts; only where they hold little but links. */
const furnitureName =
  /(^|[\s_-])([a-z]*nav(bar|igation)?|breadcrumbs?|masthead|(site|page|global)[_-]?header|footer)($|[\s_-])/i;

function standsAway(element: Element, tag: string, isLinks: boolean): boolean {
  if (awayTags.has(tag)) return true;
  if (tag !== 'div' && tag !== 'section' && tag !== 'ul') return false;
  const role = attributeOf(element, 'role');
  // A pane that stands behind another: questions, forms, the employer's other jobs.
  if (role === 'tabpanel' && attributeOf(element, 'aria-hidden') === 'true') return true;
  if (role === 'dialog' || role === 'alertdialog' || role === 'navigation' || role === 'contentinfo') return true;
  const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`;
  return names.length > 1 && names.length < 300 && (dialogClass.test(names) || (isLinks && furnitureName.test(names)));
}

export function stretchValue({ sums }: ValuedOutline, first: number, end: number): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}

/** The element inside `within` whose text is worth most; of equals the innermost. Null where nothing has a value. */
export function bestElement(valued: ValuedOutline, within = 0): Stretch | null {
  const { outline } = valued;
  let best: Stretch | null = null;
  for (let node = within; node < (outline.ends[within] ?? 0); node += 1) {
    const first = outline.firstBlock[node] ?? 0;
    const end = outline.endBlock[node] ?? 0;
    const value = stretchValue(valued, first, end);
    if (value > 0 && (!best || value >= best.value)) best = { node, first, end, value };
  }
  return best;
}
