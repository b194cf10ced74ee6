import { wordsOf } from './phrase-index.ts';

/** Words that name what a person is by trade, in the languages read, without accents as `wordsOf` gives them. */
const trades = new Set(
  wordsOf(`
    programmer lead leader head director officer analyst consultant specialist designer architect scientist researcher assistant associate coordinator
    administrator administrative technician representative executive advisor adviser agent intern internship trainee apprentice graduate nurse doctor
    physician teacher tutor instructor driver attendant concierge cook chef waiter clerk cashier accountant auditor controller recruiter planner buyer
    editor writer copywriter journalist producer operator mechanic electrician plumber carpenter welder worker supervisor superintendent foreman
    inspector scheduler estimator strategist evangelist partner president owner tester qa sre devops master coach mentor guard lawyer attorney counsel
    paralegal therapist pharmacist dentist caregiver nanny cleaner housekeeper janitor receptionist secretary salesperson marketer merchandiser
    referent werkstudent praktikant praktikum assistent spezialist fachkraft fachinformatiker koordinator cheffe developpeur developpeuse responsable
    charge directeur directrice technicien technicienne alternant alternance stage gestionnaire conseiller commercial comptable coordinateur
    coordinatrice ingeniero ingeniera desarrollador gerente jefe jefa analista tecnico tecnica consultor coordinador especialista arquitecto encargado
    administrativo auxiliar becario engenheiro engenheira desenvolvedor coordenador estagiario estagio adviseur stagiair beheerder monteur ingegnere
    sviluppatore responsabile consulente impiegato impiegata tirocinante stagista addetto addetta vyvojar programator inzenyr manazer analytik
    analyticka konzultant vedouci asistent technik stazista ucetni`),
);

/** Compound trades of German and Dutch: "Softwareentwickler", "Bauprojektleiter". */
const compound =
  /(entwickler|ingenieur|leiter|leitung|manager|berater|techniker|kaufmann|kauffrau|arbeiter|ontwikkelaar|leider|medewerker|architekt|engineer|developer)(in|innen)?$/u;

/** Endings of a plural or of a woman's trade. */
const endings = /(s|in|ka|e|a)$/;

/** Marks that the law asks for beside a trade: (m/w/d), H/F, f/m/x. */
const genderMark = /\(?\b[mwfhd]\s?[/|]\s?[mwfhdx*](\s?[/|]\s?[dxmi*])?\b\)?|\*?:?in(nen)?\b(?=\s*\()|\/ka\b|\/in\b/i;

/** True for a text that names an occupation, as titles of postings do. */
export function namesOccupation(text: string): boolean {
  return (
    genderMark.test(text) ||
    wordsOf(text).some((word) => trades.has(word) || trades.has(word.replace(endings, '')) || compound.test(word))
  );
}
