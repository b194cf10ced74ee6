import type { Evidence } from '../../src/domain/matching/reading.ts';
import { findStretch, type PageText, pageText } from '../../src/page/marks/find-text.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { documentHighlights, type Highlights } from '../../src/platform/pages/highlights.ts';
import type { PageReader } from '../page-world/world.ts';

/** How long a sentence stays marked, in milliseconds. */
const shownFor = 6_000;

type Marks = Pick<PageReader, 'showEvidence' | 'hintEvidence' | 'allEvidence'>;

/**
 * Finds evidence on the page, scrolls to it and marks it. On boards that are only read, nothing is marked: there the
 * page moves to the sentence and no more.
 */
export function markEvidence({ page, context }: Pick<PageReader, 'page' | 'context'>, signal: AbortSignal): Marks {
  let highlights: Highlights | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let all = false;

  const marks = () => {
    if (context.get()?.board?.surface === 'panel') return null;
    if (!highlights) {
      highlights = documentHighlights();
      void toBackground('style-marks', highlights.name);
    }
    return highlights;
  };
  const find = (text: PageText, { line, start, end }: Evidence): Range | null => {
    const state = page.get();
    if (state.kind !== 'read') return null;
    const words = line < 0 ? state.posting.title : state.posting.lines[line]?.text;
    return words === undefined ? null : findStretch(text, words, start, end);
  };
  const showAll = () => {
    const state = page.get();
    if (state.kind !== 'read') return;
    const text = pageText(document);
    marks()?.show(state.reading.asks.flatMap(({ evidence }) => evidence.flatMap((one) => find(text, one) ?? [])));
  };
  const clear = () => {
    clearTimeout(timer);
    highlights?.clear();
  };
  page.watch(() => {
    all = false;
    clear();
  }, signal);
  signal.addEventListener('abort', clear);

  return {
    showEvidence(evidence) {
      const range = find(pageText(document), evidence);
      if (!range) return false;
      clear();
      scrollTo(range);
      marks()?.show([range]);
      timer = setTimeout(() => (all ? showAll() : clear()), shownFor);
      return true;
    },
    hintEvidence(evidence) {
      if (!evidence) highlights?.hint(null);
      else marks()?.hint(find(pageText(document), evidence));
    },
    allEvidence(on) {
      all = on ?? !all;
      clear();
      if (all) showAll();
    },
  };
}

function scrollTo(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  range.startContainer.parentElement?.scrollIntoView({ behavior, block: 'center' });
}
