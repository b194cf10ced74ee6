import { seededRandom } from '../seeded-random.ts';

/** Words that may stay, in lower case. */
export interface KnownWords {
  /** In labels, headings and addresses: words of the trade, which steer the reading. */
  label: ReadonlySet<string>;
  /** In running text: only what every text holds, or sentences of the employer would stay. */
  running: ReadonlySet<string>;
}

export interface Inventor {
  /** Running text, with or without markup in it: tags and entities stay. */
  text(value: string): string;
  /** A web address: the shape of each part stays, and the host where it is the page's own. */
  address(value: string): string;
}

const consonants = 'bdfgklmnprstv';
const vowels = 'aeiou';

/** Pay is a shape of its own. */
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A stretch of more words than this is running text. */
const longestLabel = 6;

/** E-mail address, web address, reference or telephone number, word: whichever begins first. */
const parts =
  /([\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(\b(?:https?:\/\/|www\.)[^\s"'<>]+)|(\d{5,}|\+\d[\d ()/-]{7,}\d)|\p{L}[\p{L}\p{M}]*/giu;

/**
 * Replaces the words of a page by invented ones of the same length and case, so that nothing of an employer's text
 * stays while its shape does. The same word becomes the same word everywhere in one page, in its data as well.
 * @param host of the page itself, which stays: boards are known by theirs.
 * @param salt makes the words of one page its own, for example the page's text.
 */
export function makeInventor(known: KnownWords, host: string, salt: string): Inventor {
  const seed = hash(salt);

  /** Whole numbers from 0 to below what is asked for, the same for the same word of this page. */
  function numbers(original: string): (end: number) => number {
    const random = seededRandom(hash(original, seed));
    return (end) => Math.floor(random() * end);
  }

  function word(original: string, known: ReadonlySet<string>): string {
    if (original.length < 3 || currencies.has(original) || known.has(original.toLowerCase())) return original;
    const below = numbers(original.toLowerCase());
    const vowelFirst = below(2);
    let made = '';
    for (let at = 0; at < original.length; at++) {
      const letters = at % 2 === vowelFirst ? consonants : vowels;
      const letter = letters.charAt(below(letters.length));
      made += isUpper(original.charAt(at)) ? letter.toUpperCase() : letter;
    }
    return made;
  }

  /**
   * Numbers of references, telephones and accounts; years and dates are shorter or have separators. What can be pay keeps
   * its first two digits, so that a range still rises.
   */
  function digits(original: string): string {
    const below = numbers(original);
    const kept = /^\d{5,6}$/.test(original) ? 2 : 0;
    return original.replace(/\d/g, (digit, at: number) =>
      at < kept ? digit : String(at === 0 ? 1 + below(9) : below(10)),
    );
  }

  function plain(value: string): string {
    const words = value.match(/\p{L}+/gu)?.length ?? 0;
    const stay = words > longestLabel ? known.running : known.label;
    return value.replace(parts, (found, mail?: string, link?: string, number?: string) => {
      if (mail) return 'someone@employer.example';
      if (link) return address(found);
      return number ? digits(found) : word(found, stay);
    });
  }

  function address(value: string): string {
    const [, scheme = '', rest = ''] = /^((?:mailto|tel|sms|callto|whatsapp|skype):)(.*)$/is.exec(value) ?? [];
    if (scheme) return scheme + plain(rest);
    const url = URL.parse(value);
    if (!url || !/^https?:$/.test(url.protocol)) return /^\//.test(value) ? path(value) : value;
    const origin = url.host === host ? url.origin : 'https://elsewhere.example';
    return `${origin}${path(url.pathname)}${path(url.search)}${path(url.hash)}`;
  }

  function path(value: string): string {
    return value.replace(/[\p{L}\d%]+/gu, (part) => {
      if (/^(?=.*\d)[0-9a-f]{4,}$/i.test(part)) return hexadecimal(part);
      if (/^\d+$/.test(part)) return part.length < 5 ? part : digits(part);
      return part.replace(/\p{L}{3,}/gu, (found) => word(found, known.label));
    });
  }

  function hexadecimal(original: string): string {
    const below = numbers(original);
    return original.replace(/./g, (letter) => (/\d/.test(letter) ? String(below(10)) : 'abcdef'.charAt(below(6))));
  }

  return {
    address,
    text: (value) =>
      value
        .split(/(<[^>]*>|&[a-z\d#]+;)/i)
        .map((part, at) => (at % 2 === 0 ? plain(part) : part))
        .join(''),
  };
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** FNV-1a, 32 bits. */
function hash(text: string, start = 0x811c9dc5): number {
  let value = start;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
