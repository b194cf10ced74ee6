/** Whether a key press asks for the search: `/` outside of a field, without a modifier. */
export function opensSearch(event: KeyboardEvent): boolean {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const at = event.target instanceof Element ? event.target : null;
  return !at?.closest('input, textarea, select, [contenteditable]');
}
