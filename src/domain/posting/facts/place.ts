import type { Line } from '../posting.ts';

/** A place's name: up to five capitalised words, parted by spaces, commas or hyphens. */
const name =
  "\\p{Lu}[\\p{L}\\d.'’-]*(?:(?:,? | ?/ ?| (?:am|an der|of|de|la|les|sur|and|or|oder|und|ou|et|upon) )\\p{Lu}[\\p{L}.'’-]*){0,4}";

/** A line or part of one that names the place outright: "Location: Telford", "Einsatzort: Hannover". */
const labelled = new RegExp(
  `(?:^|[.;|•?!] )(?:(?:work |job )?location|place of work|office location|standort|arbeitsort|einsatzort|dienstort|dienstsitz|ort|lieu(?: de travail)?|localisation|ubicación|localização|local de trabalho|standplaats|sede(?: di lavoro)?|místo výkonu práce)(?: ?[:：] ?| is )(?:à )?(?!hybrid|remote|flexib|home)(?<place>${name})`,
  'iu',
);

/** Places told in passing, each with what may follow. */
const told = [
  new RegExp(
    `(?:[Hh]ybrid|[Rr]emote|[Oo]n-?site|[Ii]n[- ][Pp]erson|[Ff]ull[- ]time|[Bb]ased)(?: role| work(?:ing)?)? (?:in|within) (?:the )?(?<place>${name})`,
    'u',
  ),
  new RegExp(`(?:[Oo]ur|[Tt]he) (?<place>${name}) (?:office|plant|site|headquarters|studio|lab)\\b`, 'u'),
  new RegExp(`(?:unserem |am |unser )?Standort(?: in)? (?<place>${name})`, 'u'),
  new RegExp(`in (?<place>${name}) gesucht`, 'u'),
  new RegExp(`(?:[Pp]oste |[Mm]ission )?(?:basée?|situé)e? à (?<place>${name})`, 'u'),
];

/** A label's value longer than this is no place but a sentence. */
const longestPlace = 60;

/** Where the text says that the work is, or an empty list. A line's own label counts before what is told in passing. */
export function placesOf(lines: readonly Line[]): string[] {
  for (const { text } of lines) {
    const place = labelled.exec(text)?.groups?.place;
    if (place && place.length <= longestPlace) return [place.trim()];
  }
  for (const words of told) {
    for (const { text, section } of lines) {
      if (section === 'company') continue;
      const place = words.exec(text)?.groups?.place;
      if (place) return [place.trim()];
    }
  }
  return [];
}
