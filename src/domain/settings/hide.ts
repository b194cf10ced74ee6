import * as v from 'valibot';
import { keyValue } from '../kept/kept-values.ts';
import type { Settings } from './settings.ts';

/** Where the in-page sidebar is to stay away, or may come back. */
export interface Hiding {
  scope: 'posting' | 'site' | 'always';
  /** A posting key or a host; `*` for `always`. */
  subject: string;
  hide: boolean;
}

/** Shape of a hiding that arrives from a surface. */
export const hiding: v.GenericSchema<unknown, Hiding> = v.object({
  scope: v.picklist(['posting', 'site', 'always']),
  subject: keyValue,
  hide: v.boolean(),
});

/** Postings and hosts remembered; the oldest are forgotten first. */
const mostHidden = 2_000;

/** Settings after hiding the sidebar somewhere, or taking that back. One entry at a time, so that two tabs lose nothing. */
export function changeHiding(settings: Settings, { scope, subject, hide }: Hiding): Settings {
  const { hidden } = settings;
  if (scope === 'always') return { ...settings, hidden: { ...hidden, always: hide } };
  const member = scope === 'posting' ? 'postings' : 'hosts';
  const others = hidden[member].filter((one) => one !== subject);
  return { ...settings, hidden: { ...hidden, [member]: hide ? [...others, subject].slice(-mostHidden) : others } };
}
