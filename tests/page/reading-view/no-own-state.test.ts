import { expect, test } from 'vitest';
import { weekNine } from '../../../scripts/screenshots/samples/sample-progress.ts';
import { noProgress } from '../../../src/domain/progress/progress.ts';
import { drawn, mountGuest, states } from './guest.ts';

declare global {
  interface Window {
    find(text: string, caseSensitive: boolean, backwards: boolean, wrap: boolean, wholeWord: boolean): boolean;
  }
}

const find = (word: string) => {
  window.getSelection()?.removeAllRanges();
  // Whole words as far as the browser knows how: it finds none where there are two.
  return window.find(word, false, false, true, !word.includes(' '));
};

/** What would tell a page how far its visitor is. */
const telling = ['met', 'planned', 'week 8', 'h on your way', 'to do', 'doing', 'marked as yours', 'Saved', '42 h'];

test('a page that searches for the words of the reader’s own state finds none, and finds them where they are planted', async () => {
  const { sidebar, root, state } = await mountGuest('ask open', { progress: weekNine });
  sidebar.show(true);
  await drawn();
  expect(find('Skills asked')).toBe(true);
  await state.actions.save();
  const [covered] = state.covered.value?.coverage.asks ?? [];
  if (covered) await state.actions.setHave(covered, true);
  await drawn();
  expect(telling.filter(find)).toEqual([]);
  const planted = document.createElement('p');
  planted.textContent = telling.join('. ');
  root.querySelector('.reading-body')?.append(planted);
  expect(telling.filter(find)).toEqual(telling);
});

test.each(states.map(({ name }) => name))('the text of "%s" is the same whatever the reader has done', async (name) => {
  const texts: (string | null)[] = [];
  for (const progress of [noProgress, weekNine]) {
    const { sidebar, root, abort } = await mountGuest(name, { progress });
    await drawn();
    const tab = root.textContent;
    sidebar.show(true);
    await drawn();
    texts.push(`${tab} ${root.textContent}`);
    abort.abort();
  }
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).not.toBe(' ');
});
