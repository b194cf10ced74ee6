import type { Measured } from './open-measured.ts';

/** Runs an expression in the extension's isolated world of a page; `here` is what its scripts know of each other. */
export type OwnWorld = <Value>(expression: string) => Promise<Value>;

/** The extension's isolated world of the page that stands in the tab now. */
export async function ownWorld({ cdp }: Measured): Promise<OwnWorld> {
  const worlds: number[] = [];
  const onContext = ({ context }: { context: { id: number; origin: string } }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  };
  cdp.on('Runtime.executionContextCreated', onContext);
  await cdp.send('Runtime.enable');
  // Enabled it keeps what the page logs: that is no growth of ours.
  await cdp.send('Runtime.disable');
  cdp.off('Runtime.executionContextCreated', onContext);
  const contextId = worlds.at(-1);
  if (contextId === undefined) throw new Error('No script of the extension runs in the page.');
  return async <Value>(expression: string) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      contextId,
      expression: `(() => { const here = globalThis[Symbol.for('waypost')]; return ${expression}; })()`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value as Value;
  };
}

/** Bytes in use after the garbage is collected. */
export async function heapOf({ cdp, page }: Measured): Promise<number> {
  await page.waitForTimeout(500);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** Kinds of nodes in a heap snapshot that are not what scripts keep: machine code comes and goes as functions get hot. */
const notKept = ['code', 'native', 'synthetic'];

/** Bytes of what scripts keep, as objects, texts, lists and functions, after the garbage is collected. */
export async function keptBytes(browser: Measured): Promise<number> {
  await heapOf(browser);
  const parts: string[] = [];
  const onChunk = ({ chunk }: { chunk: string }) => parts.push(chunk);
  browser.cdp.on('HeapProfiler.addHeapSnapshotChunk', onChunk);
  await browser.cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  browser.cdp.off('HeapProfiler.addHeapSnapshotChunk', onChunk);
  const { snapshot, nodes } = JSON.parse(parts.join('')) as {
    snapshot: { meta: { node_fields: string[]; node_types: string[][] } };
    nodes: number[];
  };
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const type = fields.indexOf('type');
  const size = fields.indexOf('self_size');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[type]?.[nodes[at + type] ?? 0] ?? '';
    if (!notKept.includes(kind)) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}
