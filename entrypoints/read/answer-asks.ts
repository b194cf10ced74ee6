import * as v from 'valibot';
import type { ToPage } from '../../src/platform/messages/protocol.ts';
import { type Handler, receive } from '../../src/platform/messages/receive.ts';
import { evidence, nothing, shaped } from '../../src/platform/messages/shapes.ts';
import { type PageReader, world } from '../page-world/world.ts';

/** Answers what popup, panel and background ask of this document. */
export function answerAsks(reader: PageReader, signal: AbortSignal): void {
  receive<ToPage>(
    'page',
    {
      'page-state': own(nothing, () => reader.state()),
      'show-evidence': own(evidence, reader.showEvidence),
      'hint-evidence': own(v.nullable(evidence), (which) => {
        reader.hintEvidence(which);
        return null;
      }),
      'all-evidence': own(v.nullable(v.boolean()), (on) => {
        reader.allEvidence(on);
        return null;
      }),
      'toggle-sidebar': own(nothing, () => world().toggleSidebar?.() ?? false),
    },
    signal,
  );
}

/** Only the extension's own pages and its background may ask. */
function own<D, A>(shape: v.GenericSchema<unknown, D>, handle: (data: D) => A): Handler<D, A> {
  return { from: ['own'], parse: shaped(shape), handle };
}
