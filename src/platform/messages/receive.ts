import { browser, type MessageSender } from '../browser-api.ts';
import { offWith } from '../extension-context.ts';
import { isEnvelope, type Receiver, type Reply } from './envelope.ts';
import type { Answer, Data } from './protocol.ts';

export type Sender = MessageSender;

/** `page`: a script of ours in a page. `own`: the background or one of the extension's own pages. */
export type SenderKind = 'page' | 'own';

/** How one message is taken: who may send it, what its data must be, what it does. */
export interface Handler<D, A> {
  from: readonly SenderKind[];
  /** Undefined where the data has not the shape. */
  parse(data: unknown): D | undefined;
  /** Runs in the same task as the message, so that a user's gesture still holds at its start. */
  handle(data: D, sender: Sender): A | Promise<A>;
}

export type Handlers<Calls> = { [Name in keyof Calls]: Handler<Data<Calls, Name>, Answer<Calls, Name>> };

/** Takes messages meant for `receiver` until the signal aborts. Every other message is left to its own receiver. */
export function receive<Calls>(receiver: Receiver, handlers: Handlers<Calls>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, answer: (reply: Reply) => void): true | undefined => {
    if (!isEnvelope(message) || message.to !== receiver) return undefined;
    const handler = Object.hasOwn(handlers, message.name) ? handlers[message.name as keyof Calls] : undefined;
    const data = handler && isAllowed(handler, sender) ? handler.parse(message.data) : undefined;
    if (!handler || data === undefined) {
      answer({ ok: false, reason: 'refused' });
      return undefined;
    }
    take(handler, data, sender).then(
      (value) => answer({ ok: true, value }),
      (error: unknown) => {
        answer({ ok: false, reason: 'failed' });
        throw error; // a bug: shown in the console of its context
      },
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  offWith(signal, () => browser.runtime.onMessage.removeListener(listener));
}

async function take<D, A>(handler: Handler<D, A>, data: D, sender: Sender): Promise<A> {
  return handler.handle(data, sender);
}

function isAllowed({ from }: Pick<Handler<never, unknown>, 'from'>, sender: Sender): boolean {
  const kind = senderKind(sender);
  return kind !== null && from.includes(kind);
}

/** Who sent a message, by its address, since a surface may be a tab too. Null for anybody but ourselves. */
export function senderKind(sender: Sender): SenderKind | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(browser.runtime.getURL('/')))
    return 'own';
  return sender.tab?.id !== undefined && sender.frameId !== undefined ? 'page' : null;
}
