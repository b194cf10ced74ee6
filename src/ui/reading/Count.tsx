/** How many things a heading counts; never alone on a line of its own. */
export function Count({ of }: { of: number }) {
  return (
    <>
      {'\u00a0'}
      <span class="count figures">{of}</span>
    </>
  );
}
