import { seenText } from '../dom/hidden.ts';
import { inlineTags } from '../dom/tags.ts';
import type { Outline } from '../outline/outline.ts';
import { cleanText, labelOf, lettersOf } from '../text/clean-text.ts';
import { hasWordSign } from '../text/letters.ts';
import { namesInHost } from './address-name.ts';
import type { Stretch, ValuedOutline } from './find-description.ts';
import type { FoundTitle } from './find-title.ts';
import { heardLabels, type LabelledValue, labelledValues } from './labelled.ts';
import { isNamed, type PageNames } from './page-names.ts';

/** The part of the page that belongs to one posting: its text, its title and the facts around both. */
export interface Neighbourhood {
  outline: Outline;
  names: PageNames;
  title: string;
  titleBlock: number;
  /** Blocks of the neighbourhood. */
  first: number;
  end: number;
  /** Indexes of its elements outside the description, navigation and forms. */
  elements: number[];
  /** The innermost element that holds all of it. */
  pane: Element | null;
  labelled: LabelledValue[];
  /** Places known before (structured data). */
  locations: readonly string[];
  /** Lines of the description. */
  lines: readonly string[];
  /** True for a block of the description. */
  inText(block: number): boolean;
  /** Texts of the innermost elements that share a block: facts set in one line without a space between them. */
  leaves: ReadonlyMap<number, string[]>;
  /** Blocks between an element and the title. */
  distance(index: number): number;
  /** Blocks between a block and the title. */
  away(block: number): number;
  /** How often the description names something. */
  mentions(name: string): number;
  /** True where the page bears out an employer that its data name; of a platform only the text can. */
  shows(employer: string): boolean;
  /** True where the text, or what stands around the title, names a place. */
  showsPlace(place: string): boolean;
}

/** Blocks taken in before the title and after the description. */
const before = 12;
const after = 40;
/** Blocks of a column beside it. */
const column = 30;

export function neighbourhoodOf(
  { outline, away }: ValuedOutline,
  description: Stretch,
  title: FoundTitle | null,
  names: PageNames,
  locations: readonly string[],
): Neighbourhood {
  const titleBlock = title?.block ?? Math.max(0, description.first - 3);
  const pane = paneOf(outline, description, titleBlock);
  const first = Math.max(outline.firstBlock[pane] ?? 0, Math.min(titleBlock, description.first) - before);
  const end = Math.min(outline.endBlock[pane] ?? 0, Math.max(description.end, titleBlock) + after);
  const inText = (block: number) => block >= description.first && block < description.end;
  const elements: number[] = [];
  for (let index = pane; index < (outline.ends[pane] ?? 0); index += 1) {
    const at = outline.firstBlock[index] ?? 0;
    if (at >= first && at < end && !away[index] && !inText(at) && (outline.endBlock[index] ?? 0) <= end)
      elements.push(index);
  }
  const leaves = leavesOf(outline, elements);
  const lines = outline.blocks.slice(description.first, description.end).map((block) => block.text);
  const text = lines.join(' ');
  const lower = text.toLowerCase();
  const mentions = (name: string) =>
    countOf(name.length < 5 ? text : lower, cleanText(name.length < 5 ? name : name.toLowerCase()));
  const labelled = labelledValues(outline, Math.max(outline.firstBlock[pane] ?? 0, first - before), end, away, leaves);
  const paneElement = outline.elements[pane];
  return {
    outline,
    names,
    title: title?.text ?? '',
    titleBlock,
    first,
    end,
    elements,
    pane: paneElement ?? null,
    labelled: [
      ...labelled,
      ...besidePane(outline, away, labelled, first, end),
      ...(paneElement ? heardLabels(outline, paneElement, first, end) : []),
    ],
    locations,
    lines,
    inText,
    leaves,
    distance: (index) => Math.abs((outline.firstBlock[index] ?? 0) - titleBlock),
    away: (block) => Math.abs(block - titleBlock),
    mentions,
    showsPlace: (place) =>
      mentions(place) > 0 ||
      outline.blocks
        .slice(first, Math.max(titleBlock + 8, description.first))
        .some((block) => block.text.includes(place)),
    shows(employer) {
      if (mentions(employer) > 0) return true;
      if (namesInHost(names.host).includes(lettersOf(employer))) return false;
      const label = labelOf(employer);
      return (
        isNamed(names, employer) ||
        outline.blocks.slice(first, end).some((block) => labelOf(block.text).includes(label))
      );
    },
  };
}

/** Facts in a column beside the pane: each label that stands there once, for what the pane does not label. */
function besidePane(
  outline: Outline,
  away: readonly boolean[],
  known: readonly LabelledValue[],
  first: number,
  end: number,
): LabelledValue[] {
  const beside = [
    ...labelledValues(outline, Math.max(0, first - column), first, away, new Map()),
    ...labelledValues(outline, end, Math.min(outline.blocks.length, end + column), away, new Map()),
  ];
  return beside.filter(
    ({ field }) =>
      !known.some((other) => other.field === field) && beside.filter((other) => other.field === field).length === 1,
  );
}

/** How often a text holds a name as words of its own. */
function countOf(text: string, name: string): number {
  if (name.length < 2) return 0;
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!hasWordSign(text[at - 1] ?? '') && !hasWordSign(text[at + name.length] ?? '')) count += 1;
  return count;
}

function leavesOf(outline: Outline, elements: readonly number[]): Map<number, string[]> {
  const leaves = new Map<number, string[]>();
  for (const index of elements) {
    const at = outline.firstBlock[index] ?? 0;
    const element = outline.elements[index];
    if (!element || outline.ends[index] !== index + 1 || !inlineTags.has(outline.tags[index] ?? '')) continue;
    const text = cleanText(seenText(element).slice(0, 200));
    const block = outline.blocks[at]?.text ?? '';
    if (text === '' || text.length > 80 || text === block) continue;
    leaves.set(at, [...(leaves.get(at) ?? []), text]);
  }
  return leaves;
}

/** The innermost element that holds both description and title, and one step more where that is still small. */
function paneOf({ firstBlock, endBlock, parents }: Outline, description: Stretch, titleBlock: number): number {
  let pane = description.node;
  while (pane > 0 && ((firstBlock[pane] ?? 0) > titleBlock || (endBlock[pane] ?? 0) <= titleBlock))
    pane = parents[pane] ?? 0;
  const parent = parents[pane] ?? -1;
  const size = (node: number) => (endBlock[node] ?? 0) - (firstBlock[node] ?? 0);
  return parent >= 0 && size(parent) < size(pane) + after ? parent : pane;
}
