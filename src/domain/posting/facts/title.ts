import { cleanLine } from '../text/clean-text.ts';

/** Gender markers of job titles in the languages covered: (m/w/d), (f/m/x), H/F, (all genders), *in, :in … */
const genderMarker =
  /\(?\b(?:all genders?|alle geschlechter|gn|[mwfdhxi](?:\s*[/|*]\s*(?:[mwfdhxi]|div(?:ers)?|gn|nb|all)){1,3})\b\)?(?!\w)/giu;

/** Reference numbers: (JR12345), #4711, Ref. 2024-17, Req ID: 998. */
const reference = /\(?(?:\b(?:ref|req|job|id|jr|r)[-.:#\s]*(?:(?:id|nr|no|number)[-.:#\s]*)?\d[\w-]{2,}|#\d{3,})\)?/giu;

/** The title without gender markers and reference numbers, for matching. The whole title stays for showing. */
export function matchableTitle(title: string): string {
  return cleanLine(title)
    .replace(genderMarker, ' ')
    .replace(reference, ' ')
    .replace(/(\p{L})[:*_/]-?in(?:nen)?\b/gu, '$1')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s–—|,-])[\s–—|,-]+$/u, '')
    .trim();
}

const ranks =
  /(?<![\p{L}\p{N}-])(?:senior|sr\.?|junior|jr\.?|lead|principal|staff|head|director|vice president|vp|chief|intern(?:ship)?|trainee|werkstudent(?:in)?|working student|associate|entry[- ]level|mid[- ]level|alternance|alternant(?:e)?|stagiaire|stage|praktikant(?:in)?|leiter(?:in)?|confirmé(?:e)?|débutant(?:e)?|teamleiter(?:in)?|group|expert|manager [iv]+)(?![\p{L}\p{N}])/giu;

/** Words of rank as the title has them ("Senior", "Lead"), or null. */
export function seniorityOf(title: string): string | null {
  const words = [...title.matchAll(ranks)].map(([word]) => word);
  return words.length > 0 ? words.join(' ') : null;
}
