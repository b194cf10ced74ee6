/** Headings inside postings, by the section they open. */
export const headings = {
  duties: `
    responsibilities, responsibility, duties, tasks, your day, what the role involves, what you will do, what you ll do, what you ll be doing, what you will be doing, your role, your tasks, your mission, your impact, your responsibilities, key tasks, accountabilities, the role, role summary, position summary, job summary, job purpose, essential functions, day to day, in this role, about the role, the position, the opportunity, you will, the job, scope of work, role overview
    aufgaben, deine aufgaben, ihre aufgaben, aufgabengebiet, aufgabenbereich, deine rolle, ihre rolle, das erwartet dich, das erwartet sie, was dich erwartet, was sie erwartet, deine mission, verantwortung, tätigkeiten, dein job, das machst du, das machen sie, ihr aufgabengebiet
    missions, vos missions, tes missions, les missions, mission, responsabilités, votre rôle, le poste, vos responsabilités, votre mission, rôle
    responsabilidades, funciones, tus funciones, tareas, tus tareas, misión, atribuições, atividades, o que você vai fazer, qué harás
    taken, verantwoordelijkheden, wat ga je doen, jouw rol, jouw taken, de functie, functie, takenpakket
    mansioni, responsabilità, attività, cosa farai, ruolo, la risorsa
    náplň práce, co vás čeká, co tě čeká, co budeš dělat, co budete dělat, co bude vaší náplní, vaše úkoly, pracovní náplň, popis práce
    arbetsuppgifter, dina arbetsuppgifter, om rollen, om tjänsten, arbejdsopgaver, dine arbejdsopgaver, opgaver, dine opgaver, arbeidsoppgaver, dine oppgaver, om stillingen, om jobbet, obowiązki, twoje obowiązki, zakres obowiązków, twój zakres obowiązków, zadania`,
  required: `
    requirements, requirement, qualifications, qualification, minimum qualifications, basic qualifications, preferred qualifications, what you need, what you ll need, what you will need, what you bring, what you ll bring, what we re looking for, what we are looking for, who you are, about you, your profile, your skills, your background, your experience, skills, skills and experience, must have, must haves, nice to have, nice to haves, you have, bonus points, experience, education, you should have, you might be a fit, ideal candidate, we re looking for, competencies, prerequisites
    anforderungen, anforderungsprofil, dein profil, ihr profil, qualifikation, qualifikationen, das bringst du mit, das bringen sie mit, was du mitbringst, was sie mitbringen, voraussetzungen, profil, kenntnisse, damit überzeugst du, damit überzeugen sie, das erwarten wir, was wir erwarten, wir erwarten, das wünschen wir uns, das zeichnet dich aus, das zeichnet sie aus, so überzeugst du uns
    profil, votre profil, ton profil, profil recherché, compétences, compétences requises, prérequis, vous êtes, formation, le profil
    requisitos, perfil, qué buscamos, competencias, qualificações, o que buscamos, o que esperamos, pré requisitos, requisitos deseables, diferenciais, formación
    functie eisen, functieeisen, jouw profiel, profiel, wat breng jij mee, wat je meebrengt, wij vragen, wie ben jij, vereisten, dit breng je mee
    requisiti, profilo, cosa cerchiamo, competenze, il candidato ideale, chi cerchiamo
    požadujeme, požadavky, co od tebe, co od vás, co očekáváme, hledáme, výhodou, vaše znalosti, co byste měli, co potřebuješ, jaký by měl
    kvalifikationer, din profil, vem är du, om dig, vi söker dig, kvalifikasjoner, hvem er du, vi søger, wymagania, nasze wymagania, oczekujemy, oczekiwania, mile widziane`,
  benefits: `
    benefits, perks, what we offer, we offer, compensation, why join, why work, our offer, pay range, salary range, what you get, what you ll get, what s in it for you, perks and benefits
    wir bieten, das bieten wir, was wir bieten, das bieten wir dir, was wir dir bieten, unser angebot, deine vorteile, ihre vorteile, deine benefits, warum wir, darauf kannst du dich freuen, darauf können sie sich freuen, freu dich auf
    nous offrons, nous proposons, avantages, ce que nous offrons, ce que nous proposons, pourquoi nous rejoindre
    ofrecemos, qué ofrecemos, beneficios, benefícios, o que oferecemos, oferecemos
    wij bieden, wat wij bieden, wat bieden wij, aanbod, arbeidsvoorwaarden, ons aanbod
    cosa offriamo, offriamo, benefit, si offre, cosa ti offriamo
    nabízíme, co nabízíme, benefity, co ti nabízíme, co vám nabízíme, co ti můžeme nabídnout, zaměstnanecké výhody
    vi erbjuder, vad vi erbjuder, vi tilbyder, vi tilbyr, oferujemy, co oferujemy, benefity`,
  company: `
    about us, about the company, company description, who we are, our company, company overview, life at, about our, our team, the team, why us, company details
    über uns, wer wir sind, das sind wir, das unternehmen, unternehmen, unternehmensbeschreibung
    qui sommes nous, l entreprise, à propos de nous, notre entreprise, à propos de l entreprise
    sobre nosotros, quiénes somos, la empresa, sobre nós, quem somos, sobre a empresa, sobre la empresa
    over ons, wie zijn wij, het bedrijf, wie wij zijn
    chi siamo, l azienda, su di noi
    o nás, kdo jsme, o firmě, o společnosti, představení společnosti, úvodní představení`,
};
