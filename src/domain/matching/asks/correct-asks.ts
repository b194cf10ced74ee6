import type { SkillId } from '../../guide/guide.ts';
import type { Posting } from '../../posting/posting.ts';
import type { Ask, Correction, Evidence } from '../reading.ts';
import { longestEvidence } from './sentences.ts';

/**
 * Lays the reader's word over the asks, in order. It changes the named skill only:
 * - "not asked" with a phrase takes away the evidence that holds it; an ask without evidence goes
 * - "not asked" without a phrase takes the whole ask away
 * - "asked" gives every sentence that holds the phrase as evidence, before any other
 *
 * @param corrections those without a phrase must be this posting's own (same `postingKey`): the caller picks them.
 * @param order skill ids in the guide's order.
 */
export function correctAsks(
  asks: Ask[],
  posting: Posting,
  corrections: readonly Correction[],
  order: readonly SkillId[],
): Ask[] {
  if (corrections.length === 0) return asks;
  const bySkill = new Map(asks.map((ask) => [ask.skillId, ask]));
  for (const { kind, skillId, phrase } of corrections) {
    if (!order.includes(skillId)) continue;
    const ask = bySkill.get(skillId);
    const next = kind === 'asked' ? withPhrase(ask, skillId, posting, phrase) : withoutPhrase(ask, posting, phrase);
    if (next) bySkill.set(skillId, next);
    else bySkill.delete(skillId);
  }
  return order.flatMap((skillId) => bySkill.get(skillId) ?? []);
}

function withoutPhrase(ask: Ask | undefined, posting: Posting, phrase: string): Ask | undefined {
  if (!ask || phrase === '') return undefined;
  const wanted = folded(phrase);
  const evidence = ask.evidence.filter(({ line, start, end }) => {
    const shown = folded(textOf(posting, line).slice(start, end));
    return !shown.includes(wanted) && !wanted.includes(shown);
  });
  return evidence.length === 0 ? undefined : { ...ask, evidence };
}

function withPhrase(ask: Ask | undefined, skillId: SkillId, posting: Posting, phrase: string): Ask | undefined {
  const shown = placesOf(posting, phrase);
  if (shown.length === 0) return ask;
  const others = (ask?.evidence ?? []).filter(
    ({ line, start, end }) => !shown.some((one) => one.line === line && one.start < end && start < one.end),
  );
  return { skillId, strength: ask?.strength ?? 'duty', evidence: [...shown, ...others].slice(0, 3) };
}

/** Where the phrase stands in the posting: first place of each line, cut to what may be shown. */
function placesOf(posting: Posting, phrase: string): Evidence[] {
  const wanted = folded(phrase);
  if (wanted === '') return [];
  return posting.lines.flatMap(({ text }, line): Evidence[] => {
    const start = text.toLowerCase().indexOf(wanted);
    if (start < 0) return [];
    return [{ line, start, end: Math.min(start + wanted.length, start + longestEvidence), foundBy: 'reader' }];
  });
}

function textOf(posting: Posting, line: number): string {
  return line < 0 ? posting.title : (posting.lines[line]?.text ?? '');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
