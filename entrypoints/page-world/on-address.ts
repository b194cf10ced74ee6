/** How often the address is looked at where the browser does not tell of changes, in milliseconds. */
const slowCheck = 1_000;

/**
 * Calls back when a single-page application has moved to another address, once that address is committed.
 * Parts after `#` count only where they look like a path.
 */
export function onAddress(changed: () => void, signal: AbortSignal): void {
  let last = address();
  const look = () => {
    const now = address();
    if (now === last) return;
    last = now;
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
