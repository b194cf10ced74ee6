import { type Stretch, stretchValue, type ValuedOutline } from './find-description.ts';
import { hintsAt } from './hints.ts';

const textHint =
  /\b(job|position|posting|vacancy|offer|advert?|jobad)[-_ ]?(description|desc|body|text|content)\b|\b(description|jobdescription|jobdesc|stellenbeschreibung)\b/i;
const notText =
  /meta|header|title|summary|company|short|excerpt|list|item|tooltip|alert|label|heading|control|toggle|button/i;

/** Share of the best element's value that a part named "description" must keep to take its place. */
const most = 0.8;

/** The part of the best element whose author calls it the description, where that is nearly all of it; else the element. */
export function namedPart(valued: ValuedOutline, best: Stretch): Stretch {
  const { outline } = valued;
  let part = best;
  for (let node = best.node + 1; node < (outline.ends[best.node] ?? 0); node += 1) {
    const element = outline.elements[node];
    const first = outline.firstBlock[node] ?? 0;
    const end = outline.endBlock[node] ?? 0;
    if (!element || end - first < 3) continue;
    const value = stretchValue(valued, first, end);
    if (value < best.value * most) continue;
    const hints = hintsAt(outline, node);
    if (!textHint.test(hints) || notText.test(hints)) continue;
    part = { node, first, end, value };
  }
  return part;
}
