import type { Section } from '../posting.ts';

/**
 * What postings call their sections, in English, German, French, Spanish, Portuguese, Dutch, Italian and Czech.
 * A heading names a section when it holds one of the phrases; the longest phrase wins. Lower case, no punctuation,
 * straight apostrophes. Collected from headings that occur in several sources.
 */
export const headingPhrases: Record<Exclude<Section, 'unknown'>, string> = {
  duties: `
    responsibilities; key responsibilities; your responsibilities; job responsibilities; duties; main duties; what you'll do; what you will do;
    what you'll be doing; what you will be doing; what you do; you will; you'll; in this role you will; your role; the role; your mission;
    your impact; your tasks; tasks; key tasks; job duties; a day in the life; day to day; what the candidate will do; how you'll make an impact;
    how you will contribute; what you'll own; what you'll work on; essential functions; key accountabilities; accountabilities; scope of work;
    the opportunity; what you'll deliver; job objectives; core responsibilities; in this role; your day; what the job involves; the work;
    aufgaben; deine aufgaben; ihre aufgaben; aufgabengebiet; das erwartet dich; was dich erwartet; was sie erwartet; das erwartet sie; deine mission;
    deine rolle; die rolle; dein arbeitsalltag; tätigkeiten; dein verantwortungsbereich; verantwortlichkeiten; das machst du; darum geht es; was du bewegst; ihre rolle;
    missions; vos missions; votre mission; vos principales missions; vos responsabilités; responsabilités; votre rôle; le poste; descriptif du poste;
    description du poste; ce que vous ferez; tes missions; ta mission; votre quotidien; missions principales; ce que nous allons faire ensemble;
    responsabilidades; funciones; tus funciones; qué harás; tu misión; tareas; principales funciones; lo que harás; tus responsabilidades;
    atribuições; o que você vai fazer; o que você fará; suas responsabilidades; atividades; principais atividades; responsabilidades e atribuições; funções;
    taken; jouw taken; wat ga je doen; verantwoordelijkheden; jouw rol; de functie; functieomschrijving; dit ga je doen; werkzaamheden; je taken;
    mansioni; responsabilità; attività; cosa farai; il tuo ruolo; di cosa ti occuperai; compiti; principali attività;
    náplň práce; co budete dělat; co tě čeká; co vás čeká; popis pozice; tvoje náplň; vaše náplň práce; co bude vaší náplní; pracovní náplň; co budeš dělat`,
  required: `
    requirements; job requirements; key requirements; qualifications; minimum qualifications; basic qualifications; required qualifications;
    required skills; required experience; must have; must haves; who you are; what you'll bring; what you bring; what you'll need; what you need; you have; about you;
    your profile; your background; your experience; what we're looking for; what we are looking for; what we look for; we are looking for; who we're looking for;
    you may be a good fit if; you might be a good fit if; you're probably a fit if; skills and experience; skills; key skills; experience; education;
    technical skills; soft skills; what the candidate will need; knowledge skills and abilities; ideal candidate; the ideal candidate; candidate profile; essential; essential criteria;
    education and experience; competencies; your qualifications; your skills; what makes you a great fit; you'll need; you bring; person specification; eligibility; minimum requirements; what it takes;
    qualifikation; qualifikationen; anforderungen; dein profil; ihr profil; das bringst du mit; das bringen sie mit; was du mitbringst; was sie mitbringen; voraussetzungen;
    wir suchen; du bringst mit; was wir uns wünschen; deine qualifikation; dein hintergrund; kenntnisse; profil; anforderungsprofil; das zeichnet dich aus; muss; must-have; fachliche anforderungen; dafür bringst du mit;
    profil recherché; votre profil; profil candidat; compétences; compétences requises; vos compétences; qualifications requises; ce que nous recherchons; ton profil; vos atouts; critères de candidature; formation;
    savoir-être et savoir-faire; ce poste est fait pour vous si; prérequis; compétences techniques;
    requisitos; perfil; qué buscamos; lo que buscamos; tu perfil; requerimientos; experiencia requerida; qué necesitas; conocimientos; formación;
    qualificações; o que buscamos; o que procuramos; requisitos e qualificações; pré-requisitos; o que esperamos de você; perfil procurado;
    functie-eisen; functie eisen; wat vragen wij; jouw profiel; wie ben jij; wat breng je mee; dit vragen wij; dit ben jij; vereisten; profiel; wat wij vragen; dit neem je mee;
    requisiti; profilo; chi cerchiamo; il tuo profilo; competenze; cosa cerchiamo; competenze richieste; profilo ricercato;
    požadavky; co požadujeme; požadujeme; co od vás očekáváme; co od tebe čekáme; co byste měli umět; koho hledáme; znalosti; očekáváme; tvůj profil; co potřebuješ`,
  preferred: `
    preferred qualifications; preferred; preferred skills; preferred experience; nice to have; nice to haves; nice-to-have; nice-to-haves; bonus points; bonus; good to have; desirable; desired;
    desired skills; strong plus; plus; pluses; strong candidates may also have; it's a plus if; would be a plus; additional qualifications; extra credit; highly valuable; what would be nice; preferred requirements; even better; bonus skills;
    von vorteil; wünschenswert; idealerweise; das wäre schön; pluspunkte; kann; nice to have kenntnisse;
    les plus; atouts; serait un plus; un plus; souhaité; idéalement;
    deseable; valorable; se valora; se valorará; plus valorado; será un plus; diferenciais; desejável; diferencial; será um diferencial;
    pré; een pré; pluspunten; mooi meegenomen; costituisce titolo preferenziale; nice to have requisiti; gradito; preferenziale; titoli preferenziali;
    výhodou; výhodou je; co oceníme; oceníme; bonusem bude; plusem bude`,
  benefits: `
    benefits; perks; perks and benefits; pay and benefits; compensation and benefits; what we offer; we offer; what you'll get; what you get; why join us; why you'll love working here; our benefits; our offer;
    compensation; annual salary; salary; salary range; pay range; pay transparency; total rewards; rewards; what's in it for you; our perks; your benefits; family planning support; why work with us; come work with us;
    the base salary range; base pay; additional benefits; what's on offer; remuneration; package; we've got you covered; life at; health and wellness; what you can expect from us; why us;
    das bieten wir; wir bieten; was wir bieten; deine vorteile; ihre vorteile; unser angebot; das bieten wir dir; unsere benefits; deine benefits; freu dich auf; worauf du dich freuen kannst; warum wir; gehalt; vergütung; wir bieten ihnen; was wir dir bieten; darauf kannst du dich freuen;
    avantages; vos avantages; nous offrons; ce que nous offrons; nos avantages; rémunération; pourquoi nous rejoindre; pourquoi rejoindre cette entreprise; salaire; ce que nous vous offrons; les avantages;
    qué ofrecemos; ofrecemos; beneficios; lo que ofrecemos; te ofrecemos; salario; benefícios; o que oferecemos; oferecemos; remuneração; nossos benefícios;
    wat bieden wij; wij bieden; arbeidsvoorwaarden; wat wij bieden; dit bieden wij; salaris; dit krijg je; wat krijg je;
    cosa offriamo; offriamo; benefit; retribuzione; cosa ti offriamo; vantaggi;
    nabízíme; co nabízíme; co vám nabízíme; benefity; výhody; mzda; plat; co ti nabídneme; na co se můžete těšit; proč k nám; za co stojí`,
  company: `
    about us; about the company; about the organization; who we are; our company; our mission; company description; company overview; our values; our culture; our story; about our company; the company; how we're different; why we exist; about the client;
    our client; life at the company; what we do; our vision; mission and values; diversity; our commitment; about the business; culture; meet us; diversity and inclusion; who are we;
    über uns; wer wir sind; das unternehmen; das sind wir; unternehmensprofil; unsere kultur; unsere mission; was uns ausmacht; was uns auszeichnet; unternehmensbeschreibung; einleitung; über das unternehmen; unser kunde; wir über uns;
    qui sommes-nous; qui sommes nous; à propos; à propos de nous; l'entreprise; notre entreprise; présentation de l'entreprise; notre histoire; nos valeurs; à propos de l'entreprise; la société; notre client;
    sobre nosotros; quiénes somos; la empresa; sobre la empresa; nuestra empresa; sobre nós; quem somos; a empresa; sobre a empresa; nossa cultura;
    over ons; wie zijn wij; over het bedrijf; het bedrijf; wie wij zijn; chi siamo; l'azienda; la nostra azienda; su di noi; kdo jsme; o nás; o společnosti; naše společnost; o firmě`,
  process: `
    how to apply; application process; hiring process; interview process; our hiring process; recruitment process; equal opportunity; equal opportunity employer; equal employment opportunity; eeo statement; accommodations; reasonable accommodation;
    logistics; contact; contact us; next steps; apply; apply now; privacy; privacy notice; disclaimer; to apply; how we hire; legal; important notice; additional information; background check; work authorization; visa sponsorship; before you apply; job information; note to recruiters;
    export control; ready to apply; application deadline; application;
    bewerbung; so läuft die bewerbung; kontakt; dein weg zu uns; bewerbungsprozess; interessiert; ansprechpartner; jetzt bewerben; haben wir dein interesse geweckt; ihr kontakt; zusätzliche informationen; so geht es weiter; dein kontakt; schlagworte; details;
    comment postuler; postuler; processus de recrutement; notre process de recrutement; candidature; contact recruteur; déroulement des entretiens; informations complémentaires;
    cómo aplicar; proceso de selección; inscríbete; igualdad de oportunidades; como se candidatar; processo seletivo; etapas do processo; inscrição;
    solliciteren; sollicitatieprocedure; interesse; hoe solliciteer je; sollicitatie; contactpersoon; come candidarsi; candidatura; iter di selezione; candidati; jak se přihlásit; výběrové řízení; jak probíhá výběrové řízení; kontaktní osoba; zaujala vás pozice; další informace`,
  about: `
    about the role; about this role; about the job; about the position; job description; description; overview; job summary; role overview; position summary; summary; the position; position overview; role summary; about the team; team description; the team; job overview; role description; position description;
    purpose of the role; about the project; project description; about the program; your team; general summary; job purpose; introduction; job profile; the challenge;
    über die stelle; stellenbeschreibung; beschreibung; über die rolle; projektbeschreibung; die stelle; das projekt; dein team; dein umfeld; projekttitel; worum es geht; einleitung zur stelle;
    poste; le contexte; contexte; description; à propos du poste; l'équipe; votre équipe; contexte de la mission; présentation du poste; résumé du poste; description de l'offre;
    descripción; descripción del puesto; el puesto; el rol; sobre el puesto; descrição; descrição da vaga; sobre a vaga; a vaga; o cargo; resumo;
    functie; over de functie; de rol; vacature; het team; over de rol; descrizione; la posizione; il ruolo; descrizione del lavoro; o pozici; popis práce; popis; o týmu; úvodem`,
};
