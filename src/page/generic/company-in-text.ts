import { wording, wordsOf } from '../words/phrase-index.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** A capitalised name of up to four words: "Marlowe Tide", "RWE", "esc Aerospace" only from its capital on. */
const capital = 'A-Z\\u00c0-\\u00de\\u010c\\u0158\\u0160\\u017d';
const letters = "A-Za-z0-9\\u00c0-\\u024f&.'’-";
const name = `([${capital}][${letters}]*(?: (?:of|for|and|&|de|der|[${capital}][${letters}]*)){0,4})`;

/** Sentences in which postings name their employer, and how far each is to be trusted. */
const sayings: [RegExp, number][] = [
  [new RegExp(`(?:^|[.!?] )${name},? is (?:proud to be )?an? (?:\\w+ )?[Ee]qual`), 2.2],
  [new RegExp(`(?:^|[.!?] )(?:At|Bei|Chez|En|Bij|Na) ${name}(?:,| we | you | our | arbeit| nous | ons )`), 1.2],
  [new RegExp(`(?:^|[.!?] )${name} (?:is|are) (?:currently )?(?:looking for|seeking|hiring|searching)`), 1.4],
  [new RegExp(`(?:^|[.!?] )${name} (?:sucht|recherche|recrute|busca|zoekt|cerca|hledá) `), 1.4],
  [new RegExp(`^(?:About|Über|À propos de|Acerca de|Sobre|Over|O) ${name}:?$`), 1],
  [new RegExp(`(?:^|[.!?] )(?:Why )?[Jj]oin ${name}[ !.?]`), 0.8],
];
const noName =
  /^(The|This|Our|We|You|Your|Who|What|Us|Job|Role|Team|Company|Position|It|They|Candidates?|He|She|Uns|Nous|Die|Der|Das|Wir)\b/;

/** Words that one of the sayings needs: most lines hold none. */
const telling =
  /[Ee]qual|looking|seeking|hiring|searching|sucht|recherche|recrute|busca|zoekt|cerca|hledá|[Jj]oin |^(?:About|Über|À propos|Acerca|Sobre|Over|O) |(?:^|[.!?] )(?:At|Bei|Chez|En|Bij|Na) /;

/** How a part about the employer begins: "Marlowe Tide supplies …", "Marlowe Tide, a family firm …". */
const subject = new RegExp(`^${name}(?:,| [a-zà-ž]{2,})`);

/** Names of employers as the posting's own sentences give them. */
export function companiesInText(lines: readonly string[]): { name: string; score: number }[] {
  return lines.flatMap((line, at) => {
    const text = line.slice(0, 600);
    if (at > 0 && opensCompanyPart(lines[at - 1] ?? '')) {
      const found = subject.exec(text)?.[1];
      if (found !== undefined && !noName.test(found)) return [{ name: found, score: 1.6 }];
    }
    if (!telling.test(text)) return [];
    return sayings.flatMap(([saying, score]) => {
      const found = saying.exec(text)?.[1]?.replace(/[.,]$/, '');
      return found === undefined || noName.test(found) ? [] : [{ name: found, score }];
    });
  });
}

const companyWord =
  /^(?:the )?company|^(?:l['’])?entreprise|^la empresa|^empresa|^firma|^(?:het )?bedrijf|^(?:l['’])?azienda|^společnost/i;

function opensCompanyPart(line: string): boolean {
  if (line.length < 30 && companyWord.test(line)) return true;
  return line.length < 60 && (vocabulary.find(wordsOf(line)).whole & wording.company) !== 0;
}
