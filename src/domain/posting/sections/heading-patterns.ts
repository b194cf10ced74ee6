import type { Section } from '../posting.ts';

/**
 * General wordings of headings, for those that are no phrase of `section-words.ts`. The first that fits counts, so what is
 * special stands before what is general. Lower case, straight apostrophes; never tried on longer lines than headings.
 */
interface HeadingPattern {
  section: Section;
  words: RegExp;
}

/** Letters of the languages covered (see `line-cues.ts`). */
const letter = 'a-z\\u00df-\\u024f';

const heading = (section: Section, ...words: string[]): HeadingPattern => ({
  section,
  words: new RegExp(words.join('|').replaceAll('\\p{L}', `[${letter}]`)),
});

export const headingPatterns: HeadingPattern[] = [
  // "You will get on well here if", "This job is made for you when": what a person is like.
  heading(
    'required',
    "you(?:'ll| will| would|'d| might| may|'re| are)?(?: be| really| probably| likely| also| feel)* (?:thriv|succeed|fit|get on|get along|do well|love|enjoy|like|shine|excel|flourish|happy|at home|right|good|great|perfect|a match|someone)[^.]{0,40}(?: if| when| who)(?: you)?[:…. ]*$",
    '(?:right|made|perfect|good|great|ideal|job|role|one) for you(?:,)? (?:if|when)',
    'is this you|this is you|sounds? like you|you offer us|you bring to',
    '(?:du|sie) (?:passt|passen|bist|sind|fühlst|fühlen|wirst)[^.]{0,30} wenn',
    'was (?:du|sie) (?:uns )?(?:bietest|bieten)|bei uns richtig',
    'vous (?:serez|êtes|vous)[^.]{0,30} si(?: vous)?[:… ]*$|(?:fait|idéal) pour vous|vos atouts',
    'encajas|te encantará si|es para ti|é para você|você vai (?:gostar|se dar bem)|past bij jou|voel je je thuis|fa per te|sedneš|padneš',
  ),
  heading(
    'preferred',
    'nice[- ]to[- ]have|good to have|bonus|pluses|\\bplus\\b|prefer|desir|ideally|even better|extra (?:credit|points)|would be (?:great|nice|lovely)|sets? you apart|stand out|wish ?list|brownie|an advantage|icing',
    'von vorteil|wünschenswert|wäre[n]? (?:schön|toll|super|ideal)|pluspunkt|gerne? gesehen|kein muss|noch besser|idealerweise|i-tüpfelchen',
    'un atout|des atouts|serai(?:t|ent)|souhaité|apprécié|idéalement',
    'valora|deseable|diferencia(?:l|is)|desejáve',
    'pluspunt|mooi meegenomen|gradit|preferenzial|výhodou|oceníme',
  ),
  // "Not needed", "What you don't need": its lines ask for nothing, like those on how to apply.
  heading(
    'process',
    "(?:not|n't) (?:\\p{L}+ ){0,2}(?:need|requir|necessary|expect|look|have to|matter|care|be doing|do\\b)|no need|this (?:role|job) (?:is not|isn't)|need not",
    'nicht (?:\\p{L}+ ){0,2}(?:brauch|nötig|erforderlich|notwendig|mitbring|erwart|mach|gefragt|müss)|(?:brauchst|musst|müssen|brauchen) (?:du|sie) nicht',
    'pas (?:besoin|nécessaire|requis|obligatoire|demand|attend)|non requis',
    'no (?:necesitas|es necesario|buscamos)|não (?:precisa|é necessário)|niet nodig|non serve|nepotřebuje',
  ),
  heading(
    'process',
    'apply|applying|application|hiring|interview|recruit|next steps?|happens next|equal opportunit|privacy|background check|contact',
    'bewerb|kontakt|ansprechpartner|auswahlverfahren|nächste[nr]? schritt|geht es weiter|datenschutz',
    'postul|candidature|candidater|recrutement|étapes|entretien',
    'inscri|postúla|selección|seletivo|candidat(?:e-se|arse|ura)|sollicit|candidar|selezion|přihlás|výběrov|kontakt',
  ),
  heading(
    'benefits',
    "we offer|\\boffer|benefit|perks?\\b|what's in it|what is in it|in return|you(?:'ll| will| can)? (?:get|receive)\\b(?! to| on)|you(?:'ll| will) (?:love|like|enjoy)|reward|compensation|salary|\\bpay\\b|why (?:join|us|work)|look after (?:you|our)|take care of you|reasons to|good to know about us",
    'bieten|vorteile|angebot|freuen kannst|gute gründe|warum (?:wir|zu uns)|gehalt|vergütung|bekommst|goodies|unser paket',
    'offrons|offre(?:s)? à|avantages|proposons|rémunération|pourquoi (?:nous|rejoindre)|bénéfici',
    'ofrec|beneficio|ventajas|salario|oferec|benefíci|remunera|bieden|aanbod|krijg|offriamo|vantaggi|retribu|nabíz|benefit|odměn',
  ),
  heading(
    'required',
    "requirement|qualif|must[- ]haves?|essential|non-negotiable|what it takes|to succeed|makes you|you should|you(?:'ll| will)? (?:bring|need|have|know|must|are\\b)|who you are|who are you|we(?:'re| are|'ll| will)? (?:look|seek|search|hop|ask|expect|want|need|wish)|we(?:'d| would) (?:like|love)|expect (?:from|of) you|(?:your|candidate|the|ideal|right) (?:background|profile|skills?|experience|expertise|strengths?|toolkit|toolbox|superpowers?|competenc|person|candidate)|skills|experience|competenc|toolbox|credentials",
    'anforder|voraussetz|qualifi|mitbring|bringst du|bringen sie|dein(?:e|en)? (?:profil|stärke|erfahrung|kompetenz|skill|hintergrund|know)|ihr(?:e)? (?:profil|stärke|erfahrung|kompetenz)|wir (?:suchen|erwarten|wünschen)|das solltest|brauchst (?:du|sie)|überzeugst|(?:dich|sie) aus(?:zeichn|macht)|punktest|gesucht|wen wir|du (?:hast|bist|kannst|bringst)',
    'profil|compétence|qualifi|prérequis|exigence|expérience|vous (?:avez|êtes)|recherch|attendons|pour réussir|bagage',
    'requisit|perfil|buscamos|necesita|experiencia|conocimient|aporta|esperamos de|competencias|procuram|qualifica|experiência|conheciment|você (?:tem|é|precisa)',
    'eisen|profiel|vragen|zoeken|breng|herken|(?:jij|je) (?:bent|hebt)|ben jij|vaardighed|ervaring|profilo|cerchiamo|competenz|esperienz|chi sei|porti',
    'požad|hledáme|očekáv|umíš|znalost|zkušenost|potřebuje|měla? by',
  ),
  heading(
    'duties',
    "responsib|\\bdut(?:y|ies)|\\btasks?\\b|you(?:'ll| will| would)(?: be)?(?: actually| mostly| mainly)? (?:do|own|work|lead|deliver|drive|build|spend|tackle|take|handle|achieve|contribut|run|get to|look after)|you do\\b|your (?:role|mission|day|week|impact|job|work|remit|scope|contribution|challenge)|day[- ]to[- ]day|typical (?:day|week)|a (?:day|week) (?:in|as)|first (?:\\d+|ninety|thirty|six|year|weeks?|months?)|(?:job|role|work|day|week) (?:looks? like|involves|entails|itself|in practice)|accountab|deliverables|on your plate|in practice|success looks like",
    'aufgabe|tätigkeit|verantwort|das machst|was (?:du|sie) (?:mach|tu|beweg|bewirk)|dein(?:e|en)? (?:rolle|mission|tag|alltag|job|beitrag|woche|herausforderung|wirkung|ersten)|erwartet (?:dich|sie)|wofür du|womit du|brauchen wir (?:dich|sie)',
    'mission|responsab|tâche|votre rôle|quotidien|activités|vous (?:ferez|allez|aurez)|au programme|journée',
    'funciones|tareas|harás|misión|día a día|tu rol|actividades|atribui|atividades|fazer|fará|dia a dia|missão',
    'taken|ga je doen|verantwoordelijk|jouw rol|werkzaamheden|jouw dag|mansion|attivit|compit|farai|tuo ruolo|occuperai|giornat',
    'náplň|dělat|čeká|úkol|odpověd|zodpov',
  ),
  heading(
    'company',
    'about us|about the (?:company|organi|client|firm|business)|who we are|our (?:story|mission|values|culture|company|client|vision|purpose)|meet (?:us|the company)|what (?:we do|drives us|sets us|makes us|we believe)|how we (?:work|live|got)|why people|life at|working (?:at|here)',
    '^about (?!(?:the|this|you|your)\\b)\\p{L}|^über (?!(?:die|den|das|dich|sie)\\b)\\p{L}',
    'über uns|wer wir|wir sind|unternehmen|das sind wir|unsere? (?:kultur|mission|werte|geschichte)|was uns',
    'qui (?:sommes|nous)|à propos|entreprise|société|nos valeurs|notre (?:histoire|mission|client)',
    'sobre nosotros|quiénes somos|la empresa|sobre nós|quem somos|a empresa|over ons|wie wij|het bedrijf|chi siamo|azienda|kdo jsme|o nás|společnost',
  ),
];
