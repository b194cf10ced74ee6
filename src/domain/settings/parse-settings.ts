import * as v from 'valibot';
import { dateValue, keyValue, listOf, recordOf } from '../kept/kept-values.ts';
import { migrate } from '../kept/migrate.ts';
import { defaultSettings, type Settings } from './settings.ts';

export const surfaceChoice = v.picklist(['in-page', 'panel', 'off']);
export const side = v.picklist(['left', 'right']);
/** CSS pixels; a sidebar outside of this could not be grasped. */
export const width = v.pipe(v.number(), v.minValue(240), v.maxValue(800));

const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));
const d = defaultSettings;

/** The members that are changed as a whole. */
export const plainSettings = {
  welcomed: v.boolean(),
  opensByItself: v.boolean(),
  linkedinWaits: v.boolean(),
  ledger: v.picklist(['on', 'paused', 'off']),
  theme: v.picklist(['system', 'light', 'dark']),
  plan: v.object({
    start: v.fallback(v.nullable(dateValue), d.plan.start),
    hoursPerWeek: v.fallback(v.pipe(v.number(), v.minValue(0.5), v.maxValue(80)), d.plan.hoursPerWeek),
    daysOff: v.fallback(listOf(dateValue), []),
    restDays: v.fallback(listOf(weekday), d.plan.restDays),
  }),
};

const settings = v.object({
  version: v.fallback(v.literal(1), 1),
  welcomed: v.fallback(plainSettings.welcomed, d.welcomed),
  boards: v.fallback(recordOf(surfaceChoice), {}),
  opensByItself: v.fallback(plainSettings.opensByItself, d.opensByItself),
  linkedinWaits: v.fallback(plainSettings.linkedinWaits, d.linkedinWaits),
  layouts: v.fallback(recordOf(v.object({ side, width })), d.layouts),
  hidden: v.fallback(
    v.object({
      postings: v.fallback(listOf(keyValue), []),
      hosts: v.fallback(listOf(keyValue), []),
      always: v.fallback(v.boolean(), false),
    }),
    d.hidden,
  ),
  ledger: v.fallback(plainSettings.ledger, d.ledger),
  theme: v.fallback(plainSettings.theme, d.theme),
  plan: v.fallback(plainSettings.plan, d.plan),
});

/** Steps from older versions; the first version has none. */
const migrations: Parameters<typeof migrate>[1] = [];

/** Settings from what was kept, whatever its version; a member that does not hold takes its default. */
export function parseSettings(kept: unknown): Settings {
  const parsed = v.safeParse(settings, migrate(kept, migrations));
  return parsed.success ? parsed.output : defaultSettings;
}
