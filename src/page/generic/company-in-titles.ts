import { lettersOf } from '../text/clean-text.ts';
import { type PageNames, titleParts } from './page-names.ts';

/** Words between title and company in a page's title: "Engineer at Acme", "Acme sucht Engineer". */
const atCompany = /\s(?:at|bei|chez|@|bij|presso|na|en|hos)\s(.+)$/i;
const hiring = /^(.+?)\s(?:is (?:looking for|hiring)|hiring|sucht|recrute|busca|zoekt|cerca|hledá)\b/i;
const forTitle = /^job application for .+ at (.+)$/i;
/** "Tramway Careers", "Jobs bei Klarwerk". */
const ownPages =
  /\s(?:careers?|jobs|karriere|recrutement|career (?:site|pages?)|job board)(?: ?[-–—|:])?$|^(?:careers|jobs|karriere|stellen|working) (?:at|bei|chez) /i;

/** A name in the page's title, and how far it is to be trusted. */
export interface TitledName {
  name: string;
  score: number;
}

/** Names of companies in the page's titles, once the posting's title is taken away: the nearer to it, the likelier. */
export function namesInTitles(names: PageNames, title: string): TitledName[] {
  const found = new Map<string, TitledName>();
  const add = (part: string, score: number) => {
    // "Harbour Jobs" at harbourjobs.example is the board.
    const board = ownPages.test(part) && names.host.split('.').includes(lettersOf(part));
    const name = part.replace(ownPages, '');
    const known = found.get(name)?.score ?? 0;
    found.set(name, { name, score: Math.max(known, board ? 0.3 : score) });
  };
  for (const whole of names.titles) {
    const application = forTitle.exec(whole)?.[1];
    if (application) add(application, 2);
    const at = title === '' ? -1 : whole.toLowerCase().indexOf(title.toLowerCase());
    if (at < 0) continue;
    const before = whole.slice(0, at).trim();
    const hirer = hiring.exec(`${before} `)?.[1];
    if (hirer) add(hirer, 2);
    else if (/[-–—|:·]$/.test(before)) add(before, 2);
    else if (before !== '') add(before, 1);
    const after = ` ${whole.slice(at + title.length).trim()}`;
    let score = 2;
    for (const part of after.split(/\s{1,9}[|–—·•:-]\s+|\s{0,9}[|•»]\s*|^\s*[-–—|·@,]\s*/u)) {
      if (part.trim() === '') continue;
      const named = atCompany.exec(` ${part}`)?.[1];
      add(named ?? part, named ? 3 : score);
      score = Math.max(score - 0.4, 1);
    }
  }
  for (const part of titleParts(names)) {
    const hirer = hiring.exec(part)?.[1];
    if (hirer) add(hirer, 2);
  }
  return [...found.values()];
}

/** Letters of what the titles call someone's own job pages: "Tramway" of "Tramway Careers". */
export function ownersInTitles(names: PageNames): string[] {
  return titleParts(names)
    .filter((part) => ownPages.test(part))
    .map((part) => lettersOf(part.replace(ownPages, '')));
}

/** A page's or an image's name without what makes it the name of a page: "Home", "logo", "Careers". */
export function bareName(text: string): string {
  return text.replace(ownPages, '').replace(notNames, ' ').trim();
}

const notNames =
  /\b(company )?(logo|icon|image|photo|logotype|home ?page|startseite|wappen|blason)\b( (of|for|der|de))?|^(?:logo|home|go to|back to|zur startseite)\b|,? (?:home|employment opportunities|careers)$/gi;
