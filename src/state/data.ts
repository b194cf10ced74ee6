import { type Signal, signal } from '@preact/signals';
import { type ExportFile, exportText, type Part } from '../domain/export/everything.ts';
import { type ImportMode, type PartPreview, previewImport } from '../domain/export/merge-import.ts';
import { type ImportFault, largestImport, parseImport } from '../domain/export/parse-import.ts';
import type { DataPorts, KeptData } from './data-ports.ts';
import type { GuideState } from './guide.ts';

/** A file that was chosen: read and waiting for a word, or refused. */
export type ChosenFile =
  | { name: string; file: ExportFile; preview: PartPreview[] }
  | { name: string; fault: ImportFault };

/** What was done last, to be said once. */
export type DataDone = 'imported' | 'wiped' | null;

/** What is kept, on one surface. */
export interface DataState {
  ports: DataPorts;
  guide: GuideState;
  /** Null until known. */
  kept: Signal<KeptData | null>;
  chosen: Signal<ChosenFile | null>;
  done: Signal<DataDone>;
  refused: Signal<string | null>;
  /** Why what is kept cannot be read, in words for the reader; null where it can. */
  unread: Signal<string | null>;
  /** Reads what is kept anew. */
  refresh(): Promise<void>;
  exportAll(): void;
  /** Offers what cannot be read as a file. */
  exportUnread(): void;
  /** Reads a chosen or dropped file and shows what it would do; writes nothing. */
  choose(file: Pick<File, 'name' | 'size' | 'text'>): Promise<void>;
  apply(mode: ImportMode): Promise<void>;
  wipe(parts: readonly Part[]): Promise<void>;
}

export function createDataState(ports: DataPorts, guide: GuideState): DataState {
  const kept = signal<KeptData | null>(null);
  const chosen = signal<ChosenFile | null>(null);
  const done = signal<DataDone>(null);
  const refused = signal<string | null>(null);
  const unread = signal<string | null>(null);
  const saveJson = (name: string, text: string) => guide.ports.saveFile(name, text, 'application/json');

  async function refresh(): Promise<void> {
    try {
      kept.value = await ports.read();
      unread.value = null;
    } catch (error) {
      unread.value = error instanceof Error ? error.message : String(error);
    }
  }

  return {
    ports,
    guide,
    kept,
    chosen,
    done,
    refused,
    unread,
    refresh,
    exportAll() {
      const today = guide.ports.today();
      if (!kept.value) return;
      saveJson(`waypost-${today}.json`, exportText(kept.value.everything, today));
    },
    exportUnread() {
      const values = kept.value?.unread ?? [];
      saveJson(`waypost-unread-${guide.ports.today()}.json`, `${JSON.stringify(values, null, 1)}\n`);
    },
    async choose(file) {
      done.value = null;
      refused.value = null;
      if (file.size > largestImport) {
        chosen.value = { name: file.name, fault: { kind: 'too-large', where: '' } };
        return;
      }
      const parsed = parseImport(await file.text());
      await refresh();
      if (!parsed.ok) chosen.value = { name: file.name, fault: parsed.reason };
      else if (kept.value) {
        const preview = previewImport(kept.value.everything, parsed.value);
        chosen.value = { name: file.name, file: parsed.value, preview };
      }
    },
    async apply(mode) {
      const file = chosen.value;
      if (!file || 'fault' in file) return;
      const answer = await ports.apply(file.file, mode);
      refused.value = answer.ok ? null : answer.reason;
      if (!answer.ok) return;
      chosen.value = null;
      done.value = 'imported';
      await refresh();
    },
    async wipe(parts) {
      const answer = await ports.wipe(parts);
      refused.value = answer.ok ? null : answer.reason;
      if (!answer.ok) return;
      done.value = 'wiped';
      await refresh();
    },
  };
}
