import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of which the second half is on its way for a while, as the pages of real sites are. */
export interface SlowPage {
  readonly url: string;
  close(): void;
}

/**
 * Serves a page in two halves on loopback: what comes with its first paragraph, and, each time, the rest when `onItsWay` has settled.
 * @throws Error when it has no paragraph
 */
export async function startSlowPage(html: string, onItsWay: () => Promise<unknown>): Promise<SlowPage> {
  const half = html.indexOf('</p>');
  if (half < 0) throw new Error('the page has no paragraph');
  const server = createServer(async (request, response) => {
    if (request.url !== '/') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.write(html.slice(0, half));
    await onItsWay();
    return response.end(html.slice(half));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
