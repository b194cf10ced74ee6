/** Wording of lines in postings: what asks of a person or tells what they will do, and what is common in postings. */
export const asking = {
  asks: `
    you will, you ll, you are, you have, you re, you can, your role, we re looking for, is looking for, are looking for, is seeking, are seeking, we are hiring, we re hiring, candidates, candidate, years experience, years of, experience with, experience in, experience of, experience as, experience working, strong, proven, excellent communication, ability to, able to, knowledge of, understanding of, familiar with, familiarity with, proficient in, proficiency in, degree in, bachelor*, master s, responsible for, reporting to, reports to, work closely, work with, collaborate with, you bring, must have, must be, required, preferred, a plus, join our team, join us as, communication skills, problem solving, design and, develop and, manage, lead, ensure, maintain, support the, coordinate
    sie haben, du hast, sie bringen, du bringst, sie verfugen, du verfugst, sie sind, du bist, wir suchen, erfahrung, erfahrungen, berufserfahrung, kenntnisse, fundierte*, abgeschlossen*, studium, ausbildung, verantwortlich, gute*, idealerweise, du arbeitest, sie arbeiten, du ubernimmst, sie ubernehmen, unterstutzung, entwicklung, durchfuhrung, teamfahigkeit, vorteil
    vous etes, vous avez, vous serez, vous aurez, tu es, tu as, recherchons, experience, maitrise, connaissance, connaissances, diplome, bac, titulaire, vous maitrisez, rattache*, capacite, autonome, anglais, participer, assurer, developper, vous interviendrez
    experiencia, conocimientos, conocimiento, buscamos, titulacion, se requiere, manejo de, conhecimento, conhecimentos, procuramos, formacao, dominio, capacidad, habilidades
    je hebt, je bent, jij hebt, jij bent, wij zoeken, we zoeken, ervaring, kennis, hbo, opleiding, beheersing, verantwoordelijk
    esperienza, conoscenza, laurea, ricerchiamo, cerchiamo, capacita, si occupera, ottima
    zkusenost, zkusenosti, znalost, znalosti, hledame, budete, budes, vzdelani, praxe, schopnost, mas, mate, umis, umite, orientace, samostatnost, anglictina, vyhodou, ochota, vyvoj, jsi, jste, chces, bavi`,
  job: `
    full time, part time, permanent, fixed term, internship, salary, benefits, paid time off, health insurance, equal opportunity, equal employment, employment type, seniority level, job type, job id, req id, requisition, job function, remote, hybrid, on site, hiring, vacancy, start date, closing date, posted
    vollzeit, teilzeit, unbefristet*, befristet*, festanstellung, gehalt, homeoffice, home office, m w d, w m d, arbeitszeit, urlaub, berufserfahrung, referenznummer
    cdi, cdd, temps plein, teletravail, h f, f h, remuneration, salaire, type de contrat, candidature
    tiempo completo, jornada completa, teletrabajo, salario, contrato, tempo integral, vaga, clt
    fulltime, parttime, uren, salaris, vacature, dienstverband
    tempo pieno, contratto, retribuzione, sede di lavoro
    hpp, mzda, plat, pracovni pomer, typ uvazku, zkusebni doba, uvazek, nastup, zivotopis`,
};
