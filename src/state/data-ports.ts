import type { Everything, ExportFile, Part } from '../domain/export/everything.ts';
import type { ImportMode } from '../domain/export/merge-import.ts';
import type { Result } from '../domain/result.ts';

/** All that is kept, with the size of each part in bytes. */
export interface KeptData {
  everything: Everything;
  sizes: Record<Part, number>;
  /** What is kept and cannot be read: left out of `everything`, deleted by nobody. */
  unread: readonly unknown[];
}

/** What "your data" needs from outside beside the guide's ports. Refusals carry their reason in words for the reader. */
export interface DataPorts {
  /** Rejects in words for the reader where the browser gives nothing out. */
  read(): Promise<KeptData>;
  /** Writes a file that was read and shown, all or nothing. */
  apply(file: ExportFile, mode: ImportMode): Promise<Result<null>>;
  wipe(parts: readonly Part[]): Promise<Result<null>>;
}
