import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { languageFromMessages } from '../../../src/ui/language/language-from-messages.ts';
import { Translate } from '../../../src/ui/language/translate.ts';
import { PopupFrame } from '../../../src/ui/popup/PopupFrame.tsx';
import { busyReader, clear, draw, violations } from './stand.ts';

afterEach(clear);

const rows = (place: Element) =>
  [...place.querySelectorAll('.popup-head, .tab, .icon-button, .way-line, .popup-body')].map((element) => {
    const { y, height } = element.getBoundingClientRect();
    return { name: element.className, y, height };
  });

test('the frame that is painted first stands where the popup stands, marks no tab and has no fault', async () => {
  const stand = await draw('popup', busyReader());
  const drawn = rows(stand.place);
  const place = document.createElement('div');
  stand.place.replaceWith(place);
  render(
    <Translate.Provider value={languageFromMessages('en', english)}>
      <PopupFrame theme="system" tab={null} />
    </Translate.Provider>,
    place,
  );
  expect(rows(place)).toEqual(drawn);
  expect(place.querySelector('[aria-selected=true]')).toBeNull();
  expect(await violations(place)).toEqual([]);
  render(null, place);
  place.replaceWith(stand.place);
});
