import { headingWords, isSectionPhrase, longestPhrase } from '../sections/heading-section.ts';

/** Characters from which one line is taken for several that lost their line ends. */
export const longestLine = 500;

/** Words that have a capital inside without being glued: "deliveryDefine" is two words, "JavaScript" is one. */
const innerCapital =
  /^(?:Java|Type|Power|Share|Git|Dev|Data|ML|LLM|Fin|Ed|Health|You|Linked|Open|Py|Tensor|Service|Sales|Hub|Word|Big|Mongo|Postgre|My|Lang|Pay|Deep|Mac|Mc|Quick|Click|Air|Snow|Face|Chat|Gen|Agentic|Smart|Work|Auto|Block|Cyber|Bio|Micro|Net|Web|Graph|Click|Cloud|Uni|Super|Red|Post|i|e)$/;

/** Glued words needed before a text is taken for one that lost its line ends. */
const fewestGlued = 2;

/**
 * Splits a run-on text into lines: at bullets, where a line end was swallowed ("…deliveryDefine plans…"),
 * before inline headings ("… change. About the Role We’re …") and at sentence ends. Text is never changed otherwise.
 */
export function splitRunOn(text: string): string[] {
  const parts = text.split(/(?:^|(?<!\s)\s+)[•·●▪◦‣∙■►✓✔➢](?:\s+|(?=\p{L}))/u).filter((part) => part.trim());
  const glued = unglue(parts);
  return glued.flatMap(splitAtHeadings).flatMap(splitSentences);
}

function unglue(parts: string[]): string[] {
  const joint = /((?:\p{Lu}|(?<!\p{Ll}))\p{Ll}{2,}|[).!?:;])(?=(\p{Lu})(\p{Ll}+|['’]\p{Ll}+)?[ ,'’])/gu;
  const split = parts.map((part) => {
    const cuts: number[] = [];
    for (const match of part.matchAll(joint)) {
      const at = match.index + match[0].length;
      const wordStart = part.lastIndexOf(' ', at - 1) + 1;
      if (/\p{L}$/u.test(match[0]) && innerCapital.test(part.slice(wordStart, at))) continue;
      cuts.push(at);
    }
    return cuts;
  });
  if (split.reduce((sum, cuts) => sum + cuts.length, 0) < fewestGlued) return parts;
  return parts.flatMap((part, index) => cutAt(part, split[index] ?? []));
}

function cutAt(text: string, cuts: readonly number[]): string[] {
  const bounds = [0, ...cuts, text.length];
  return bounds
    .slice(1)
    .map((end, index) => text.slice(bounds[index], end).trim())
    .filter((part) => part !== '');
}

/** Cuts before and after section phrases that start with a capital after a sentence's end, or that a colon follows. */
function splitAtHeadings(text: string): string[] {
  if (text.length < 60) return [text];
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)];
  const cuts: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first || !/^\p{Lu}/u.test(first[0])) continue;
    const length = phraseLength(words, at);
    if (length === 0) continue;
    const last = words[at + length - 1];
    if (!last) continue;
    const end = last.index + last[0].length;
    const before = text.slice(0, first.index).trimEnd();
    const colon = /^\s*[:：?]/.exec(text.slice(end, end + 3));
    const capitalised =
      length > 1 && words.slice(at, at + length).filter(([word]) => /^\p{Lu}/u.test(word)).length >= length / 2;
    const opens = before === '' || /[.!?:;)]$/.test(before);
    const nextIsCapital = /^\s+\p{Lu}/u.test(text.slice(end, end + 3));
    if (!colon && !((opens || capitalised) && nextIsCapital)) continue;
    cuts.push(first.index, end + (colon?.[0].length ?? 0));
    at += length - 1;
  }
  return cutAt(text, cuts);
}

function phraseLength(words: readonly RegExpMatchArray[], at: number): number {
  for (let length = longestPhrase; length > 0; length--) {
    const phrase = words.slice(at, at + length).map(([word]) => word);
    if (phrase.length === length && isSectionPhrase(headingWords(phrase.join(' ')))) return length;
  }
  return 0;
}

/** Words with a full stop that ends no sentence. */
const abbreviation =
  /(?:\b(?:e\.g|i\.e|etc|incl|approx|vs|z\.B|bzw|ca|d\.h|u\.a|inkl|Mr|Ms|Dr|St|No|Nr|min|max|ggf|p\.a|U\.S|U\.K|a\.m|p\.m|Inc|Ltd|Co|Sr|Jr))\.$/i;

/** Sentences of a text, at most about 500 characters each where it has ends at all. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]["”’)]?\s+(?=[\p{Lu}\p{N}"“•])/gu)) {
    const end = match.index + match[0].length;
    if (abbreviation.test(text.slice(start, match.index + 1))) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}
