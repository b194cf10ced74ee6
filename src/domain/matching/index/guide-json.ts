/** An object of a guide's JSON file, its members not yet looked at. */
export type Json = Record<string, unknown>;

// Each takes a value of a guide's file for what it should be, or throws with where it stands.

export function asObject(value: unknown, where: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${where}: not an object`);
  return value as Json;
}

export function list(value: unknown, where: string): unknown[] {
  if (!Array.isArray(value)) throw new Error(`${where}: not a list`);
  return value;
}

export function strings(value: unknown, where: string): string[] {
  return list(value, where).map((entry) => text(entry, where));
}

export function text(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${where}: not a text`);
  return value;
}
