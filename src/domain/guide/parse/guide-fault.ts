/** One thing that is wrong with a guide's folder. */
export interface GuideFault {
  /** Path inside the guide's folder. */
  file: string;
  /** Where in the file, as a dotted path; empty for the whole file. */
  path: string;
  reason: string;
}

/** "phases/phase-1.json: topics.2.skillIds.0: no such skill: planing". */
export function faultText({ file, path, reason }: GuideFault): string {
  return path ? `${file}: ${path}: ${reason}` : `${file}: ${reason}`;
}
