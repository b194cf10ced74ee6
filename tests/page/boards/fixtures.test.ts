import { describe, expect, it } from 'vitest';
import boardTable from '../../../content/boards.json';
import { type BoardTable, watchedBoards } from '../../../src/domain/boards/board.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { boardAt } from '../../../src/page/site/board-at.ts';
import { siteFields } from '../../../src/page/site/site-fields.ts';
import { couldHoldPosting } from '../../../src/page/watch/could-hold-posting.ts';
import lever from '../../fixtures/pages/lever--posting/expected.json';
import leverPage from '../../fixtures/pages/lever--posting/page.html?raw';
import workday from '../../fixtures/pages/workday--posting/expected.json';
import workdayPage from '../../fixtures/pages/workday--posting/page.html?raw';

const { boards } = boardTable as BoardTable;
const now = new Date('2026-11-24T12:00:00Z');

describe.each([
  { name: 'lever--posting', expected: lever, page: leverPage },
  { name: 'workday--posting', expected: workday, page: workdayPage },
])('$name', ({ name, expected, page }) => {
  const parse = () => new DOMParser().parseFromString(page, 'text/html');

  it('has the address, root and selectors of the board that names it', () => {
    const at = boardAt(new URL(expected.url), boards);
    expect(at?.posting).toBe(true);
    expect(at?.board.fixtures).toContain(name);
    const fields = at && siteFields(parse(), at.board);
    expect(fields?.root).not.toBeNull();
    expect(fields?.text('title')).toBe(expected.title);
    expect(couldHoldPosting(parse(), expected.url, watchedBoards(boards))).toBe(true);
  });

  it('reads as one posting with the site reader alone', async () => {
    const options = { now, signal: new AbortController().signal, pause: async () => {}, boards };
    const reading = await readPage(parse(), expected.url, { ...options, structuredData: false });
    if (!reading.ok) throw new Error(`no posting: ${reading.reason}`);
    const text = reading.posting.lines.map((line) => line.text).join('\n');
    expect(reading.posting.title).toBe(expected.title);
    expect(reading.posting.locations[0]).toBe(expected.location);
    expect(text.startsWith(expected.descriptionStarts), text).toBe(true);
    expect(text.endsWith(expected.descriptionEnds), text).toBe(true);
    if (expected.company) expect(reading.posting.company).toBe(expected.company);
  });
});
