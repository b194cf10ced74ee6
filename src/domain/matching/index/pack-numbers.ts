/**
 * Whole numbers as ASCII text, small ones in one sign: gzip likes it better than JSON, and decoding is a loop over
 * char codes. Base 45, lowest digit first; a sign of the upper half says that more follows. No quote or backslash.
 */
const base = 45;
/** The 90 signs: printable ASCII without those that a string literal would have to escape. */
const signs = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at))
  .filter((sign) => !'"\\`$'.includes(sign))
  .slice(0, 2 * base);

/** The value of each sign, by its char code; -1 for others. */
const values = new Int8Array(128).fill(-1);
for (const [value, sign] of signs.entries()) values[sign.charCodeAt(0)] = value;

export function packNumbers(numbers: Iterable<number>): string {
  let packed = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= base) {
      packed += signs[base + (rest % base)];
      rest = Math.floor(rest / base);
    }
    packed += signs[rest];
  }
  return packed;
}

export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (let at = 0; at < packed.length; at++) {
    const value = values[packed.charCodeAt(at)] ?? -1;
    if (value < 0) throw new Error(`Not a packed number at ${at}`);
    if (value >= base) {
      number += (value - base) * unit;
      unit *= base;
    } else {
      numbers.push(number + value * unit);
      number = 0;
      unit = 1;
    }
  }
  return numbers;
}
