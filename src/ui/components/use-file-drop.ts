import { useState } from 'preact/hooks';

export interface FileDrop {
  /** Whether something is held over the place. */
  over: boolean;
  /** What the element takes on. */
  handlers: {
    onDragOver(event: DragEvent): void;
    onDragLeave(): void;
    onDrop(event: DragEvent): void;
  };
}

/** Makes an element a place to drop a file on. A button must do the same: nobody has to drag. */
export function useFileDrop(take: (file: File) => unknown): FileDrop {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver(event) {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event) {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) take(file);
      },
    },
  };
}
