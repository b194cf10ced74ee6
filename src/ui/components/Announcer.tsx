/** Says `message` once, politely, when it changes. Must stay mounted: a live region that arrives with its text is not read. */
export function Announcer({ message }: { message: string }) {
  return (
    <div class="spoken" role="status" aria-live="polite">
      {message}
    </div>
  );
}
