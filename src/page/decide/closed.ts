import type { Stretch, ValuedOutline } from '../generic/find-description.ts';
import type { SiteFields } from '../site/site-fields.ts';
import { wording } from '../words/phrase-index.ts';

/** True where the page, outside of the posting's text, says that it takes no more applications. */
export function closedSignal(
  { outline, judged }: ValuedOutline,
  text: Stretch | null,
  site: SiteFields | null,
): boolean {
  if (site?.text('closed')) return true;
  return judged.some(({ found }, at) => {
    const block = outline.blocks[at];
    if ((found.any & wording.closed) === 0 || !block || block.hidden || block.text.length > 200) return false;
    return !text || at < text.first || at >= text.end;
  });
}
