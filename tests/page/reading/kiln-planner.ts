import boardTable from '../../../content/boards.json';
import type { BoardTable } from '../../../src/domain/boards/board.ts';

/** Pages about one invented job, and how the tests of this folder read them. */
export const { boards } = boardTable as BoardTable;
export const url = 'https://careers.northmole.example/openings/programme-lead-harbour-models';
export const options = () => ({
  now: new Date('2026-11-24T12:00:00Z'),
  signal: new AbortController().signal,
  pause: async () => {},
  boards,
});
export const parse = (markup: string, type: DOMParserSupportedType = 'text/html') =>
  new DOMParser().parseFromString(markup, type);
export const posting = (body: string, head = '') =>
  parse(
    `<!doctype html><html lang="en"><head><title>Kiln Planner | Ashby Pottery</title>${head}</head><body>${body}</body></html>`,
  );
export const text =
  '<h3>What you will do</h3><ul><li>Plan the firing of forty kilns with the night shift</li><li>Report delays to the studio each morning</li></ul>' +
  '<h3>Requirements</h3><ul><li>Four years of experience in planning work with machines</li><li>Strong written English and a calm voice</li></ul><p>You will work with six potters and one data scientist.</p>';
export const article = `<main><h1>Kiln Planner</h1><div>${text}</div><a href="https://pots.example/apply">Apply now</a></main>`;
