/**
 * Spreads the topics of a phase over its weeks in proportion to their hours, in order: each gets the first and the
 * last week that it touches. Neighbours may share a week.
 */
export function topicWeeks([first, last]: [number, number], hours: readonly number[]): [number, number][] {
  const total = hours.reduce((sum, one) => sum + one, 0);
  const perWeek = total / (last - first + 1);
  let before = 0;
  return hours.map((one) => {
    const start = first + Math.floor(before / perWeek);
    before += one;
    const end = first + Math.ceil(before / perWeek) - 1;
    return [Math.min(start, last), Math.min(Math.max(start, end), last)];
  });
}
