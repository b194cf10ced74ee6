import type { PageSignal } from '../../domain/posting/page-reading.ts';
import type { Stretch, ValuedOutline } from '../generic/find-description.ts';
import { wording } from '../words/phrase-index.ts';

const sections = wording.duties | wording.required | wording.benefits;

/** Share of asking lines that other texts reach, too. */
const commonShare = 0.35;
/** Characters of asking lines from which their share counts in full: a few sentences ask by chance. */
const muchAsking = 600;

/** What the found text itself says: does it ask and describe as postings do? */
export function textSignals({ outline, judged }: ValuedOutline, { first, end }: Stretch): PageSignal[] {
  let characters = 0;
  let asking = 0;
  let headings = 0;
  let kinds = 0;
  let jobWords = 0;
  let underAsk = false;
  for (let at = first; at < end; at += 1) {
    const block = outline.blocks[at];
    const about = judged[at];
    if (!block || !about || block.hidden) continue;
    const { any } = about.found;
    characters += block.text.length;
    if (block.kind === 'heading' || about.role === 'section-heading')
      underAsk = (any & (wording.duties | wording.required)) !== 0;
    // A line asks by its own words, or as part of a list that stands under "Requirements".
    if ((any & wording.asks) !== 0 || (underAsk && block.kind === 'bullet')) asking += block.text.length;
    if ((any & wording.job) !== 0) jobWords += 1;
    if (about.role === 'section-heading' && (any & sections) !== 0) {
      headings += 1;
      kinds |= any & sections;
    }
  }
  const share = characters === 0 ? 0 : asking / characters;
  const signals: PageSignal[] = [];
  const say = (name: string, weight: number, detail: string) => {
    if (weight !== 0) signals.push({ name, weight, detail });
  };
  if (characters < 250) say('little-text', characters < 60 ? -4 : -2, `${characters} characters`);
  say('section-headings', Math.min(headings, 4) * 0.8, `${headings} headings of duties, requirements or benefits`);
  const over = (share - commonShare) * 6;
  const weight = over < 0 ? Math.max(over, -1.5) : over * Math.min(asking / muchAsking, 1);
  say('asking-lines', Math.round(weight * 10) / 10, `${Math.round(share * 100)} % of the text asks of a person`);
  if (kinds === sections) say('whole-outline', 1.6, 'duties, requirements and benefits, each under a heading');
  say('job-words', Math.min(jobWords, 4) * 0.4, `${jobWords} lines with words of postings`);
  return signals;
}
