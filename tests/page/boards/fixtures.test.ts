import { describe, expect, it } from 'vitest';
import boardTable from '../../../content/boards.json';
import { type BoardTable, watchedBoards } from '../../../src/domain/boards/board.ts';
import type { Salary } from '../../../src/domain/posting/posting.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { boardAt } from '../../../src/page/site/board-at.ts';
import { siteFields } from '../../../src/page/site/site-fields.ts';
import { couldHoldPosting } from '../../../src/page/watch/could-hold-posting.ts';

interface Expected {
  url: string;
  posting: boolean;
  title: string | null;
  company: string | null;
  location: string | null;
  salary: Partial<Salary> | null;
  datePosted: string | null;
  descriptionStarts: string | null;
  descriptionEnds: string | null;
  closed: boolean;
  reason?: string;
}

const { boards } = boardTable as BoardTable;
const watched = watchedBoards(boards);
const now = new Date('2026-11-24T12:00:00Z');

const expectations = import.meta.glob<Expected>('../../fixtures/pages/*/expected.json', {
  eager: true,
  import: 'default',
});
const pages = import.meta.glob<string>('../../fixtures/pages/*/page.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const fixtures = Object.entries(expectations).map(([path, expected]) => ({
  name: path.split('/').at(-2) ?? '',
  expected,
  page: pages[path.replace('expected.json', 'page.html')] ?? '',
}));
const postings = fixtures.filter(({ expected }) => expected.posting);
const parse = (page: string) => new DOMParser().parseFromString(page, 'text/html');
const read = (page: string, url: string, table: BoardTable['boards'], structuredData = true) =>
  readPage(parse(page), url, {
    now,
    signal: new AbortController().signal,
    pause: async () => {},
    boards: table,
    structuredData,
  });

/** What a reading says of the fields that a fixture states. */
async function found(page: string, expected: Expected, table: BoardTable['boards'], structuredData = true) {
  const reading = await read(page, expected.url, table, structuredData);
  if (!reading.ok) return { posting: false, reason: reading.reason };
  const { title, company, locations, salary, datePosted, lines, closed } = reading.posting;
  const text = lines.map((line) => line.text).join('\n');
  return {
    title,
    ...(expected.company && { company }),
    ...(expected.location && { location: locations.join('; ') }),
    ...(expected.salary && {
      salary: salary && {
        ...expected.salary,
        ...Object.fromEntries(Object.keys(expected.salary).map((key) => [key, Reflect.get(salary, key)])),
      },
    }),
    ...(expected.datePosted && { datePosted }),
    starts: text.slice(0, expected.descriptionStarts?.length),
    ends: text.slice(-(expected.descriptionEnds?.length ?? 0)),
    closed,
  };
}

function wanted(expected: Expected) {
  const { title, company, location, salary, datePosted, descriptionStarts, descriptionEnds, closed } = expected;
  return {
    title,
    ...(company && { company }),
    ...(location && { location }),
    ...(salary && { salary }),
    ...(datePosted && { datePosted }),
    starts: descriptionStarts,
    ends: descriptionEnds,
    closed,
  };
}

it('every board has fixtures, and every fixture a board or none by name', () => {
  const names = new Set(fixtures.map(({ name }) => name));
  for (const board of boards) {
    expect(board.fixtures.length, board.id).toBeGreaterThan(0);
    for (const fixture of board.fixtures) expect(names).toContain(fixture);
  }
  const own = new Set(boards.flatMap((board) => board.fixtures));
  for (const name of names) expect(own.has(name) || /^(unknown|none)--/.test(name), name).toBe(true);
});

describe.each(postings.filter(({ name }) => !name.startsWith('unknown--')))('$name', ({ name, expected, page }) => {
  it('has the address, root and selectors of the board that names it', () => {
    const at = boardAt(new URL(expected.url), boards);
    expect(at?.posting).toBe(true);
    expect(at?.board.fixtures).toContain(name);
    const fields = at && siteFields(parse(page), at.board);
    expect(fields?.root).not.toBeNull();
    expect(fields?.text('title')).toContain(expected.title);
    expect(couldHoldPosting(parse(page), new URL(expected.url), watched)).toBe(true);
  });

  it('reads whole with its site reader', async () => {
    expect(await found(page, expected, boards, false)).toEqual(wanted(expected));
  });
});

describe.each(postings)('$name, as a site nobody knows', ({ expected, page }) => {
  it('gives title and text', async () => {
    const { title, starts, ends } = wanted(expected);
    expect(await found(page, expected, [])).toMatchObject({ title, starts, ends });
  });
});

describe.each(postings.filter(({ name }) => name.startsWith('unknown--')))('$name', ({ expected, page }) => {
  it('reads whole', async () => {
    expect(await found(page, expected, boards)).toEqual(wanted(expected));
  });
});

describe.each(fixtures.filter(({ expected }) => !expected.posting))('$name', ({ expected, page }) => {
  it('is no posting, with or without its data', async () => {
    for (const structuredData of [true, false]) {
      const reading = await read(page, expected.url, boards, structuredData);
      expect(reading.ok).toBe(false);
      if (!reading.ok && expected.reason && structuredData) expect(reading.reason).toBe(expected.reason);
    }
  });
});
