/** Days after which a reviewed text says that it may be out of date: half a year. */
const freshDays = 183;

/** Whether a text that was checked on one day should be checked again on another (`YYYY-MM-DD` both). */
export function isOld(reviewed: string, today: string): boolean {
  const days = (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${reviewed}T00:00:00Z`)) / 86_400_000;
  return days > freshDays;
}
