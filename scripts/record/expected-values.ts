import type { PageReading } from '../../src/domain/posting/page-reading.ts';

/** How many characters name the first and the last words of a description, as in the other fixtures. */
const edge = 40;

/** What a fixture's `expected.json` holds, as far as the page was read: the contributor confirms or corrects it. */
export function expectedValues(reading: PageReading, url: string) {
  if (!reading.ok) {
    const none = { title: null, company: null, location: null, salary: null, datePosted: null };
    return {
      url,
      posting: false,
      ...none,
      descriptionStarts: null,
      descriptionEnds: null,
      closed: false,
      reason: reading.reason,
    };
  }
  const { title, company, locations, salary, datePosted, lines, closed } = reading.posting;
  const text = lines.map((line) => line.text).join('\n');
  const stated = salary && {
    min: salary.min,
    max: salary.max,
    currency: salary.currency,
    period: salary.period,
    estimated: salary.estimated,
  };
  return {
    url,
    posting: true,
    title,
    company,
    location: locations.length === 0 ? null : locations.join('; '),
    salary: stated,
    datePosted,
    descriptionStarts: text.slice(0, edge),
    descriptionEnds: text.slice(-edge),
    closed,
  };
}
