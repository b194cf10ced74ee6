import type { EmploymentType, Line, WorkMode } from '../posting.ts';

const hybrid =
  /\bhybrid(?:e|es|o)?\b|(?:\d|two|three|zwei|drei|deux|trois)(?: ?(?:-|–|to|bis|à) ?\d)? (?:days?|tage?|jours?|días|dagen|dny)[^.]{0,30}(?:office|büro|on-?site|vor ort|bureau|télétravail|remote|home|oficina|kantoor)|(?:remote|home[- ]?office|télétravail)[^.]{0,30}(?:\d|two|three|zwei|drei|deux|trois) (?:days?|tage?|jours?)|teilweise remote|mobiles arbeiten|télétravail partiel/i;
const remote =
  /\b(?:fully |100 ?% )?remote(?:ly)?\b|work from (?:home|anywhere)|home[- ]?office|télétravail|teletrabajo|teletrabalho|thuiswerken|da remoto|práce z domova|\banywhere\b/i;
const notRemote =
  /(?:no|not|non|kein|without|isn['’]t|cannot be)[^.]{0,20}remote|remote (?:teams?|sensing|work(?:ers|force)|monitoring|control|support|access|sites?|offices?|locations?|stakeholders|colleagues|customers)/i;
const onsite =
  /\bon-?site\b|in[- ]office|in[- ]person|vor ort|präsenz|sur (?:site|place)|presencial|op locatie|in sede|na místě|5 days (?:a|per) week in/i;

/** Where the work is done, from title, place and text; null where nothing is said. */
export function workModeOf(title: string, locations: readonly string[], lines: readonly Line[]): WorkMode | null {
  const head = [title, ...locations].join(' · ');
  if (/hybrid/i.test(head)) return 'hybrid';
  if (remote.test(head) && !notRemote.test(head)) return 'remote';
  let found: WorkMode | null = null;
  for (const { text, section } of lines) {
    if (section === 'company') continue;
    if (hybrid.test(text)) return 'hybrid';
    if (found === null && remote.test(text) && !notRemote.test(text)) found = 'remote';
    else if (found === null && onsite.test(text) && section !== 'duties') found = 'onsite';
  }
  return found;
}

const employment: [EmploymentType, RegExp][] = [
  [
    'internship',
    /\bintern(?:ship)?\b|praktik(?:um|ant)|werkstudent|working student|\bstage\b|stagiaire|alternance|apprentice|trainee|prácticas|estágio|tirocinio|stáž/i,
  ],
  [
    'part-time',
    /part[- ]?time|teilzeit(?! möglich)|temps partiel|tiempo parcial|meio período|parttime|částečný úvazek/i,
  ],
  [
    'contract',
    /\bcontract(?:or)?(?: (?:role|position|to hire|basis|length)|\b(?=[:,)]|$))|freelance|freiberuflich|fixed[- ]term|befristet|\bcdd\b|zzp|temporary|autónomo|interim|6 monate \+ option|dočasn/i,
  ],
  [
    'full-time',
    /full[- ]?time|vollzeit|temps plein|\bcdi\b|tiempo completo|jornada completa|tempo integral|fulltime|unbefristet|festanstellung|permanent (?:role|position|contract|employment)|plný úvazek|regular employee/i,
  ],
];

/** The kind of employment that title or text state; null where nothing is said. */
export function employmentOf(title: string, lines: readonly Line[]): EmploymentType | null {
  for (const [type, words] of employment.slice(0, 3)) if (words.test(title)) return type;
  for (const { text, section } of lines) {
    if (section === 'company' || section === 'duties' || text.length > 300) continue;
    for (const type of ['full-time', 'part-time', 'contract', 'internship'] as const) {
      const words = employment.find(([name]) => name === type)?.[1];
      if (words?.test(text) && (type !== 'internship' || text.length < 60)) return type;
    }
  }
  return null;
}
