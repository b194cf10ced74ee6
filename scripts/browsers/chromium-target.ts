import type { CDPSession } from 'playwright-core';
import { asCall, type View } from './opened-browser.ts';

interface Reply {
  id?: number;
  /** Set in an event. */
  method?: string;
  params?: unknown;
  result?: { data?: string; result?: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } };
  error?: { message: string };
}

/** A target as DevTools sees it. */
export interface Target extends View {
  send(method: string, params: object): Promise<unknown>;
  /** Calls back with each event of this name. */
  on(method: string, heard: (params: unknown) => void): void;
}

/** Drives a target that Playwright does not list as a page: an extension's popup, a tab of a private window. */
export async function attachToTarget(devtools: CDPSession, targetId: string): Promise<Target> {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  const events = new Map<string, (params: unknown) => void>();
  let count = 0;
  devtools.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply: Reply = JSON.parse(event.message);
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    else events.get(reply.method ?? '')?.(reply.params);
  });

  async function send(method: string, params: object): Promise<NonNullable<Reply['result']>> {
    count += 1;
    const id = count;
    const reply = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await reply;
    waiting.delete(id);
    if (error || !result) throw new Error(`${method}: ${error?.message ?? 'no answer'}`);
    return result;
  }

  return {
    send,
    on: (method, heard) => events.set(method, heard),
    async run<Value, Argument>(does: (argument: Argument) => Value | Promise<Value>, argument?: Argument) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression: asCall(does, argument),
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed in the target');
      return result?.value as Value;
    },
    async screenshot() {
      const { data = '' } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await devtools.send('Target.closeTarget', { targetId }).catch(() => undefined);
    },
  };
}
