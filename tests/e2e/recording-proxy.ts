import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that all of a browser's traffic goes through, whoever in the browser starts it. */
export interface RecordingProxy {
  /** Flags for Chromium; loopback goes through it too. */
  readonly flags: readonly string[];
  /** The same as settings of Firefox. */
  readonly prefs: Readonly<Record<string, string | number | boolean>>;
  /** Every address asked for so far, as asked. */
  readonly asked: readonly string[];
  close(): void;
}

/** Forwards plain HTTP to loopback, and refuses and records everything else. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    if (!url.startsWith('http://127.0.0.1:')) {
      response.writeHead(502).end();
      return;
    }
    const onward = forward(url, { method: request.method ?? 'GET', headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  // HTTPS asks for a tunnel.
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    flags: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
