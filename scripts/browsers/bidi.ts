import type { Browser } from 'puppeteer-core';

/** A value as WebDriver BiDi writes it. */
interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

interface ScriptResult {
  type: 'success' | 'exception';
  result?: RemoteValue;
  exceptionDetails?: { text: string };
}

export interface BlockedRequest {
  isBlocked: boolean;
  context: string | null;
  navigation: string | null;
  request: { request: string; url: string };
}

/** WebDriver BiDi without the checks of Puppeteer's pages, which know nothing of the browser's own documents. */
export interface Bidi {
  send<Value>(method: string, params: object): Promise<Value>;
  onRequest(seen: (request: BlockedRequest) => void): void;
  /** Runs an expression whose value can be written as JSON. */
  evaluate<Value>(context: string, expression: string): Promise<Value>;
  /** Calls a function on nodes of a document; its value must be JSON. */
  callOn<Value>(context: string, does: string, nodes: readonly string[]): Promise<Value>;
}

/** The connection under Puppeteer's browser: not part of its documented interface. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, listener: (params: BlockedRequest) => void): void;
}

export function bidiOf(browser: Browser): Bidi {
  const connection = (browser as Browser & { connection: Connection }).connection;
  async function send<Value>(method: string, params: object): Promise<Value> {
    return (await connection.send(method, params)).result as Value;
  }
  async function script<Value>(method: string, params: object): Promise<Value> {
    const { type, result, exceptionDetails } = await send<ScriptResult>(method, {
      awaitPromise: true,
      resultOwnership: 'none',
      ...params,
    });
    if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'failed in the page');
    return result?.type === 'string' ? JSON.parse(String(result.value)) : (undefined as Value);
  }
  return {
    send,
    onRequest: (seen) => connection.on('network.beforeRequestSent', seen),
    evaluate: (context, expression) =>
      script('script.evaluate', {
        target: { context },
        expression: `(async () => JSON.stringify(await (${expression})))()`,
      }),
    callOn: (context, does, nodes) =>
      script('script.callFunction', {
        target: { context },
        functionDeclaration: `async (...nodes) => JSON.stringify(await (${does})(...nodes))`,
        arguments: nodes.map((sharedId) => ({ sharedId })),
      }),
  };
}

interface NodeValue extends RemoteValue {
  value?: { children?: NodeValue[]; shadowRoot?: (NodeValue & { value?: { mode?: string } }) | null };
}

/** The first closed shadow root of a document, by its shared id. Looked for from beside the page, which may bend its own world. */
export async function closedRoot(bidi: Bidi, context: string): Promise<string | null> {
  const { result } = await bidi.send<{ result: NodeValue }>('script.evaluate', {
    target: { context, sandbox: 'waypost' },
    expression: 'document.documentElement',
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 40 },
  });
  return find(result);
}

function find({ value }: NodeValue): string | null {
  const root = value?.shadowRoot;
  if (root?.value?.mode === 'closed' && root.sharedId) return root.sharedId;
  for (const child of value?.children ?? []) {
    const found = find(child);
    if (found) return found;
  }
  return null;
}
