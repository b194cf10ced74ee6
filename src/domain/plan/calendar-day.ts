const dayLength = 86_400_000;

/** Days since 1970-01-01 of a calendar day (`YYYY-MM-DD`); no time zone and no change of clocks touches it. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / dayLength);
}

/** The calendar day (`YYYY-MM-DD`) of a day number. */
export function dayOf(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Day number of the Monday of that week. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1;
}
