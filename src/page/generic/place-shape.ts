/** "New York, NY", "London, UK": names with capitals, parted by commas. */
const placeShape = /^\p{Lu}[\p{L}.'’ -]{1,40}(,\s?\p{Lu}[\p{L}.'’ -]{1,40}){1,3}(\s*\([^)]{2,30}\))?$/u;
/** \"Co\" is a legal form, \"CO\" is Colorado; \"AG\" is a canton as well. */
const legalForm = /,\s?([Ii]nc|LLC|[Ll]td|LTD|GmbH|s\.?\s?r\.?\s?o|a\.\s?s|Corp|PLC|plc|L\.?P|B\.?V|Co)\.?$/;

/** Work from anywhere, or from anywhere in some country. */
export const namesRemote =
  /\b(remote|anywhere|worldwide|télétravail|teletrabajo|homeoffice|home office)\b|^[\p{Lu}][\p{L}/ ]{1,20} only$/iu;

/** True for texts that look like a city with its state or country. */
export function isPlaceShaped(text: string): boolean {
  return placeShape.test(text) && !legalForm.test(text);
}
