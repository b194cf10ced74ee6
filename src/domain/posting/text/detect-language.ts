/** Everyday words of each language that the others do not share; a posting of a few lines holds dozens. */
const everyday: Record<string, string> = {
  en: 'the and with you will our for your are have this that from who work be or as to of',
  de: 'und der die das mit für wir du sie dich dein ihre unsere von bei ist eine einen zur im auf als oder werden',
  fr: 'et les des vous nous pour avec dans une votre vos sur est aux notre du ou au par le la',
  es: 'y los las con para una del que nuestro tu en por el como nuestra se experiencia',
  pt: 'e os as com para uma do da que você em por nossa nosso ao não experiência dos são',
  nl: 'en het een van voor met je wij jij ons onze de bij naar zijn wordt om als',
  it: 'e gli con per una del della che nel di il le nostro nostra sono delle esperienza',
  cs: 'a se na pro jsme které nebo od ve do že si jako je vás našich práce',
};

const words = new Map<string, string[]>();
for (const [lang, list] of Object.entries(everyday)) {
  for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), lang]);
}

/** Everyday words needed before a guess counts. */
const fewest = 5;
/** Words read at most: the first stretch of a posting decides. */
const most = 1_200;

/** The language of a text as ISO 639-1, or null where there is too little of it. */
export function detectLanguage(text: string): string | null {
  const counts = new Map<string, number>();
  let read = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const langs = words.get(word);
    for (const lang of langs ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1 / (langs?.length ?? 1));
    read += 1;
    if (read === most) break;
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= fewest ? best[0] : null;
}
