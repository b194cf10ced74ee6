import { afterEach, describe, expect, test } from 'vitest';
import { sampleGuide } from './samples/guide-sample-ports.ts';
import { clear, draw } from './stand.ts';

afterEach(clear);

const guide = sampleGuide();
const text = (node: Element) => (node.textContent ?? '').replace(/\s+/g, ' ');

describe.each(['popup', 'workspace'] as const)('everything of the guide stands in the %s', (surface) => {
  test('every topic with why, exercise, steps, outcome and hours', async () => {
    const stand = await draw(surface);
    const topics = guide.phases.flatMap((phase) => phase.topics);
    expect(topics.length).toBeGreaterThan(10);
    for (const { id, title, why, practice, steps, doneWhen, hours } of topics) {
      expect(text(await stand.at(`topic/${id}`))).toBe(title);
      const shown = text(stand.place);
      for (const part of [why, practice, ...steps, doneWhen, `${hours} h`]) expect(shown).toContain(part);
      expect(stand.place.querySelectorAll('.steps .box')).toHaveLength(steps.length);
    }
  });

  test('every phase with goal and milestone', async () => {
    const stand = await draw(surface);
    await stand.at('guide');
    for (const row of stand.place.querySelectorAll<HTMLButtonElement>('.phase-row[aria-expanded="false"]')) row.click();
    await expect.poll(() => stand.place.querySelectorAll('.phase-row[aria-expanded="false"]')).toHaveLength(0);
    for (const { title, goal, milestone } of guide.phases) {
      for (const part of [title, goal, milestone]) expect(text(stand.place)).toContain(part);
    }
  });

  test('every portfolio idea with its brief and templates', async () => {
    const stand = await draw(surface);
    for (const { id, title, what, brief, templateIds } of guide.portfolioIdeas) {
      expect(text(await stand.at(`portfolio/${id}`))).toBe(title);
      const shown = text(stand.place);
      for (const part of [what, ...brief]) expect(shown).toContain(part);
      for (const template of guide.templates.filter((one) => templateIds.includes(one.id))) {
        expect(shown).toContain(template.title);
        expect(shown).toContain(template.fileName);
      }
    }
    const used = new Set(guide.portfolioIdeas.flatMap(({ templateIds }) => templateIds));
    expect(guide.templates.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  test('every question, term, comparison, role and skill', async () => {
    const stand = await draw(surface);
    for (const { id, question, answer } of guide.faq) {
      await stand.at(`question/${id}`);
      expect(text(stand.place)).toContain(question);
      expect(text(stand.place)).toContain(answer);
    }
    for (const { id, term, aka, definition, whyItMattersToAPm } of guide.glossary) {
      await stand.at(`term/${id}`);
      for (const part of [term, ...aka, definition, whyItMattersToAPm]) expect(text(stand.place)).toContain(part);
    }
    for (const { id, title, rows, chooseLeftIf, chooseRightIf } of guide.comparisons) {
      expect(text(await stand.at(`comparison/${id}`))).toBe(title);
      const cells = rows.flatMap(({ dimension, left, right }) => [dimension, left, right]);
      for (const part of [...cells, chooseLeftIf, chooseRightIf]) expect(text(stand.place)).toContain(part);
    }
    for (const { id, title, summary, howItDiffers, howPostingsRead, distinctiveSkillIds } of guide.related) {
      expect(text(await stand.at(`role/${id}`))).toBe(title);
      const skills = guide.skills.filter((skill) => distinctiveSkillIds.includes(skill.id)).map(({ label }) => label);
      for (const part of [summary, howItDiffers, howPostingsRead, ...skills]) expect(text(stand.place)).toContain(part);
    }
    for (const { id, label, summary, learnMore } of guide.skills) {
      expect(text(await stand.at(`skill/${id}`))).toBe(label);
      for (const part of [summary, learnMore]) expect(text(stand.place)).toContain(part);
    }
  });

  test('overview, pay, searches and next actions', async () => {
    const stand = await draw(surface);
    await stand.at('overview');
    for (const paragraph of guide.overview) expect(text(stand.place)).toContain(paragraph);
    await stand.at('pay');
    for (const { region, name } of guide.salary.whereToCheck) expect(text(stand.place)).toContain(region + name);
    await stand.at('searches');
    const addresses = [...stand.place.querySelectorAll('a[target="_blank"]')].map((link) => link.getAttribute('href'));
    expect(addresses).toHaveLength(guide.searches.boards.length);
    expect(addresses.every((address) => address?.startsWith('https://') && !address.includes('{'))).toBe(true);
    await stand.at('actions');
    for (const action of guide.actions) expect(text(stand.place)).toContain(action.text);
  });

  test('the whole guide on one page', async () => {
    const stand = await draw(surface);
    await stand.at('whole');
    const shown = text(await stand.find('.document'));
    const topics = guide.phases.flatMap((phase) => phase.topics);
    for (const { title, doneWhen } of topics) for (const part of [title, doneWhen]) expect(shown).toContain(part);
    for (const { definition } of guide.glossary) expect(shown).toContain(definition);
  });
});
