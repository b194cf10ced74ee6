import { wording, wordsOf } from '../words/phrase-index.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** A capitalised name of up to six words: "Marlowe Tide", "RWE", "esc Aerospace" only from its capital on. */
const capital = 'A-Z\\u00c0-\\u00de\\u010c\\u0158\\u0160\\u017d';
const letters = "A-Za-z0-9\\u00c0-\\u024f&.'’-";
const word = `[${capital}][${letters}]*`;
const words = `${word}(?: (?:of|for|the|and|&|de|der|${word})){0,5}`;
const name = `(${words})`;
const start = '(?:^|[.!?] )';
/** "The Larkspur Trust is …", "Die Stadt Wehrau sucht …", "La commune de Brasle recrute …". */
const article = '(?:(?:The|Die|Der|Das|Le|La|Les|Het|De|El|Il|Lo|A|O) (?:(?:commune|ville|mairie|société) )?)?';
const seeks =
  '(?:(?:is|are) (?:currently |now )?(?:looking|seeking|hiring|searching|recruiting)|seeks|has an opening|sucht|suchen|recherche|recrute|busca|procura|zoekt|cerca|hledá|söker|szuka)(?![a-z])';

/** Sentences in which postings name their employer, and how far each is to be trusted. */
const sayings: [RegExp, number][] = [
  [new RegExp(`${start}${article}${name},? (?:is (?:proud to be )?|provides |offers )an? (?:\\S+ ){0,2}[Ee]qual`), 2.2],
  [new RegExp(`${start}(?:At|Bei|Chez|En|Bij|Na|Hos) ${name}(?:,| we | you | our | arbeit| nous | ons | vi )`), 1.2],
  [new RegExp(`${start}${article}${name}(?: \\([^)]{1,60}\\))? ${seeks}`), 1.8],
  [new RegExp(`^(?:[^.!?]{0,80} at |[^.!?]{0,80} of )(?:the )?${name} ${seeks}`), 1.8],
  [new RegExp(`^(?:About|Über|À propos de|Acerca de|Sobre|Over|O|Om) ${name}:?$`), 1],
  [new RegExp(`${start}(?:Why )?[Jj]oin ${name}[ !.?]`), 0.8],
  // Whoever has a legal form is a company.
  [
    new RegExp(
      `(?<![${letters}])(${words},? (?:LLC|L\\.L\\.C\\.|Inc\\b|Incorporated|Ltd\\b|Limited\\b|PLC|GmbH|AG|SE|KG|mbH|S\\.?A\\.?S?\\b|S\\.?r\\.?l\\b|S\\.?p\\.?A\\b|B\\.?V\\b|A\\/S|AB|s\\.r\\.o))`,
    ),
    1.2,
  ],
];
const noName =
  /^(The|This|Our|We|You|Your|Who|What|Us|Job|Role|Team|Company|Position|It|They|Candidates?|He|She|Uns|Nous|Die|Der|Das|Wir|There|If|In|As|For|Applicants?|Please|All|Each|Both|An?)\b/;

/** Words that one of the sayings needs: most lines hold none. */
const telling =
  /[Ee]qual|looking|seek|hiring|searching|recruiting|opening|such(?:t|en)|recherche|recrute|busca|procura|zoekt|cerca|hledá|söker|szuka|[Jj]oin |^(?:About|Über|À propos|Acerca|Sobre|Over|O|Om) |(?:^|[.!?] )(?:At|Bei|Chez|En|Bij|Na|Hos) |LLC|L\.L\.C|Inc|Ltd|Limited|PLC|GmbH|AG|SE|KG|mbH|S\.?A|S\.?r\.?l|S\.?p\.?A|B\.?V|A\/S|AB|s\.r\.o/;

/** How a part about the employer begins: "Marlowe Tide supplies …", "Marlowe Tide, a family firm …". */
const subject = new RegExp(`^${article}${name}(?: \\([^)]{1,60}\\))?(?:,| [a-zà-ž]{2,})`);
/** So may the text itself, with one of the verbs that tell what a firm is and does. */
const opening = new RegExp(
  `^${article}${name}(?: \\([^)]{1,60}\\))? (?:is|are|was|were|has|have|makes?|builds?|provides?|develops?|offers?|helps?|operates?|designs?|produces|sells?|runs?|serves?|supports?|started|ist|hat|entwickelt|bietet|est|sont|es|é|ha|è|heeft|je|är|jest) `,
);
/** Lines in which the text opens. */
const first = 4;

/** Names of employers as the posting's own sentences give them. */
export function companiesInText(lines: readonly string[]): { name: string; score: number }[] {
  return lines.flatMap((line, at) => {
    const text = line.slice(0, 600);
    const found: { name: string; score: number }[] = [];
    const add = (text: string | undefined, score: number) => {
      const bare = text?.replace(/[.,]$/, '');
      if (bare && !noName.test(bare)) found.push({ name: bare, score });
    };
    if (at > 0 && opensCompanyPart(lines[at - 1] ?? '')) add(subject.exec(text)?.[1], 1.6);
    else if (at < first) add(opening.exec(text)?.[1], 1.2);
    if (telling.test(text)) for (const [saying, score] of sayings) add(saying.exec(text)?.[1], score);
    return found;
  });
}

const companyWord =
  /^(?:the |our )?company|^(?:l['’]|notre |nossa )?e(?:ntreprise|mpresa)|^(?:la|nuestra|nossa) empresa|^firma|^(?:het )?bedrijf|^(?:l['’])?azienda|^společnost/i;

function opensCompanyPart(line: string): boolean {
  if (line.length < 30 && companyWord.test(line)) return true;
  return line.length < 60 && (vocabulary.find(wordsOf(line)).whole & wording.company) !== 0;
}
