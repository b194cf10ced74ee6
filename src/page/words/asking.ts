/** Wording of lines in postings: what asks of a person or tells what they will do, and what is common in postings. */
export const asking = {
  asks: `
    you will, you ll, you are, you have, you re, you can, your role, we are looking for, we re looking for, is looking for, are looking for, is seeking, are seeking, we are hiring, we re hiring, ideal candidate, successful candidate, candidates, candidate, years of experience, years experience, years of, experience with, experience in, experience of, experience as, experience working, strong, proven, excellent communication, ability to, able to, knowledge of, understanding of, familiar with, familiarity with, proficient in, proficiency in, degree in, bachelor*, master s, responsible for, reporting to, reports to, work closely, work with, collaborate with, you bring, must have, must be, required, preferred, a plus, is a plus, join our team, join us as, communication skills, problem solving, design and, develop and, manage, lead, ensure, maintain, support the, coordinate
    sie haben, du hast, sie bringen, du bringst, sie verfügen, du verfügst, sie sind, du bist, wir suchen, erfahrung, erfahrungen, berufserfahrung, kenntnisse, fundierte*, abgeschlossen*, studium, ausbildung, verantwortlich, sehr gute*, gute*, idealerweise, du arbeitest, sie arbeiten, du übernimmst, sie übernehmen, unterstützung, entwicklung, durchführung, teamfähigkeit, vorteil
    vous êtes, vous avez, vous serez, vous aurez, tu es, tu as, nous recherchons, recherchons, expérience, maîtrise, connaissance, connaissances, diplôme, bac, titulaire, vous maîtrisez, rattaché*, capacité, autonome, anglais, participer, assurer, développer, vous interviendrez
    experiencia, conocimientos, conocimiento, buscamos, titulación, se requiere, manejo de, experiência, conhecimento, conhecimentos, buscamos, procuramos, formação, domínio, capacidad, habilidades
    je hebt, je bent, jij hebt, jij bent, wij zoeken, we zoeken, ervaring, kennis, hbo, opleiding, beheersing, verantwoordelijk
    esperienza, conoscenza, laurea, ricerchiamo, cerchiamo, capacità, buona conoscenza, si occuperà, ottima
    zkušenost, zkušenosti, zkušeností, znalost, znalosti, hledáme, budete, budeš, vzdělání, praxe, schopnost, máš, máte, umíš, umíte, orientace, samostatnost, angličtina, výhodou, ochota, vývoj, jsi, jste, chceš, baví`,
  job: `
    full time, part time, permanent, fixed term, internship, salary, benefits, paid time off, health insurance, equal opportunity, equal employment, employment type, seniority level, job type, job id, req id, requisition, job function, remote, hybrid, on site, hiring, vacancy, start date, closing date, posted
    vollzeit, teilzeit, unbefristet*, befristet*, festanstellung, gehalt, homeoffice, home office, m w d, w m d, arbeitszeit, urlaub, berufserfahrung, referenznummer
    cdi, cdd, temps plein, télétravail, h f, f h, rémunération, salaire, type de contrat, candidature
    tiempo completo, jornada completa, teletrabajo, salario, contrato, tempo integral, salário, vaga, clt
    fulltime, parttime, uren, salaris, vacature, dienstverband
    tempo pieno, contratto, retribuzione, sede di lavoro
    plný úvazek, hpp, mzda, plat, pracovní poměr, typ úvazku, zkušební doba, úvazek, nástup, životopis`,
};
