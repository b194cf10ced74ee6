import { breakBefore, type Tokens } from '../text/tokens.ts';
import type { Hit } from './scan-tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that rule out what follows them in their clause. */
const ruleOut = words('no without kein keine keinen keiner keinerlei ohne sans aucun aucune');
/** Words that rule out what follows only together with one of `denied`: "does not require coding", "not a people-management role". */
const notWords = words('not dont doesnt wont isnt arent never nicht pas');
const denied = words(
  'a an require required need needed involve include expect expected looking manage managing code have necessary about erforderlich notwendig requis requise necessaire',
);
/** "not only", "no matter", "no later than", "without sacrificing": the clause still asks. */
const undone = words('only just limited matter later less fewer nur seulement sacrificing compromising losing');
/** Words that begin a clause of their own. */
const turns = words('but however although aber sondern mais while');
/** Most words between the word that rules out and the wording. */
const reach = 5;

/** Whether the clause rules out what the hit says: "no coding required", "Python is not required". */
export function isNegated(tokens: Tokens, hit: Hit): boolean {
  return negatedBefore(tokens, hit.first) || negatedAfter(tokens, hit.last);
}

function negatedBefore(tokens: Tokens, first: number): boolean {
  // A clause mark before a word parts it from the words on its left.
  for (let at = first - 1; at >= 0 && first - at <= reach; at--) {
    if ((tokens.breaks[at + 1] ?? 0) >= breakBefore.clause) return false;
    const word = tokens.words[at] ?? '';
    if (turns.has(word)) return false;
    const next = tokens.words[at + 1] ?? '';
    if (undone.has(next)) continue;
    if (ruleOut.has(word)) return true;
    if (notWords.has(word) && (denied.has(next) || denied.has(tokens.words[at + 2] ?? ''))) return true;
  }
  return false;
}

function negatedAfter(tokens: Tokens, last: number): boolean {
  for (let at = last + 1; at < tokens.count && at - last <= reach; at++) {
    if ((tokens.breaks[at] ?? 0) >= breakBefore.clause) return false;
    const word = tokens.words[at] ?? '';
    if (turns.has(word)) return false;
    if (!notWords.has(word)) continue;
    const next = tokens.words[at + 1] ?? '';
    return next !== 'a' && next !== 'an' && denied.has(next);
  }
  return false;
}
