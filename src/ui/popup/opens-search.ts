/** Whether a key press asks for the search: `/` outside of a field that takes text, without a modifier. */
export function opensSearch(event: KeyboardEvent): boolean {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const at = event.target instanceof Element ? event.target : null;
  return !at?.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
}
