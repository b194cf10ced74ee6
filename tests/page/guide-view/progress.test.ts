import { afterEach, expect, test } from 'vitest';
import { sampleGuide } from './samples/guide-sample-ports.ts';
import { busyReader, clear, draw, write } from './stand.ts';

afterEach(clear);

const guide = sampleGuide();
const topic = guide.phases[0]?.topics[0];
const idea = guide.portfolioIdeas[0];
if (!topic || !idea) throw new Error('The guide is empty.');

test('a tick is one change, starts the topic and marks the day', async () => {
  const stand = await draw('popup');
  await stand.at(`topic/${topic.id}`);
  (await stand.find('.steps .box')).click();
  await expect.poll(() => stand.reader.changes).toEqual([{ kind: 'topic-step', id: topic.id, step: 0, ticked: true }]);
  await expect.poll(() => stand.place.querySelector('.state-switch .chosen')?.textContent).toBe('Doing');
  expect(stand.reader.progress.now().days).toEqual(['2026-11-25']);
});

test('the switch under the title says where one is', async () => {
  const stand = await draw('popup');
  await stand.at(`topic/${topic.id}`);
  (await stand.find('.state-switch input[value=done]')).click();
  await expect.poll(() => stand.reader.progress.now().topics[topic.id]?.state).toBe('done');
  await stand.at('guide');
  expect(stand.place.textContent).toContain('1 of 20 topics done');
});

test('a note is kept after a pause and when the page is left', async () => {
  const stand = await draw('popup');
  await stand.at(`topic/${topic.id}`);
  write(await stand.find<HTMLTextAreaElement>('textarea'), 'Talk to legal first.');
  expect(stand.reader.changes).toEqual([]);
  await stand.at('guide');
  await expect.poll(() => stand.reader.progress.now().topics[topic.id]?.note).toBe('Talk to legal first.');
});

test('only a whole http(s) address becomes a link', async () => {
  const stand = await draw('popup');
  await stand.at(`portfolio/${idea.id}`);
  const field = await stand.find<HTMLInputElement>('input[type=url]');
  write(field, 'javascript:alert(1)');
  field.dispatchEvent(new FocusEvent('blur'));
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
  expect(stand.reader.changes).toEqual([]);
  expect(stand.place.querySelector('.field-line a')).toBeNull();
  write(field, 'https://example.org/plan');
  await expect
    .poll(() => stand.place.querySelector('.field-line a')?.getAttribute('href'))
    .toBe('https://example.org/plan');
  field.dispatchEvent(new FocusEvent('blur'));
  await expect.poll(() => stand.reader.progress.now().portfolio[idea.id]?.link).toBe('https://example.org/plan');
});

test('a brief and its templates are files', async () => {
  const stand = await draw('popup', busyReader());
  await stand.at(`portfolio/${idea.id}`);
  for (const button of stand.place.querySelectorAll<HTMLButtonElement>('.file-buttons button:nth-child(2)'))
    button.click();
  const names = stand.reader.files.map(({ name }) => name);
  expect(names).toContain(`${idea.id}.md`);
  for (const id of idea.templateIds) expect(names).toContain(guide.templates.find((one) => one.id === id)?.fileName);
  expect(stand.reader.files.find(({ name }) => name === `${idea.id}.md`)?.text).toContain('- [x] ');
});

test('a skill of one’s own counts on the pages of other roles', async () => {
  const stand = await draw('popup');
  const role = guide.related[0];
  const shared = role?.sharedSkillIds[0];
  await stand.at(`skill/${shared}`);
  (await stand.find('.page-part .button')).click();
  await expect.poll(() => stand.reader.progress.now().have).toEqual([shared]);
  await stand.at(`role/${role?.id}`);
  expect(stand.place.textContent).toContain(`1 of the ${role?.sharedSkillIds.length} skills`);
});

test('the next step is one click from every page', async () => {
  const stand = await draw('popup', busyReader());
  const next = guide.phases.flatMap(({ topics }) => topics)[8];
  for (const place of ['pay', 'glossary', 'roles', 'days', 'topic/p1-planning']) {
    await stand.at(place);
    const link = [...stand.place.querySelectorAll('.page-ways a')].at(-1);
    expect(link?.getAttribute('href')).toBe(`#topic/${next?.id}`);
  }
});

test('a refused write says why', async () => {
  const reader = busyReader();
  reader.guidePorts.changeProgress = async () => ({ ok: false, reason: 'The disk is full.' });
  const stand = await draw('popup', reader);
  await stand.at(`topic/${topic.id}`);
  (await stand.find('.steps .box')).click();
  expect((await stand.find('[role=alert]')).textContent).toContain('Not kept. The disk is full.');
});

test('the tab of the guide leads home from every page of it', async () => {
  const stand = await draw('popup', busyReader());
  await stand.at('pay');
  (await stand.find('.tab[aria-selected=true]')).click();
  expect(stand.guide.place.value).toBe('guide');
});

test('the title takes the focus when the place changes', async () => {
  const stand = await draw('popup');
  await stand.at('pay');
  await expect.poll(() => document.activeElement?.textContent).toBe('Pay note');
});
