import process from 'node:process';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { makePlan, type Plan } from '../../../src/domain/plan/make-plan.ts';
import { planCalendar } from '../../../src/domain/plan/plan-calendar.ts';
import { planChecklist } from '../../../src/domain/plan/plan-checklist.ts';
import type { Pace } from '../../../src/domain/plan/working-days.ts';

const pace: Pace = {
  start: null,
  hoursPerWeek: 7,
  restDays: [7],
  openHours: null,
  daysOff: ['2027-03-27', '2027-03-28', '2027-03-29', '2027-03-30'],
};
const long =
  'Pläne für Übergaben prüfen, Größen schätzen, Vorschläge nach Ämtern ordnen – und „fertig“ sagen; Kosten, Zeit';
const topics = [
  { id: 'p1', title: 'Prüfpläne für Übergänge', doneWhen: long, hours: 14 },
  { id: 'p2', title: 'Ways, means; ends', doneWhen: 'A line\nand another', hours: 5 },
];

function plan(today: string): Plan {
  const made = makePlan(topics, pace, today);
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

const words = {
  name: 'Waypost',
  note: ({ doneWhen }: { doneWhen: string }, hours: number) => `${hours} h\n${doneWhen}`,
};
const file = (today: string) => planCalendar(plan(today), topics, { daysOff: pace.daysOff, today, words });

/** Read by a parser that is not the writer. */
function events(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
}

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('the calendar file', () => {
  it('has all-day entries on the days of the plan, ends exclusive, cut at days off', () => {
    expect(
      events(file('2027-03-15')).map(({ startDate, endDate }) => [startDate.isDate, `${startDate}`, `${endDate}`]),
    ).toEqual([
      [true, '2027-03-15', '2027-03-27'],
      [true, '2027-03-31', '2027-04-01'],
      [true, '2027-04-01', '2027-04-07'],
    ]);
    expect(plan('2027-03-15').topics[0]).toMatchObject({ start: '2027-03-15', end: '2027-03-31' });
  });

  it('holds the same days in every time zone, over the change of clocks', () => {
    const files = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata'].map((name) => {
      process.env.TZ = name;
      return file('2027-03-15');
    });
    expect(new Set(files).size).toBe(1);
  });

  it('keeps umlauts and signs through folded lines of at most 75 octets', () => {
    const text = file('2027-03-15');
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text).toMatch(/\r\n /);
    expect(text).not.toMatch(/[^\r]\n/);
    const [first, , last] = events(text);
    expect(first?.summary).toBe('Prüfpläne für Übergänge');
    expect(first?.description).toBe(`14 h\n${long}`);
    expect(last?.summary).toBe('Ways, means; ends');
    expect(last?.description).toBe('5 h\nA line\nand another');
  });

  it('names entries alike when exported again on another day, and raises their sequence', () => {
    const [one, other] = [events(file('2027-03-15')), events(file('2027-03-16'))];
    expect(other.map(({ uid }) => uid)).toEqual(one.map(({ uid }) => uid));
    expect(new Set(one.map(({ uid }) => uid)).size).toBe(one.length);
    expect(other[0]?.sequence).toBe((one[0]?.sequence ?? 0) + 1);
    expect(file('2027-03-15')).toBe(file('2027-03-15'));
  });

  it('is a whole calendar: version, product, stamps', () => {
    const calendar = new ICAL.Component(ICAL.parse(file('2027-03-15')));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(`${calendar.getFirstPropertyValue('prodid')}`).toContain('Waypost');
    for (const event of calendar.getAllSubcomponents('vevent'))
      expect(event.getFirstPropertyValue('dtstamp')).not.toBeNull();
  });
});

describe('the checklist', () => {
  it('has a box for each open topic and step, and no text that turns into Markdown', () => {
    const phase = {
      id: 'one',
      title: 'First *steps*',
      weeks: [1, 2] as [number, number],
      goal: '',
      milestone: '',
      topics: topics.map((topic) => ({
        ...topic,
        weeks: [1, 1] as [number, number],
        why: '',
        skillIds: [],
        practice: '',
        steps: ['Write [it] down'],
      })),
    };
    const text = planChecklist(plan('2027-03-15'), [phase, { ...phase, id: 'two', title: 'Empty', topics: [] }], {
      title: 'Plan',
      summary: 'Arithmetic',
      dates: ({ start, end }) => `${start} to ${end}`,
      doneWhen: (done) => `Done when: ${done}`,
    });
    expect(text).toContain('## First \\*steps\\*');
    expect(text).toContain('- [ ] **Ways, means; ends** (2027-04-01 to 2027-04-06)\n  - [ ] Write \\[it\\] down');
    expect(text).not.toContain('Empty');
  });
});
