const blockTag = /<(?:br|\/?(?:p|li|ul|ol|div|h[1-6]|tr|table|section))\b[^>]*>/gi;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'", apos: "'" };

/** Text of a record's markup, for reading it outside a browser: block tags end a line, other tags go. */
export function textOfHtml(html: string): string {
  return html
    .replace(blockTag, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|apos|#39);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)));
}
