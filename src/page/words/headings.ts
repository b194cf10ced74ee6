/** Headings inside postings, by the section they open. */
export const headings = {
  duties: `
    responsibilities, responsibility, duties, tasks, your day, what the role involves, what you will do, what you ll do, what you ll be doing, what you will be doing, your role, your tasks, your mission, your impact, your responsibilities, key tasks, accountabilities, the role, role summary, position summary, job summary, job purpose, essential functions, day to day, in this role, about the role, the position, the opportunity, you will, the job, scope of work, role overview
    aufgaben, deine aufgaben, ihre aufgaben, aufgabengebiet, aufgabenbereich, deine rolle, ihre rolle, das erwartet dich, das erwartet sie, was dich erwartet, was sie erwartet, deine mission, verantwortung, tatigkeiten, dein job, das machst du, das machen sie, ihr aufgabengebiet
    missions, vos missions, tes missions, les missions, mission, responsabilites, votre role, le poste, vos responsabilites, votre mission, role
    responsabilidades, funciones, tus funciones, tareas, tus tareas, mision, atribuicoes, atividades, o que voce vai fazer, que haras
    taken, verantwoordelijkheden, wat ga je doen, jouw rol, jouw taken, de functie, functie, takenpakket
    mansioni, responsabilita, attivita, cosa farai, ruolo, la risorsa
    napln prace, co vas ceka, co te ceka, co budes delat, co budete delat, co bude vasi naplni, vase ukoly, pracovni napln, popis prace
    arbetsuppgifter, dina arbetsuppgifter, om rollen, om tjansten, arbejdsopgaver, dine arbejdsopgaver, opgaver, dine opgaver, arbeidsoppgaver, dine oppgaver, om stillingen, om jobbet, obowiazki, twoje obowiazki, zakres obowiazkow, twoj zakres obowiazkow, zadania`,
  required: `
    requirements, requirement, qualifications, qualification, minimum qualifications, basic qualifications, preferred qualifications, what you need, what you ll need, what you will need, what you bring, what you ll bring, what we re looking for, what we are looking for, who you are, about you, your profile, your skills, your background, your experience, skills, skills and experience, must have, must haves, nice to have, nice to haves, you have, bonus points, experience, education, you should have, you might be a fit, ideal candidate, we re looking for, competencies, prerequisites
    anforderungen, anforderungsprofil, dein profil, ihr profil, qualifikation, qualifikationen, das bringst du mit, das bringen sie mit, was du mitbringst, was sie mitbringen, voraussetzungen, profil, kenntnisse, damit uberzeugst du, damit uberzeugen sie, das erwarten wir, was wir erwarten, wir erwarten, das wunschen wir uns, das zeichnet dich aus, das zeichnet sie aus, so uberzeugst du uns
    votre profil, ton profil, profil recherche, competences, competences requises, prerequis, vous etes, formation, le profil
    requisitos, perfil, que buscamos, competencias, qualificacoes, o que buscamos, o que esperamos, pre requisitos, requisitos deseables, diferenciais, formacion
    functie eisen, functieeisen, jouw profiel, profiel, wat breng jij mee, wat je meebrengt, wij vragen, wie ben jij, vereisten, dit breng je mee
    requisiti, profilo, cosa cerchiamo, competenze, il candidato ideale, chi cerchiamo
    pozadujeme, pozadavky, co od tebe, co od vas, co ocekavame, hledame, vyhodou, vase znalosti, co byste meli, co potrebujes, jaky by mel
    kvalifikationer, din profil, vem ar du, om dig, vi soker dig, kvalifikasjoner, hvem er du, vi søger, wymagania, nasze wymagania, oczekujemy, oczekiwania, mile widziane`,
  benefits: `
    benefits, perks, what we offer, we offer, compensation, why join, why work, our offer, pay range, salary range, what you get, what you ll get, what s in it for you, perks and benefits
    wir bieten, das bieten wir, was wir bieten, das bieten wir dir, was wir dir bieten, unser angebot, deine vorteile, ihre vorteile, deine benefits, warum wir, darauf kannst du dich freuen, darauf konnen sie sich freuen, freu dich auf
    nous offrons, nous proposons, avantages, ce que nous offrons, ce que nous proposons, pourquoi nous rejoindre
    ofrecemos, que ofrecemos, beneficios, o que oferecemos, oferecemos
    wij bieden, wat wij bieden, wat bieden wij, aanbod, arbeidsvoorwaarden, ons aanbod
    cosa offriamo, offriamo, benefit, si offre, cosa ti offriamo
    nabizime, co nabizime, benefity, co ti nabizime, co vam nabizime, co ti muzeme nabidnout, zamestnanecke vyhody
    vi erbjuder, vad vi erbjuder, vi tilbyder, vi tilbyr, oferujemy, co oferujemy`,
  company: `
    about us, about the company, company description, who we are, our company, company overview, life at, about our, our team, the team, why us, company details
    uber uns, wer wir sind, das sind wir, das unternehmen, unternehmen, unternehmensbeschreibung
    qui sommes nous, l entreprise, a propos de nous, notre entreprise, a propos de l entreprise
    sobre nosotros, quienes somos, la empresa, sobre nos, quem somos, sobre a empresa, sobre la empresa
    over ons, wie zijn wij, het bedrijf, wie wij zijn
    chi siamo, l azienda, su di noi
    o nas, kdo jsme, o firme, o spolecnosti, predstaveni spolecnosti, uvodni predstaveni`,
};
