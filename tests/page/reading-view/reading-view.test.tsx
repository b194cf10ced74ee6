import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { noProgress, type Progress } from '../../../src/domain/progress/progress.ts';
import { createReadingState } from '../../../src/state/reading.ts';
import type { Surface } from '../../../src/state/reading-ports.ts';
import { languageFromMessages } from '../../../src/ui/language/language-from-messages.ts';
import { Translate } from '../../../src/ui/language/translate.ts';
import { ReadingView } from '../../../src/ui/reading/ReadingView.tsx';
import css from '../../../src/ui/styles/surface.css?inline';
import { page, ports, roadmap } from './sample.ts';

const advanced: Progress = {
  ...noProgress,
  topics: { plan: { state: 'done', steps: [], note: '', link: '' } },
  have: ['pilots'],
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [sheet];
const save = async () => ({ ok: false as const, reason: 'The disk is full.' });
let place = document.createElement('main');

async function draw(
  surface: Surface,
  progress = noProgress,
  title = 'AI Project Manager',
  apply: string | null = null,
) {
  place = document.createElement('main');
  document.body.append(place);
  const abort = new AbortController();
  const { state, ready } = createReadingState(
    { ...ports(surface, page(title, apply), progress), save },
    { roadmap },
    abort.signal,
  );
  await ready;
  render(
    <Translate.Provider value={languageFromMessages('en', english)}>
      <div class="waypost">
        <ReadingView state={state} />
      </div>
    </Translate.Provider>,
    place,
  );
  return place;
}

afterEach(() => {
  render(null, place);
  place.remove();
});

test('the three headings stand on every surface', async () => {
  for (const surface of ['page', 'panel', 'popup', 'workspace'] as const) {
    const text = (await draw(surface)).textContent;
    expect(text).toContain('Skills asked');
    expect(text).toContain('Roadmap gaps');
    render(null, place);
    place.remove();
  }
});

test('in the page no text follows from what the reader has done; in the panel it does', async () => {
  const texts: string[] = [];
  for (const surface of ['page', 'panel'] as const) {
    for (const progress of [noProgress, advanced]) {
      texts.push((await draw(surface, progress)).textContent ?? '');
      render(null, place);
      place.remove();
    }
  }
  expect(texts[0]).toBe(texts[1]);
  expect(texts[2]).not.toBe(texts[3]);
});

test('a title that looks like a script is text, a script address is no link', async () => {
  const node = await draw('panel', noProgress, '<img src=x onerror=alert(1)>', 'javascript:alert(1)');
  expect(node.querySelector('img')).toBeNull();
  expect(node.textContent).toContain('<img src=x');
  expect(node.querySelector('a')).toBeNull();
});

test('an ask opens to its sentence and says when the page has lost it', async () => {
  const node = await draw('panel');
  node.querySelector<HTMLButtonElement>('.ask-row')?.click();
  await expect.poll(() => node.querySelector('.ask-detail mark')).not.toBeNull();
  await expect.poll(() => node.textContent).toContain('no longer on the page');
});

test('a refused save says so, in the page too', async () => {
  const node = await draw('page');
  node.querySelector<HTMLButtonElement>('.footer .primary')?.click();
  await expect.poll(() => node.textContent).toContain('Not saved. The disk is full.');
});
