import type { EmploymentType, WorkMode } from '../posting.ts';

const employments: [RegExp, EmploymentType][] = [
  [
    /\bintern(?:ship)?\b|trainee|praktik|werkstudent|stage\b|stagiaire|alternance|prácticas|estágio|tirocinio|stáž/i,
    'internship',
  ],
  [/part[\s_-]?time|teilzeit|temps partiel|tiempo parcial|meio período|částečný/i, 'part-time'],
  [
    /\bcontract(?:or|ual)?\b|tempor|freelanc|per[_ ]?diem|befristet(?<!unbefristet)|\bcdd\b|fixed[- ]term|interim|zzp/i,
    'contract',
  ],
  [
    /full[\s_-]?time|permanent|regular\b|vollzeit|festanstellung|unbefristet|\bcdi\b|temps plein|tiempo completo|jornada completa|tempo integral|voltijds|tempo pieno|plný úvazek|\bhpp\b/i,
    'full-time',
  ],
];

/**
 * The kind of employment that a fact beside a posting states ("FULL_TIME", "Full-time", "Vollzeit"), or null.
 * Where several are named ("full time or part time") the fullest counts.
 */
export function parseEmploymentType(value: string): EmploymentType | null {
  if (value.length > 120) return null;
  const found = employments.filter(([words]) => words.test(value)).map(([, type]) => type);
  if (found.includes('full-time') && !found.includes('internship') && !found.includes('contract')) return 'full-time';
  return found[0] ?? null;
}

const modes: [RegExp, WorkMode][] = [
  [/hybrid|teilweise (?:remote|home)|partially remote|télétravail partiel|híbrid/i, 'hybrid'],
  [
    /no remote|not remote|on[- ]?site|in[- ]office|in[- ]person|vor ort|sur (?:site|place)|présentiel|presencial|op locatie|in sede|na pracovišti/i,
    'onsite',
  ],
  [
    /\bremote\b|anywhere|telecommute|work from home|home[- ]?office|télétravail|teletrabajo|teletrabalho|thuiswerk|práce z domova|da remoto/i,
    'remote',
  ],
];

/** Where the work is done as a fact beside a posting states it ("Hybrid", "TELECOMMUTE", "100 % Remote"), or null. */
export function parseWorkMode(value: string): WorkMode | null {
  return value.length > 120 ? null : (modes.find(([words]) => words.test(value))?.[1] ?? null);
}
