/** How often the address is looked at where the browser does not tell of changes, in milliseconds. */
const slowCheck = 1_000;
/** Least and most time between two calls, in milliseconds: a page may change its address hundreds of times a second. */
const leastGap = 100;
const mostGap = 3_200;

/**
 * Calls back when a single-page application has moved to another address, once that address is committed: at once
 * after a rest, ever less often while the address does not rest. Parts after `#` count only where they look like a path.
 */
export function onAddress(changed: () => void, signal: AbortSignal): void {
  let last = address();
  let gap = leastGap;
  let waits = false;
  const look = () => {
    const now = address();
    if (waits || now === last || signal.aborted) return;
    last = now;
    waits = true;
    setTimeout(() => {
      waits = false;
      if (last === address()) gap = leastGap;
      look();
    }, gap);
    gap = Math.min(gap * 2, mostGap);
    changed();
  };
  if (typeof navigation === 'object') {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  // Firefox before 147. A hidden page moves nowhere by a person's hand.
  addEventListener('popstate', look, { signal });
  const timer = setInterval(() => document.visibilityState === 'visible' && look(), slowCheck);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function address(): string {
  const { origin, pathname, search, hash } = location;
  return origin + pathname + search + (/^#!?\//.test(hash) ? hash : '');
}
