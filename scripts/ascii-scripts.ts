/** The part of Vite's plugin interface that is used here. */
interface Plugin {
  name: string;
  generateBundle(options: unknown, bundle: Record<string, { type: string; fileName: string; code?: string }>): void;
}

/**
 * Writes scripts in ASCII, other signs escaped: a browser keeps a script's text for as long as it may run, and a text
 * with one sign beyond ASCII takes two bytes for each of its letters.
 */
export function asciiScripts(): Plugin {
  return {
    name: 'waypost-ascii-scripts',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.code !== undefined) chunk.code = chunk.code.replace(/(\\*)([^\0-\x7f])/g, escaped);
      }
    },
  };
}

/** The one way of writing a sign that holds in strings, expressions and names; a backslash before it says nothing. */
function escaped(_: string, backslashes: string, sign: string): string {
  return `${backslashes.slice(backslashes.length % 2)}\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
