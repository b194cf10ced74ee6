import { Notice } from './Notice.tsx';

/** Stands where what is kept would, and says why it cannot be read. */
export function UnreadNote({ words }: { words: string }) {
  return (
    <div role="alert">
      <Notice tone="brick">
        <p>{words}</p>
      </Notice>
    </div>
  );
}
