import { wordsOf } from './phrase-index.ts';

/** Words that name what a person is by trade, in the languages read. */
const trades = new Set(
  wordsOf(`
    engineer developer programmer manager lead leader head director officer analyst consultant specialist designer architect scientist researcher
    assistant associate coordinator administrator administrative technician representative executive advisor adviser agent intern internship trainee apprentice
    graduate nurse doctor physician teacher tutor instructor driver attendant concierge cook chef waiter clerk cashier accountant auditor controller
    recruiter planner buyer editor writer copywriter journalist producer operator mechanic electrician plumber carpenter welder worker supervisor superintendent
    foreman inspector scheduler estimator strategist evangelist partner president owner tester qa sre devops master coach mentor guard officer lawyer attorney
    counsel paralegal therapist pharmacist dentist caregiver nanny cleaner housekeeper janitor receptionist secretary salesperson marketer merchandiser
    entwickler entwicklerin ingenieur ingenieurin projektleiter projektleiterin projektmanager projektmanagerin leiter leiterin leitung berater beraterin
    referent referentin sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin werkstudent werkstudentin praktikant praktikantin praktikum kaufmann kauffrau
    assistent assistentin spezialist spezialistin fachkraft techniker technikerin architekt architektin analystin fachinformatiker koordinator koordinatorin
    chef cheffe ingénieur ingénieure développeur développeuse responsable chargé chargée directeur directrice consultant consultante analyste technicien technicienne
    assistante stagiaire alternant alternance stage gestionnaire conseiller conseillère commercial commerciale comptable coordinateur coordinatrice
    ingeniero ingeniera desarrollador desarrolladora gerente jefe jefa analista técnico técnica consultor consultora asistente coordinador coordinadora director directora
    especialista arquitecto encargado administrativo auxiliar becario engenheiro engenheira desenvolvedor desenvolvedora coordenador coordenadora estagiário estágio assistente
    ontwikkelaar adviseur medewerker projectleider projectmanager teamleider stagiair beheerder monteur specialist
    ingegnere sviluppatore responsabile consulente impiegato impiegata tecnico tirocinante stagista addetto addetta coordinatore
    vývojář vývojářka programátor programátorka inženýr inženýrka manažer manažerka analytik analytička specialista specialistka konzultant vedoucí asistent asistentka
    technik stážista administrátor tester testerka operátor referentka účetní`),
);

/** Compound trades of German and Dutch: "Softwareentwickler", "Bauprojektleiter". */
const compound =
  /(entwickler|ingenieur|leiter|manager|berater|techniker|kaufmann|kauffrau|arbeiter|ontwikkelaar|leider|medewerker|architekt|engineer|developer)(in|innen)?$/u;

/** Marks that the law asks for beside a trade: (m/w/d), H/F, f/m/x. */
const genderMark = /\(?\b[mwfhd]\s?[/|]\s?[mwfhdx*](\s?[/|]\s?[dxmi*])?\b\)?|\*?:?in(nen)?\b(?=\s*\()|\/ka\b|\/in\b/i;

/** True for a text that names an occupation, as titles of postings do. */
export function namesOccupation(text: string): boolean {
  return (
    genderMark.test(text) ||
    wordsOf(text).some((word) => trades.has(word) || trades.has(word.replace(/s$/, '')) || compound.test(word))
  );
}
