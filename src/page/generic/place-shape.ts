import { capital, hasTwoLetters, letter } from '../text/letters.ts';

const name = `[${capital}][${letter}.'’ -]{1,40}`;
/** "New York, NY", "London, UK": names with capitals, parted by commas; "Laval - 53", "Lyon (69)", "80331 München". */
const placeShape = new RegExp(
  `^${name}(,\\s?${name}){1,3}(\\s*\\([^)]{2,30}\\))?$|^${name}( - \\d{2,3}| \\(\\d{2,5}\\))$|^\\d{4,5} ${name}$`,
);
/** \"Co\" is a legal form, \"CO\" is Colorado; \"AG\" is a canton as well. */
const legalForm = /,\s?([Ii]nc|LLC|[Ll]td|LTD|GmbH|s\.?\s?r\.?\s?o|a\.\s?s|Corp|PLC|plc|L\.?P|B\.?V|Co)\.?$/;

/** Work from anywhere, or from anywhere in some country. */
export const namesRemote =
  /\b(remote|anywhere|worldwide|télétravail|teletrabajo|homeoffice|home office)\b|^[^\s\d.,:][^\d.,:]{1,20} only$/i;

/** True for texts that look like a city with its state or country. */
export function isPlaceShaped(text: string): boolean {
  return placeShape.test(text) && !legalForm.test(text);
}

const firstBig = new RegExp(`^[${capital}]`);

/** True for text that begins with a capital. */
export function startsBig(text: string): boolean {
  return firstBig.test(text);
}

/** What boards set beside a place: ages and numbers ("20 applicants"), advertising, kinds of contract, pay, dates. */
const besidePlace =
  /\d\s?\+?\s?(days?|hours?|weeks?|months?|years?|minutes?|h|d|applica|candidat|people|bewerb|solicit|sollicit|employees|reviews|jours?|semaines?|mois|tage|wochen|stunden|monat|dní|d[ií]as?\b|dagen|weken|giorn)|\b(ago|posted|reposted|promoted|sponsored|actively|reviewing|recruiting|applicants?|easy apply|over \d|just now|today|yesterday|heute|gestern)\b|^(vor \d|new$|neu$|nouveau$)|\b(il y a|hace|há|před) \d|geleden\b|\b(full|part)[- ]?time\b|\b(fixed[- ]term|permanent|contract|vollzeit|teilzeit|festanstellung|temps plein|jornada)\b|\b(apply by|closing date|deadline)\b|^\d[\d.,+]*\s\S+$|[$€£]|https?:/i;

/** True for texts that say something else than where the job is. */
export function isNoPlace(text: string): boolean {
  return !hasTwoLetters(text) || besidePlace.test(text);
}

/** Signs by which boards part the facts of one line. */
const partSign = /\s{0,9}[·•|]\s*/;

const placeLabel = new RegExp(`^[Ll]ocations?:?\\s+(?=[${capital}])`);
/** "Lyon il y a 3 jours" */
const ageAtEnd = /\s{1,9}(?:il y a|vor|hace|há|před)\s+\d.*/i;

/** "Full Time / Rotterdam": a stroke parts facts where one of them is no place, and towns where all are. */
function withoutFacts(line: string): string[] {
  const parts = line.split(/\s[/–—-]\s/);
  return parts.length > 1 && parts.some(isNoPlace) ? parts : [line];
}

/** The parts of a line of facts that may be places. */
export function placeParts(line: string): string[] {
  const split = line.split(partSign);
  return (split.length < 2 ? withoutFacts(line) : split)
    .map((part) => part.replace(placeLabel, '').replace(ageAtEnd, ''))
    .filter((part) => !isNoPlace(part));
}
