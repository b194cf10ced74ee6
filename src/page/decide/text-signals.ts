import type { PageSignal } from '../../domain/posting/page-reading.ts';
import type { Stretch, ValuedOutline } from '../generic/find-description.ts';
import { wording } from '../words/phrase-index.ts';

/** What the found text itself says: does it ask and describe as postings do? */
export function textSignals({ outline, judged }: ValuedOutline, { first, end }: Stretch): PageSignal[] {
  let characters = 0;
  let asking = 0;
  let headings = 0;
  let jobWords = 0;
  for (let at = first; at < end; at += 1) {
    const block = outline.blocks[at];
    const about = judged[at];
    if (!block || !about || block.hidden) continue;
    const { any } = about.found;
    characters += block.text.length;
    if ((any & wording.asks) !== 0) asking += block.text.length;
    if ((any & wording.job) !== 0) jobWords += 1;
    if (about.role === 'section-heading' && (any & (wording.duties | wording.required | wording.benefits)) !== 0)
      headings += 1;
  }
  const share = characters === 0 ? 0 : asking / characters;
  const signals: PageSignal[] = [];
  const say = (name: string, weight: number, detail: string) => {
    if (weight !== 0) signals.push({ name, weight, detail });
  };
  if (characters < 250) say('little-text', characters < 60 ? -4 : -2, `${characters} characters`);
  say('section-headings', Math.min(headings, 4) * 0.8, `${headings} headings of duties, requirements or benefits`);
  say(
    'asking-lines',
    Math.max(Math.round((share - 0.35) * 60) / 10, -1.5),
    `${Math.round(share * 100)} % of the text asks of a person`,
  );
  say('job-words', Math.min(jobWords, 4) * 0.4, `${jobWords} lines with words of postings`);
  return signals;
}
