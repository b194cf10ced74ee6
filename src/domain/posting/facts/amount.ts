const scales: [RegExp, number][] = [
  [/^(?:k|tsd|tis)/i, 1_000],
  [/^(?:mio|m)/i, 1_000_000],
  [/^l/i, 100_000],
];

/**
 * A written amount as a number: groups of three parted by dot, comma, space or apostrophe; one or two digits after the last
 * dot or comma are decimals. `scale` is the word after it ("k", "Mio."). Null where it is no number.
 */
export function parseAmount(text: string, scale?: string): number | null {
  const digits = text.replace(/[ \u00a0\u202f'’]/g, '');
  const decimal = /^(.*\d)[.,](\d{1,2})$/.exec(digits);
  const whole = (decimal?.[1] ?? digits).replace(/[.,]/g, '');
  const value = Number(`${whole}.${decimal?.[2] ?? '0'}`);
  if (!Number.isFinite(value)) return null;
  const factor = scale === undefined ? 1 : (scales.find(([words]) => words.test(scale.trim()))?.[1] ?? 1);
  return Math.round(value * factor * 100) / 100;
}
