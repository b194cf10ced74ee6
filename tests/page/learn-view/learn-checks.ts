import guides from 'virtual:waypost/guides';
import axe from 'axe-core';
import type { LedgerEntry } from '../../../src/domain/ledger/ledger-entry.ts';
import { dayNumber } from '../../../src/domain/plan/calendar-day.ts';
import { createLedgerState } from '../../../src/state/ledger.ts';
import { generateEntries } from '../../performance/generate-kept.ts';
import { guideState, progressOf, today, watched } from './learn-scene.tsx';

const skillIds = guides[0]?.skills.map(({ id }) => id) ?? [];

/** Waits until what was changed is drawn. */
export const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));

/** What axe finds. Rules for whole pages do not fit a fragment. */
export async function faults(node: Element): Promise<string[]> {
  const { violations } = await axe.run(node, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

/** An invented ledger of the last ten weeks. */
export const generated = (count: number) => generateEntries(count, skillIds, dayNumber(today), 70);

/** A button or link by a part of its words. */
export function button(node: Element, words: string): HTMLElement {
  const all = [...node.querySelectorAll<HTMLElement>('button, a')];
  const found = all.find(({ textContent }) => textContent?.includes(words));
  if (!found) throw new Error(`No button "${words}"`);
  return found;
}

/** How far something stands out at the side, CSS pixels. */
export function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** The state of a ledger whose entries can be taken out. */
export async function ledgerOf(entries: LedgerEntry[], abort: AbortSignal) {
  const { state: guide, taken } = await guideState(progressOf(8), {}, abort);
  const kept = watched(entries);
  const ports = {
    entries: kept,
    remove: async (keys: readonly string[]) => {
      kept.set((await kept.get()).filter(({ key }) => !keys.includes(key)));
      return { ok: true as const, value: null };
    },
  };
  const { state, ready } = createLedgerState(ports, guide, abort);
  await ready;
  return { state, guide, taken };
}
