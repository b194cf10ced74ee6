/** A place as the fragment of an address: `topic/p1-planning` → `#topic/p1-planning`. */
export function toFragment(place: string): string {
  return `#${encodeURIComponent(place).replaceAll('%2F', '/')}`;
}

/** The place a fragment names, or null where it names none. */
export function fromFragment(fragment: string): string | null {
  try {
    return decodeURIComponent(fragment.replace(/^#/, '')) || null;
  } catch {
    return null;
  }
}
