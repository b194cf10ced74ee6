/**
 * The day by which `hours` are covered at `hoursPerWeek` from `today` (`YYYY-MM-DD`): whole weeks, rounded up.
 * Plan arithmetic, not readiness. Null where there is nothing to cover or no pace.
 */
export function planDate(today: string, hours: number, hoursPerWeek: number): string | null {
  const start = Date.parse(`${today}T00:00:00Z`);
  if (Number.isNaN(start) || hours <= 0 || hoursPerWeek <= 0) return null;
  return new Date(start + Math.ceil(hours / hoursPerWeek) * 7 * 86_400_000).toISOString().slice(0, 10);
}
