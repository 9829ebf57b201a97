/**
 * The sample newsroom: invented articles on loopback, for the start command and for tests.
 * `node tools/newsroom/server.ts [PORT]` serves it by itself.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { type Answer, readNewsroom, textPage } from './pages.ts';

const LOOPBACK = '127.0.0.1';

export interface Newsroom {
  /** Without a slash at the end. */
  readonly url: string;
  /** Serves a local HTML or text file too, and answers its address. @throws Error when it cannot be read. */
  serveFile(path: string): string;
  close(): Promise<void>;
}

/** @throws Error (EADDRINUSE) when the port is taken; 0 takes any free one. */
export async function startNewsroom(port = 0): Promise<Newsroom> {
  const routes = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const route = routeOf(request.url ?? '/');
    const answer = route === null ? undefined : routes.get(route);
    if (!answer) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.');
      return;
    }
    response.writeHead(200, { 'cache-control': 'no-store', ...answer.headers }).end(answer.body);
  });
  const url = await listen(server, port);
  for (const [path, answer] of readNewsroom(url)) routes.set(path, answer);
  return {
    url,
    serveFile(path) {
      const name = basename(path);
      const route = `/file/${name}`;
      const content = readFileSync(path);
      routes.set(route, /\.x?html?$/i.test(name) ? htmlFile(content) : textPage(name, content.toString()));
      return `${url}/file/${encodeURIComponent(name)}`;
    },
    close: () => close(server),
  };
}

function htmlFile(content: Buffer): Answer {
  return { headers: { 'content-type': 'text/html' }, body: content };
}

/** The path a URL asks for, with the version where it names one, or `null` when its percent signs make no sense. */
function routeOf(url: string): string | null {
  try {
    const { pathname, searchParams } = new URL(url, `http://${LOOPBACK}`);
    const version = searchParams.get('version');
    return decodeURIComponent(pathname) + (version === null ? '' : `?version=${version}`);
  } catch {
    return null;
  }
}

function listen(server: Server, port: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  server.once('error', reject);
  server.listen(port, LOOPBACK, () => {
    const address = server.address() as AddressInfo;
    resolve(`http://${LOOPBACK}:${address.port}`);
  });
  return promise;
}

function close(server: Server): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.close((error) => (error ? reject(error) : resolve()));
  // A browser keeps its connections open, and close() would wait for them.
  server.closeAllConnections();
  return promise;
}

if (import.meta.main) {
  const { url } = await startNewsroom(Number(process.argv[2] ?? 0));
  console.log(`The sample newsroom is at ${url} (Ctrl+C ends it).`);
}
