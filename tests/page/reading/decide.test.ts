import { expect, it } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';
import { article, options, posting, text, url } from './kiln-planner.ts';

const signalsOf = async (page: Document) => (await readPage(page, url, options())).signals.map(({ name }) => name);

it.each(['How to apply', 'What is the role?', 'What is a usual week like?', 'How do I apply?'])(
  'a posting may ask "%s"',
  async (heading) => {
    const page = posting(`<main><h1>Kiln Planner</h1>${text}<h3>${heading}</h3><p>Write to the studio.</p></main>`);
    expect(await signalsOf(page)).not.toContain('explaining');
  },
);

it.each(['What does a kiln planner do?', 'How much does a kiln hand earn?', 'Wie viel verdient man am Ofen?'])(
  'a text under "%s" explains a trade',
  async (heading) => {
    expect(await signalsOf(posting(`<main><h1>Kiln Planner</h1><h2>${heading}</h2>${text}</main>`))).toContain(
      'explaining',
    );
  },
);

it('a posting that takes no more applications is read where its text is still there', async () => {
  const closed = '<p>This job is closed.</p>';
  expect(await readPage(posting(closed + article), url, options())).toMatchObject({
    ok: true,
    posting: { closed: true },
  });
  const long = `<p>${'You will be responsible for the kilns and work with potters who are strong in clay. '.repeat(12)}</p>`;
  const plain = `<main><h1>Kiln Planner</h1>${closed}<div>${long}</div><a href="/apply">Apply now</a></main>`;
  expect(await readPage(posting(plain), url, options())).toMatchObject({ ok: true, posting: { closed: true } });
});

it('a form around the whole page does not make a posting a form', async () => {
  const fields = '<input type="text"><input type="text"><select></select><select></select>';
  const page = posting(`<form>${fields}${article}</form>`);
  expect(await readPage(page, url, options())).toMatchObject({ ok: true, posting: { title: 'Kiln Planner' } });
});
