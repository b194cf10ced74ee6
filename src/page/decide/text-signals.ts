import type { PageSignal } from '../../domain/posting/page-reading.ts';
import type { Stretch, ValuedOutline } from '../generic/find-description.ts';
import { wording } from '../words/phrase-index.ts';
import { fieldsAround } from './form-around.ts';

const sections = wording.duties | wording.required | wording.benefits;

/** Share of asking lines that other texts reach, too. */
const commonShare = 0.35;
/** Characters of asking lines from which their share counts in full: a few sentences ask by chance. */
const muchAsking = 600;

/** Characters from which a text without a section's heading is a posting's all the same, also where it is closed. */
const fullText = 900;
/** Fields from which a form is one to apply with, and characters below which the text in it is the form's, for each. */
const fewestFields = 4;
const textOfField = 150;

/**
 * What the found text itself says: does it ask and describe as postings do? A page can keep a posting's title, facts
 * and address without its text, which outweighs all else: the posting was taken down, or the page is a form to apply.
 * @param closed the page says that it takes no more applications.
 */
export function textSignals(
  { outline, judged }: ValuedOutline,
  { first, end }: Stretch,
  closed: boolean,
): PageSignal[] {
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
  const say = (name: string, weight: number) => {
    if (weight !== 0) signals.push({ name, weight });
  };
  if (characters < 250) say('little-text', characters < 60 ? -4 : -2);
  if (headings === 0 && characters < fullText) {
    const fields = fieldsAround(outline, first);
    if (closed || (fields >= fewestFields && characters < fields * textOfField)) say('no-text', -12);
  }
  say('section-headings', Math.min(headings, 4) * 0.8);
  const over = (share - commonShare) * 6;
  const weight = over < 0 ? Math.max(over, -1.5) : over * Math.min(asking / muchAsking, 1);
  say('asking-lines', Math.round(weight * 10) / 10);
  if (kinds === sections) say('whole-outline', 1.6);
  say('job-words', Math.min(jobWords, 4) * 0.4);
  return signals;
}
