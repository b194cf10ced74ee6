import type { EmploymentType, Line, WorkMode } from '../posting.ts';

/** Number words that count days of a week. */
const few =
  '(?:[1-4]|one|two|three|four|einen?|zwei|drei|vier|un|deux|trois|quatre)(?: ?(?:-|–|to|or|bis|oder|à|ou) ?(?:[2-5]|two|three|four|five|zwei|drei|vier|fünf|deux|trois|quatre))?(?: ?x)?';
const days = '(?: ?(?:days?|tagen?|jours?|días|dagen|dny|präsenztage))';
const office =
  '(?:office|büro|on-?site|in[- ]person|vor ort|präsenz|bureau|sur (?:site|place)|kantoor|oficina|kanceláři)';
const home = '(?:remote|home[- ]?office|home|télétravail|mobil\\p{L}* (?:arbeit\\p{L}*|work\\p{L}*)|thuis)';

const anyOf = (...words: string[]): RegExp =>
  new RegExp(words.join('|').replaceAll('\\p{L}', '[a-z\\u00df-\\u024f]'), 'i');

/** Said outright, whatever else the text says. */
const surely: [WorkMode, RegExp][] = [
  [
    'remote',
    anyOf(
      '(?<!unless [^.]{0,40}|not )(?:100 ?%|\\bfully|\\bfull|entirely|completely|komplett|vollständig|voll)[- ]remote(?! (?:team|colleague|compan))',
      'remote[^.]{0,30} (?:oder|or|ou) hybrid',
      'remote (?:within|anywhere|innerhalb)',
    ),
  ],
  [
    'onsite',
    anyOf(
      '(?:^|[^\\p{L}])(?:not|no|kein) remote',
      '(?:is|role|position)(?: is)? (?:an? )?(?:fully |100 ?% )?(?:in[- ]person|on-?site|office[- ]based)(?! (?:\\p{L}+ )?\\d)',
    ),
  ],
];

const hybrid = anyOf(
  // A hybrid cloud, method or team is no place to work at.
  '(?<!(?:&|and|agile|waterfall),? )\\bhybrid(?:es|e|o)?\\b(?![ /-]+(?:cloud|multi|method|agile|ecosystem|project|approach|infra|environment|system|architect|search|it\\b|data|team|structure|waterfall|retrieval|spécifique|et\\b))',
  `${few}${days}[^.]{0,30}(?:${office}|${home})`,
  `(?:${office}|${home})[^.]{0,40}${few}${days}`,
  `${few}[ -]?(?:präsenztage|bürotage|homeoffice-tage|remote-tage)`,
  '\\b[1-9]\\d ?% (?:remote|home|mobil|télétravail)|(?:remote|home[- ]?office|mobile (?:working|work)|mobiles arbeiten)[^.]{0,20}\\b(?:up to|bis zu)? ?[1-9]\\d ?%',
  '(?:half|\\d\\d ?%) of (?:their |your |the )?(?:work(?:ing)? )?time[^.]{0,20}office',
  '(?:remote|home[- ]?office)[- ]?(?:option|regelung|möglichkeit|anteil|tage|days|flexib)',
  '(?:teilweise|partly|partially|occasional(?:ly)?) (?:remote|home)|mobiles? (?:arbeiten|office)|télétravail partiel',
);
const remote = anyOf(
  '\\bremote(?:ly)?\\b|work from (?:home|anywhere)|home[- ]?office|télétravail|teletrabajo|teletrabalho|thuiswerken|da remoto|práce z domova|\\banywhere\\b',
);
const notRemote = anyOf(
  "(?:no|not|non|kein|without|unless|isn['’]t|cannot be|temporar)[^.]{0,40}remote|remote(?:ly)?[^.]{0,10}temporar",
  'remote (?:teams?|sensing|work(?:ers|force)|monitoring|control|support|access|sites?|offices?|locations?|stakeholders|colleagues|customers|visuali|desktop|server|device|patient)',
);
const onsite = anyOf(
  '\\bon-?site\\b|in[- ]office|in[- ]person|vor ort|präsenz|sur (?:site|place)|presencial|op locatie|in sede|na místě|5 days (?:a|per) week in',
);
/** A visit, not the place of work: "vor Ort beim Kunden", "occasional on-site trainings". */
const visit = anyOf(
  'travel|reise|occasion|gelegentlich|training|event|kund|client|customer|bei bedarf|when needed|workshop',
);
/** Lines so short state a fact of the job, under any heading. */
const shortLine = 60;

/** Where the work is done, from title, place and text; null where nothing is said. */
export function workModeOf(title: string, locations: readonly string[], lines: readonly Line[]): WorkMode | null {
  const head = [title, ...locations].join(' · ');
  if (/hybrid/i.test(head)) return 'hybrid';
  if (remote.test(head) && !notRemote.test(head)) return 'remote';
  const spoken = lines
    .filter(({ section }) => section !== 'company')
    .map((line) => ({ ...line, text: line.text.toLowerCase() }));
  for (const [mode, words] of surely) if (spoken.some(({ text }) => words.test(text))) return mode;
  let found: WorkMode | null = null;
  for (const { text, section } of spoken) {
    if (hybrid.test(text)) return 'hybrid';
    if (found !== null) continue;
    if (remote.test(text) && !notRemote.test(text)) found = 'remote';
    else if (onsite.test(text) && (section !== 'duties' || text.length < shortLine) && !visit.test(text))
      found = 'onsite';
  }
  return found;
}

const employment: [EmploymentType, RegExp][] = [
  [
    'internship',
    /\bintern(?:ship)?\b(?! (?:systeme|prozesse|und|abläufe))|praktik(?:um|ant)|werkstudent|working student|(?<!(?:initial|early|late|each|every|growth|similar|any)[- ])\bstage\b(?! (?:growth|gate|compan))|stagiaire|alternance|apprentice|trainee|prácticas|estágio|tirocinio|stáž/i,
  ],
  [
    'part-time',
    /(?<!welcome |consider |oder |or )part[- ]?time(?! (?:applicants|possible|option|is possible))|(?<!oder |auch |und |\/ ?)teilzeit(?![^.,]{0,20}möglich| ?\/)|temps partiel|tiempo parcial|meio período|parttime|částečný úvazek/i,
  ],
  [
    'contract',
    /\bcontract(?:or)?(?: (?:role|position|to hire|basis|length)|\b(?=[:,)]|$))|(?:month|week|monate)[- ]contract|contract is for|vertragsart: freiberuf|freelance(?!rn|r:)|freiberuflich|fixed[- ]term|(?<!un)befristet|\bcdd\b|zzp|temporary|autónomo|interim|6 monate \+ option|dočasn/i,
  ],
  [
    'full-time',
    /full[- ]?time(?! (?:hourly|salaried) employees)|vollzeit|temps (?:plein|complet)|\bcdi\b|tiempo completo|jornada completa|tempo integral|fulltime|unbefristet|festanstellung|permanent (?:role|position|contract|employment)|plný úvazek|regular employee|on a permanent basis/i,
  ],
];

/** The kind of employment that title or text state; null where nothing is said. */
export function employmentOf(title: string, lines: readonly Line[]): EmploymentType | null {
  for (const [type, words] of employment.slice(0, 3)) if (words.test(title)) return type;
  for (const { text, section } of lines) {
    const isFact = text.length < shortLine;
    if (!isFact && (section === 'company' || section === 'duties' || text.length > 300)) continue;
    for (const type of ['full-time', 'part-time', 'contract', 'internship'] as const) {
      const words = employment.find(([name]) => name === type)?.[1];
      if (words?.test(text) && (type !== 'internship' || isFact)) return type;
    }
  }
  return null;
}
