/** Names told in one row; the others are counted. */
const mostNames = 4;

/** "Planning, Data literacy, Agile practices, Programming +3". */
export function someNames(names: readonly string[]): string {
  const rest = names.length - mostNames;
  return names.slice(0, mostNames).join(', ') + (rest > 0 ? ` +${rest}` : '');
}
