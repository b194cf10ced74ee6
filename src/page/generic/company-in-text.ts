/** A capitalised name of up to four words: "Marlowe Tide", "RWE", "esc Aerospace" only from its capital on. */
const name = "(\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: (?:of|for|and|&|de|der|\\p{Lu}[\\p{L}\\p{N}&.'’-]*)){0,4})";

/** Sentences in which postings name their employer, and how far each is to be trusted. */
const sayings: [RegExp, number][] = [
  [new RegExp(`(?:^|[.!?] )${name},? is (?:proud to be )?an? (?:\\p{L}+ )?[Ee]qual`, 'u'), 2.2],
  [new RegExp(`(?:^|[.!?] )(?:At|Bei|Chez|En|Bij|Na) ${name}(?:,| we | you | our | arbeit| nous | ons )`, 'u'), 1.2],
  [new RegExp(`(?:^|[.!?] )${name} (?:is|are) (?:currently )?(?:looking for|seeking|hiring|searching)`, 'u'), 1.4],
  [new RegExp(`(?:^|[.!?] )${name} (?:sucht|recherche|recrute|busca|zoekt|cerca|hledá) `, 'u'), 1.4],
  [new RegExp(`^(?:About|Über|À propos de|Acerca de|Sobre|Over|O) ${name}:?$`, 'u'), 1],
  [new RegExp(`(?:^|[.!?] )(?:Why )?[Jj]oin ${name}[ !.?]`, 'u'), 0.8],
];
const noName =
  /^(The|This|Our|We|You|Your|Who|What|Us|Job|Role|Team|Company|Position|It|They|Candidates?|He|She|Uns|Nous|Die|Der|Das|Wir)\b/;

/** Names of employers as the posting's own sentences give them. */
export function companiesInText(lines: readonly string[]): { name: string; score: number }[] {
  return lines.flatMap((line) => {
    const text = line.slice(0, 600);
    return sayings.flatMap(([saying, score]) => {
      const found = saying.exec(text)?.[1]?.replace(/[.,]$/, '');
      return found === undefined || noName.test(found) ? [] : [{ name: found, score }];
    });
  });
}
