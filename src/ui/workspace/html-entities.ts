import { parseInert } from './parse-inert.ts';

/** Most UTF-16 units that a name stands for. */
const longest = 2;

/**
 * What postal-mime looks up in a table of 2,231 names (`&eacute;` → "é"), answered by the browser, which knows them.
 * The build puts this file in the place of the table, which weighs half of the library.
 */
export const htmlEntities: Readonly<Record<string, string>> = new Proxy(
  {},
  {
    get(_, written) {
      if (typeof written !== 'string') return undefined;
      const text = parseInert(written).body.textContent ?? '';
      return text.length <= longest && text !== written ? text : undefined;
    },
  },
);
