import type * as v from 'valibot';
import type { Handler, Sender, SenderKind } from '../../src/platform/messages/receive.ts';
import { shaped } from '../../src/platform/messages/shapes.ts';

/** A message that page scripts and the extension's own pages may send. */
export function fromAnyone<D, A>(
  shape: v.GenericSchema<unknown, D>,
  handle: (data: D, sender: Sender) => A | Promise<A>,
): Handler<D, A> {
  return handler(['page', 'own'], shape, handle);
}

/** A message that only scripts in pages send. */
export function fromPage<D, A>(
  shape: v.GenericSchema<unknown, D>,
  handle: (data: D, from: PageSender, sender: Sender) => A | Promise<A>,
): Handler<D, A> {
  return handler(['page'], shape, (data, sender) => handle(data, pageSender(sender), sender));
}

/** A message that only the extension's own pages send. */
export function fromOwn<D, A>(shape: v.GenericSchema<unknown, D>, handle: (data: D) => A | Promise<A>): Handler<D, A> {
  return handler(['own'], shape, handle);
}

/** The document that a page's script stands in. */
export interface PageSender {
  tabId: number;
  frameId: number;
  documentId: string | null;
}

function pageSender({ tab, frameId, documentId }: Sender): PageSender {
  // `receive` lets a page's script through only with tab and frame.
  return { tabId: tab?.id ?? -1, frameId: frameId ?? 0, documentId: documentId ?? null };
}

function handler<D, A>(
  from: SenderKind[],
  shape: v.GenericSchema<unknown, D>,
  handle: (data: D, sender: Sender) => A | Promise<A>,
): Handler<D, A> {
  return { from, parse: shaped(shape), handle };
}
