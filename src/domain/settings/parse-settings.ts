import * as v from 'valibot';
import { dateValue, keyValue, listOf, recordOf } from '../kept/kept-values.ts';
import { migrate } from '../kept/migrate.ts';
import type { SettingsChange } from './change-settings.ts';
import { defaultSettings, type Settings } from './settings.ts';

const surfaceChoice = v.picklist(['in-page', 'panel', 'off']);
/** CSS pixels; a sidebar outside of this could not be grasped. */
const width = v.pipe(v.number(), v.minValue(240), v.maxValue(800));
const layout = v.object({ side: v.picklist(['left', 'right']), width });
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

const d = defaultSettings;

const members = {
  welcomed: v.boolean(),
  boards: recordOf(surfaceChoice),
  opensByItself: v.boolean(),
  linkedinWaits: v.boolean(),
  layouts: recordOf(layout),
  hidden: v.object({
    postings: v.fallback(listOf(keyValue), []),
    hosts: v.fallback(listOf(keyValue), []),
    always: v.fallback(v.boolean(), false),
  }),
  ledger: v.picklist(['on', 'paused', 'off']),
  theme: v.picklist(['system', 'light', 'dark']),
  plan: v.object({
    start: v.fallback(v.nullable(dateValue), d.plan.start),
    hoursPerWeek: v.fallback(v.pipe(v.number(), v.minValue(0.5), v.maxValue(80)), d.plan.hoursPerWeek),
    daysOff: v.fallback(listOf(dateValue), []),
    restDays: v.fallback(listOf(weekday), d.plan.restDays),
    openHours: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(10_000))), null),
  }),
};

const settings = v.object({
  version: v.fallback(v.literal(1), 1),
  welcomed: v.fallback(members.welcomed, d.welcomed),
  boards: v.fallback(members.boards, d.boards),
  opensByItself: v.fallback(members.opensByItself, d.opensByItself),
  linkedinWaits: v.fallback(members.linkedinWaits, d.linkedinWaits),
  layouts: v.fallback(members.layouts, d.layouts),
  hidden: v.fallback(members.hidden, d.hidden),
  ledger: v.fallback(members.ledger, d.ledger),
  theme: v.fallback(members.theme, d.theme),
  plan: v.fallback(members.plan, d.plan),
});

/** Steps from older versions; the first version has none. */
const migrations: Parameters<typeof migrate>[1] = [];

/** Settings from what was kept, whatever its version; a member that does not hold takes its default. */
export function parseSettings(kept: unknown): Settings {
  const parsed = v.safeParse(settings, migrate(kept, migrations));
  return parsed.success ? parsed.output : defaultSettings;
}

/** Shape of a change that arrives from a surface: known members only, each whole. */
export const settingsChange: v.GenericSchema<unknown, SettingsChange> = v.object({
  welcomed: v.exactOptional(members.welcomed),
  boards: v.exactOptional(members.boards),
  opensByItself: v.exactOptional(members.opensByItself),
  linkedinWaits: v.exactOptional(members.linkedinWaits),
  layouts: v.exactOptional(members.layouts),
  hidden: v.exactOptional(members.hidden),
  ledger: v.exactOptional(members.ledger),
  theme: v.exactOptional(members.theme),
  plan: v.exactOptional(members.plan),
});
