/** What the soak serves on loopback: the pages, small ones to rest on, and one page that shows any of them without loading anew. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../newsroom/pages.ts';
import type { SoakPage } from './read-pages.ts';

const LOOPBACK = '127.0.0.1';
const HTML = { 'content-type': 'text/html; charset=utf-8' };

export interface SoakSite {
  /** The address of a page. */
  urlOf(page: Pick<SoakPage, 'id'>): string;
  /** The page that stays open: it shows the first one, and others where its `go` is called with their id. */
  readonly shell: string;
  /** The n-th of the small pages; there are as many as are asked for. */
  restUrl(index: number): string;
  /** Whether an address is that of a small page. */
  isRest(address: string): boolean;
  close(): Promise<void>;
}

/**
 * Serves pages at a free port of loopback.
 * @param resting the page that the shell shows first, and goes back to
 * @param others what is served besides, by path
 */
export async function startSite(
  pages: readonly SoakPage[],
  resting: SoakPage,
  others: ReadonlyMap<string, Answer> = new Map(),
): Promise<SoakSite> {
  const byId = new Map([...pages, resting].map((page) => [page.id, page.html]));
  const answerTo = (path: string): Answer | undefined => {
    const [, folder, name = ''] = path.split('/');
    if (folder === 'rest') return { headers: HTML, body: REST };
    if (folder === 'shell') return { headers: HTML, body: shellPage(decodeURIComponent(name) || resting.id) };
    const html = folder === 'page' ? byId.get(decodeURIComponent(name)) : undefined;
    return html === undefined ? others.get(path) : { headers: HTML, body: html };
  };
  const server = createServer((request, response) => {
    const answer = answerTo(new URL(request.url ?? '/', `http://${LOOPBACK}`).pathname);
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, resolve);
  });
  const root = `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`;
  return {
    urlOf: ({ id }) => `${root}/page/${encodeURIComponent(id)}`,
    shell: `${root}/shell/`,
    restUrl: (index) => `${root}/rest/${index}`,
    isRest: (address) => address.startsWith(`${root}/rest/`),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // A browser keeps its connections open, and close() would wait for them.
        server.closeAllConnections();
      }),
  };
}

const REST =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Rest</title><p>Nothing is said here.</p></html>';

/**
 * A page like those that load once and then change their address and their text by themselves. It shows what is to be read of another
 * page and no more: pictures, forms and what has a handler of its own stay in memory for reasons that are not ours. A source of a picture
 * waits for the window's width to change as soon as it is parsed, in a template too, and the browser keeps all that it stands in until then.
 */
function shellPage(start: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Reader</title><main id="story"></main><script>
const story = document.querySelector('#story');
async function show(id) {
  const answer = await fetch('/page/' + encodeURIComponent(id));
  const text = (await answer.text()).replace(/<(\\/?)(source|template)\\b/gi, '<$1x-$2');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const others = page.body.querySelectorAll(':not(article, section, main, div, h1, h2, h3, h4, p, ul, ol, li, blockquote, a, b, i, em, strong, span, br)');
  for (const part of others) part.remove();
  for (const part of page.body.querySelectorAll('*')) for (const name of part.getAttributeNames()) if (name !== 'class') part.removeAttribute(name);
  document.title = page.title;
  story.replaceChildren(...page.body.childNodes);
  story.dataset.shown = id;
}
globalThis.go = (id) => {
  history.pushState({ id }, '', '/shell/' + encodeURIComponent(id));
  return show(id);
};
addEventListener('popstate', ({ state }) => show(state.id));
history.replaceState({ id: ${JSON.stringify(start)} }, '');
show(${JSON.stringify(start)});
</script></html>`;
}
