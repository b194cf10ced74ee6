import ical, { ICalEventTransparency } from 'ical-generator';
import type { Topic } from '../guide/guide.ts';
import { dayNumber } from './calendar-day.ts';
import type { Plan } from './make-plan.ts';
import { runsOf } from './plan-runs.ts';

/** Texts that a calendar file needs beside the guide's. */
export interface CalendarWords {
  /** Name of the calendar. */
  name: string;
  /** What is written under a topic's title, e.g. its hours and when it is done. */
  note(topic: Pick<Topic, 'id' | 'title' | 'doneWhen'>, hours: number): string;
}

/**
 * The plan as a calendar file (RFC 5545): an all-day entry for each topic, one more for each stretch after days off.
 * UIDs follow from the topic and the stretch, so that a calendar that imports a later export moves its entries;
 * `SEQUENCE` grows with the day of the export. Same plan and day, same file.
 */
export function planCalendar(
  plan: Plan,
  topics: readonly Pick<Topic, 'id' | 'title' | 'doneWhen'>[],
  { daysOff, today, words }: { daysOff: readonly string[]; today: string; words: CalendarWords },
): string {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const calendar = ical({ name: words.name, prodId: { company: 'Waypost', product: 'Plan', language: 'EN' } });
  for (const planned of plan.topics) {
    const topic = byId.get(planned.id);
    if (!topic) continue;
    runsOf(planned, daysOff).forEach(({ start, end }, at) => {
      calendar.createEvent({
        id: `plan-${topic.id}-${at + 1}@waypost.invalid`,
        stamp: time(dayNumber(today)),
        sequence: dayNumber(today),
        start: time(dayNumber(start)),
        end: time(dayNumber(end) + 1), // the first day after it
        allDay: true,
        transparency: ICalEventTransparency.TRANSPARENT,
        summary: topic.title,
        description: words.note(topic, planned.hours),
      });
    });
  }
  return calendar.toString();
}

function time(day: number): Date {
  return new Date(day * 86_400_000);
}
