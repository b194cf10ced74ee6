/** Longest text that is mended, in characters: it is walked sign by sign. */
const longestMended = 500_000;

/**
 * Parses JSON as pages write it: wrapped in comments or CDATA, with trailing commas, with raw line breaks and tabs
 * inside strings, or with its quotes escaped as entities. Anything whose meaning would be a guess (a quote inside a
 * string) is left: `undefined`.
 */
export function parseLooseJson(source: string): unknown {
  const text = unwrap(source);
  if (text === '') return undefined;
  for (const attempt of [() => text, ...(text.length < longestMended ? [() => mend(text)] : [])]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined;
}

function unwrap(source: string): string {
  const text = source
    .replace(/^\s*(?:(?:\/\/|\/\*)\s*)?(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/, '')
    .replace(/(?:(?:\/\/|\/\*)\s*)?(?:\]\]>|-->)\s*(?:\*\/\s*)?$/, '')
    .replace(/;\s*$/, '')
    .trim();
  return text.includes('"') || !text.includes('&quot;')
    ? text
    : text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One pass: control characters inside strings are escaped, commas before a closing bracket dropped. */
function mend(text: string): string {
  const parts: string[] = [];
  let inString = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (inString) {
      if (sign === '\\') {
        // A backslash before a character that needs none is dropped; before a line break it joins the lines.
        if (/["\\/bfnrtu]/.test(text[at + 1] ?? '')) at += 1;
        else {
          parts.push(text.slice(from, at));
          from = at + 1;
        }
      } else if (sign === '"') inString = false;
      else if (sign < ' ') {
        parts.push(text.slice(from, at), escapes[sign] ?? ' ');
        from = at + 1;
      }
    } else if (sign === '"') inString = true;
    else if (sign === ',' && /^\s*[}\]]/.test(text.slice(at + 1, at + 200))) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.join('');
}
