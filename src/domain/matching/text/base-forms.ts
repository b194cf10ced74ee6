/**
 * Forms under which a word may stand in the list of known words: itself, its singular, the base of a verb, American
 * spelling. They are guesses; the caller keeps those that it knows, so a wrong guess (`planning` → `plann`) does no harm.
 */
const shortestBase = 3;

/** @param word folded; @param lang ISO 639-1 of the text; English forms are always among the guesses. */
export function baseForms(word: string, lang: string | null): string[] {
  if (word.length <= shortestBase) return [word];
  const forms = new Set([word, ...englishForms(word)]);
  if (lang === 'de') for (const form of germanForms(word)) forms.add(form);
  if (lang === 'fr') for (const form of frenchForms(word)) forms.add(form);
  for (const form of [...forms]) for (const other of americanForms(form)) forms.add(other);
  return [...forms];
}

/** Singular of an English plural; words that only look like one (`status`, `process`, `analysis`) stay. */
export function singularOf(word: string): string {
  if (word.length <= shortestBase || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|zes|ches|shes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function englishForms(word: string): string[] {
  const forms = [singularOf(word)];
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ied')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ed')) forms.push(...verbBases(word.slice(0, -2)));
  if (word.endsWith('ing')) forms.push(...verbBases(word.slice(0, -3)));
  return forms;
}

/** `manag` → manage, `plann` → plan, `own` → own. */
function verbBases(root: string): string[] {
  if (root.length < 2) return [];
  const bases = [root, `${root}e`];
  if (root.at(-1) === root.at(-2)) bases.push(root.slice(0, -1));
  return bases;
}

function americanForms(word: string): string[] {
  const forms: string[] = [];
  if (word.includes('is')) forms.push(word.replace(/is(?=e|ing|ation)/, 'iz'));
  if (word.includes('our')) forms.push(word.replace('our', 'or'));
  if (word.includes('programme')) forms.push(word.replace('programme', 'program'));
  if (word.includes('ll')) forms.push(word.replace('ll', 'l'));
  if (word.includes('tre')) forms.push(word.replace('tre', 'ter'));
  return forms;
}

function germanForms(word: string): string[] {
  return ['innen', 'in', 'em', 'en', 'er', 'es', 'e', 'n', 's', 'st', 't']
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .flatMap((root) => [root, `${root}en`, `${root}n`]);
}

function frenchForms(word: string): string[] {
  return ['ez', 'es', 'ees', 'ee', 'ent', 'ant', 'e', 's', 'x', 'er', 'era', 'erez']
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .flatMap((root) => [root, `${root}er`, `${root}e`]);
}
