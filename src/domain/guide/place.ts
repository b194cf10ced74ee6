/** Parts of the guide that are a place of their own. */
export const guideParts = [
  'guide',
  'overview',
  'portfolio',
  'pay',
  'questions',
  'glossary',
  'comparisons',
  'roles',
  'searches',
  'actions',
  'days',
  'whole',
  'welcome',
] as const;

/** Places outside the guide, in the full tab only. */
export const otherParts = ['paste', 'compare', 'saved', 'ledger', 'plan', 'data', 'settings'] as const;

/** Parts of which one thing can be shown, as `part/id`. */
export const itemParts = [
  'topic',
  'skill',
  'portfolio',
  'question',
  'term',
  'comparison',
  'role',
  'compare',
  'saved',
] as const;

export type GuidePart = (typeof guideParts)[number];
export type OtherPart = (typeof otherParts)[number];
export type ItemPart = (typeof itemParts)[number];

/** Where the reader is. `id` is null on a part's own page. */
export type Place = { part: GuidePart | OtherPart; id: null } | { part: ItemPart; id: string };

/** The place that a text such as `topic/p1-planning` names; the guide's home for everything else. */
export function toPlace(text: string): Place {
  const cut = text.indexOf('/');
  const head = cut < 0 ? text : text.slice(0, cut);
  const id = cut < 0 ? '' : text.slice(cut + 1);
  const item = itemParts.find((part) => part === head);
  if (item && id !== '') return { part: item, id };
  const part = [...guideParts, ...otherParts].find((one) => one === head);
  return { part: part ?? 'guide', id: null };
}

const within: Partial<Record<ItemPart, GuidePart>> = {
  question: 'questions',
  term: 'glossary',
  comparison: 'comparisons',
  role: 'roles',
};

/** The place one step up: the list that a thing stands in, else the guide's home. */
export function placeAbove({ part, id }: Place): string {
  if (id === null) return 'guide';
  if (part === 'portfolio' || part === 'saved' || part === 'compare') return part;
  return within[part] ?? 'guide';
}

/** Whether a place belongs to the guide, as opposed to postings and settings. */
export function isGuidePlace({ part }: Place): boolean {
  return !otherParts.some((other) => other === part);
}

/** Asks to compare the posting beside which it was asked; whoever opens it knows the tab. */
export const compareHere = 'compare/here';

/** The place where the posting of a tab is compared, whether it is kept or not. */
export function compareTab(tabId: number): string {
  return `compare/tab:${tabId}`;
}

/** The place where postings stand side by side, by their keys. */
export function comparePlace(keys: readonly string[]): string {
  return keys.length === 0 ? 'compare' : `compare/${keys.map(encodeURIComponent).join(' ')}`;
}

/** What a place of the comparison names: a tab, or postings by key. */
export function comparedAt(id: string): { tabId: number } | { keys: string[] } {
  const tab = /^tab:(\d+)$/.exec(id);
  // A blank separates, since no key holds one.
  return tab ? { tabId: Number(tab[1]) } : { keys: id.split(' ').map(decodeURIComponent) };
}
