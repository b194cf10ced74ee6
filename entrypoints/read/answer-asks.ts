import type { Evidence } from '../../src/domain/matching/reading.ts';
import type { ToPage } from '../../src/platform/messages/protocol.ts';
import { type Handler, receive } from '../../src/platform/messages/receive.ts';
import { type PageReader, world } from '../page-world/world.ts';

/** Answers what popup, panel and background ask of this document. */
export function answerAsks(reader: PageReader, signal: AbortSignal): void {
  receive<ToPage>(
    'page',
    {
      'page-state': own(isNull, () => reader.page.get()),
      'show-evidence': own(isEvidence, reader.showEvidence),
      'hint-evidence': own(
        (data) => isNull(data) || isEvidence(data),
        (which) => {
          reader.hintEvidence(which);
          return null;
        },
      ),
      'all-evidence': own(
        (data) => isNull(data) || typeof data === 'boolean',
        (on) => {
          reader.allEvidence(on);
          return null;
        },
      ),
      'toggle-sidebar': own(isNull, () => world().toggleSidebar?.() ?? false),
    },
    signal,
  );
}

/** Only the extension's own pages and its background may ask. Shapes are checked by hand: a page carries no parser. */
function own<D, A>(is: (data: unknown) => data is D, handle: (data: D) => A): Handler<D, A> {
  return { from: ['own'], parse: (data) => (is(data) ? data : undefined), handle };
}

function isNull(data: unknown): data is null {
  return data === null;
}

function isEvidence(data: unknown): data is Evidence {
  if (typeof data !== 'object' || data === null) return false;
  const { line, start, end } = data as Partial<Evidence>;
  return Number.isInteger(line) && Number.isInteger(start) && Number.isInteger(end);
}
