import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Hosts that the browsers themselves call (updates, settings), whatever is switched off. */
const browserHosts = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(com|net|org)|firefox\.com)$/;

export interface StrayRequests {
  /** Address for the browser's proxy setting. */
  port: number;
  /** A request that was seen inside the browser and had no answer. */
  add(url: string): void;
  /** A host that is answered inside the browser: connections made ahead to it are no strays. */
  answered(host: string): void;
  list(): string[];
  close(): void;
}

/**
 * The browser's way out: a proxy that refuses and writes down. Whatever is not answered inside the browser, from
 * whatever part of the extension, comes out here.
 */
export async function recordStrayRequests(): Promise<StrayRequests> {
  const seen: string[] = [];
  const connected: { host: string; port: string }[] = [];
  const known = new Set<string>();
  const server = createServer((request, response) => {
    const host = URL.parse(request.url ?? '')?.hostname ?? '';
    if (!browserHosts.test(host)) seen.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    const [host = '', port = ''] = (request.url ?? '').split(':');
    if (!browserHosts.test(host)) connected.push({ host, port });
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Nobody there\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    add: (url) => void seen.push(url),
    answered: (host) => void known.add(host),
    list: () => [
      ...seen,
      ...connected.filter(({ host }) => !known.has(host)).map(({ host, port }) => `${host}:${port}`),
    ],
    close: () => void server.close(),
  };
}
