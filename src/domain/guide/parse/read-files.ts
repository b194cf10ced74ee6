import * as v from 'valibot';
import type { GuideFault } from './guide-fault.ts';

type Schema<Value> = v.BaseSchema<unknown, Value, v.BaseIssue<unknown>>;

/** A parsed file beside its name, so that later checks can say where something stands. */
export interface NamedFile<Value> {
  file: string;
  value: Value;
}

/** Reads files of a guide's folder by schema; what is wrong is noted in `faults` and answers nothing. */
export class FileReader {
  constructor(
    private readonly files: Readonly<Record<string, unknown>>,
    private readonly faults: GuideFault[],
  ) {}

  one<Value>(file: string, schema: Schema<Value>): Value | undefined {
    if (!(file in this.files)) {
      this.faults.push({ file, path: '', reason: 'is missing' });
      return undefined;
    }
    const parsed = v.safeParse(schema, this.files[file]);
    if (parsed.success) return parsed.output;
    for (const issue of parsed.issues) {
      this.faults.push({ file, path: v.getDotPath(issue) ?? '', reason: issue.message });
    }
    return undefined;
  }

  /** Every file `<folder>/<name>.json`; its `id` must be its name. */
  folder<Value extends { id: string }>(folder: string, schema: Schema<Value>): NamedFile<Value>[] {
    const names = Object.keys(this.files).filter((name) => name.startsWith(`${folder}/`) && name.endsWith('.json'));
    return names.flatMap((file) => {
      const value = this.one(file, schema);
      if (!value) return [];
      if (file !== `${folder}/${value.id}.json`) {
        this.faults.push({ file, path: 'id', reason: `is "${value.id}", the file has another name` });
      }
      return [{ file, value }];
    });
  }
}
