/** `storage.local` in memory, put where the platform looks for the browser's API. Import before anything of `src/platform`. */
const kept = new Map<string, unknown>();

/** Set to make the next write fail as a full disk does. */
export const disk = { full: false };

const local = {
  async get(keys: string | string[] | null) {
    const asked = typeof keys === 'string' ? [keys] : (keys ?? [...kept.keys()]);
    return Object.fromEntries(asked.flatMap((key) => (kept.has(key) ? [[key, structuredClone(kept.get(key))]] : [])));
  },
  async set(values: Record<string, unknown>) {
    if (disk.full) throw new Error('Resource::kQuotaBytes quota exceeded');
    for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
  },
  async remove(keys: string | string[]) {
    for (const key of typeof keys === 'string' ? [keys] : keys) kept.delete(key);
  },
};

Object.assign(globalThis, { browser: { runtime: { id: 'test' }, storage: { local } } });

export const storage = { kept, local };
