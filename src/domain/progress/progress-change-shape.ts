import * as v from 'valibot';
import { keyValue, linkValue } from '../kept/kept-values.ts';
import type { ProgressChange } from './change-progress.ts';
import { note, topicState } from './parse-progress.ts';

const step = { step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)), ticked: v.boolean() };

/** Shape of a change that arrives from a surface. */
export const progressChange: v.GenericSchema<unknown, ProgressChange> = v.variant('kind', [
  v.object({
    kind: v.literal('topic'),
    id: keyValue,
    set: v.object({
      state: v.exactOptional(topicState),
      note: v.exactOptional(note),
      link: v.exactOptional(linkValue),
    }),
  }),
  v.object({ kind: v.literal('topic-step'), id: keyValue, ...step }),
  v.object({
    kind: v.literal('portfolio'),
    id: keyValue,
    set: v.object({ state: v.exactOptional(topicState), link: v.exactOptional(linkValue) }),
  }),
  v.object({ kind: v.literal('portfolio-step'), id: keyValue, ...step }),
  v.object({ kind: v.literal('have'), skillId: keyValue, have: v.boolean() }),
]);
