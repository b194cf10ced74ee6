/** Under what each value is kept in `storage.local`. Apart from `items.ts`, so that page scripts carry no parser. */
export const storedKeys = { progress: 'progress', settings: 'settings', corrections: 'corrections' } as const;

export type StoredKey = keyof typeof storedKeys;
