import type { PlainSkill } from './guide-aliases.ts';

/** One state of the automaton. */
interface State {
  next: Map<number, number>;
  /** State for the longest ending of what was read that some alias begins with. */
  fallback: number;
  /** Lengths of the aliases that end here. */
  lengths: number[];
}

/** All aliases, lower-cased, as one Aho–Corasick automaton over UTF-16 units: what the fastest literal scan costs. */
export function buildAutomaton(skills: readonly PlainSkill[]): State[] {
  const states: State[] = [newState()];
  for (const alias of skills.flatMap(({ aliases }) => aliases)) {
    let at = 0;
    for (const unit of unitsOf(alias.toLowerCase())) {
      const state = states[at] as State;
      const known = state.next.get(unit);
      if (known === undefined) state.next.set(unit, states.push(newState()) - 1);
      at = known ?? states.length - 1;
    }
    (states[at] as State).lengths.push(alias.length);
  }
  const queue = [0];
  for (const from of queue) {
    for (const [unit, to] of (states[from] as State).next) {
      queue.push(to);
      if (from === 0) continue;
      const state = states[to] as State;
      state.fallback = step(states, (states[from] as State).fallback, unit);
      state.lengths.push(...(states[state.fallback] as State).lengths);
    }
  }
  return states;
}

/** How many aliases stand in the text as whole words. */
export function scanAutomaton(states: readonly State[], text: string): number {
  const lower = text.toLowerCase();
  let found = 0;
  let at = 0;
  for (let place = 0; place < lower.length; place++) {
    at = step(states, at, lower.charCodeAt(place));
    const { lengths } = states[at] as State;
    for (const length of lengths) {
      if (!isWord(lower.charCodeAt(place + 1)) && !isWord(lower.charCodeAt(place - length))) found++;
    }
  }
  return found;
}

function step(states: readonly State[], from: number, unit: number): number {
  for (let at = from; ; at = (states[at] as State).fallback) {
    const to = (states[at] as State).next.get(unit);
    if (to !== undefined) return to;
    if (at === 0) return 0;
  }
}

function newState(): State {
  return { next: new Map(), fallback: 0, lengths: [] };
}

function* unitsOf(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++) yield text.charCodeAt(at);
}

/** Letters and digits; NaN, beyond the text's ends, is none. */
function isWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit >= 192;
}
