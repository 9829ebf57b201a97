import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '../../../tools/newsroom/server.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.close());

async function get(path: string): Promise<Response> {
  return fetch(newsroom.url + path);
}

async function documentOf(path: string): Promise<Document> {
  return parseHTML(await (await get(path)).text()).document;
}

/** The front page names every article. */
async function articlePaths(): Promise<string[]> {
  const front = await documentOf('/');
  return [...front.querySelectorAll('.teaser a')].map((link) => link.getAttribute('href') ?? '');
}

function wordsOf(element: Element | null): number {
  return (element?.textContent ?? '').split(/\s+/).filter(Boolean).length;
}

describe('the newsroom', () => {
  it('listens on loopback alone', () => {
    expect(newsroom.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('has a front page that says what it is and begins with the first article', async () => {
    const front = await documentOf('/');
    expect(front.body.textContent).toContain('This is a sample newsroom; everything is invented');
    expect(front.querySelector('article')).toBeNull();
    const paths = await articlePaths();
    expect(paths[0]).toBe('/border');
    expect(paths.length).toBeGreaterThanOrEqual(12);
  });

  it('has on every article what a news page has', async () => {
    for (const path of await articlePaths()) {
      const page = await documentOf(path);
      const has = (selector: string) => expect(page.querySelector(selector), `${path} ${selector}`).not.toBeNull();
      for (const selector of [
        'article h1',
        '.byline time[datetime]',
        'article p',
        '.newsletter',
        '.related a',
        '.comments',
      ])
        has(selector);
      expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(newsroom.url + path);
      const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
      expect(data['@type']).toBe('NewsArticle');
      expect(data.inLanguage).toBe(page.documentElement.getAttribute('lang'));
      expect(Number.isNaN(Date.parse(data.datePublished)), path).toBe(false);
    }
  });

  it('loads nothing from elsewhere, and every link on its pages leads to a page', async () => {
    for (const path of ['/', '/archive', ...(await articlePaths())]) {
      const page = await documentOf(path);
      for (const element of page.querySelectorAll('[src], [href]')) {
        const target = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
        if (target.startsWith('#')) continue;
        const url = new URL(target, newsroom.url + path);
        expect(url.origin, `${path} → ${target}`).toBe(newsroom.url);
        expect((await get(url.pathname)).status, `${path} → ${target}`).toBe(200);
      }
    }
  });

  it('has an article in two versions under one canonical address, and no third one', async () => {
    const [first, second] = [await documentOf('/harbour'), await documentOf('/harbour?version=2')];
    for (const page of [first, second])
      expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${newsroom.url}/harbour`);
    expect(first.querySelector('.story')?.textContent).toContain('two cranes');
    expect(second.querySelector('.story')?.textContent).toContain('four cranes');
    expect((await get('/harbour?version=3')).status).toBe(404);
    expect((await get('/harbour?from=mail')).status).toBe(200);
  });

  it('says beside the first article, not in it, where the button is', async () => {
    const page = await documentOf('/border');
    expect(page.querySelector('.guide')?.textContent).toContain('toolbar');
    expect(page.querySelector('article')?.textContent).not.toContain('toolbar');
  });

  it('has a page with a strict policy, sent as a header', async () => {
    const policy = (await get('/tickets')).headers.get('content-security-policy');
    expect(policy).toBe("default-src 'none'; style-src 'self'");
  });

  it('has a right-to-left page and one in another language', async () => {
    expect((await documentOf('/maktaba')).documentElement.getAttribute('dir')).toBe('rtl');
    expect((await documentOf('/strassenbahn')).documentElement.getAttribute('lang')).toBe('de');
  });

  it('has a long read of 15,000 words, the same every time', async () => {
    const text = await (await get('/long-read')).text();
    expect(await (await get('/long-read')).text()).toBe(text);
    const words = wordsOf(parseHTML(text).document.querySelector('.story'));
    expect(words).toBeGreaterThanOrEqual(15_000);
    expect(words).toBeLessThan(15_500);
    expect(text).not.toMatch(/[{}]\w|undefined/);
  });

  it('has an empty page, and one that is no article', async () => {
    expect(wordsOf((await documentOf('/empty')).body)).toBe(0);
    const archive = await documentOf('/archive');
    expect(archive.querySelector('form[role=search]')).not.toBeNull();
    expect(archive.querySelector('article')).toBeNull();
  });

  it('has a PDF whose table of objects is right', async () => {
    const answer = await get('/notice.pdf');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const file = await answer.text();
    expect(file.startsWith('%PDF-')).toBe(true);
    expect(file.trimEnd().endsWith('%%EOF')).toBe(true);
    const start = Number(/startxref\n(\d+)/.exec(file)?.[1]);
    expect(file.slice(start, start + 4)).toBe('xref');
    const offsets = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
    expect(offsets).toHaveLength(5);
    for (const [index, offset] of offsets.entries()) {
      expect(file.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj`));
    }
  });

  it.each([
    { path: '/no-such-page', because: 'a page it does not have' },
    { path: '/%E0%A4%A', because: 'an address that cannot be decoded' },
    { path: '/assets/..%2Fserver.ts', because: 'a way out of its folder' },
  ])('answers 404 to $because', async ({ path }) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe('a local file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'says-who-file-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function write(name: string, content: string): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  it('is served as it is when it is HTML', async () => {
    const source = '<title>Mine</title><p>Nobody said so.</p>';
    const answer = await fetch(newsroom.serveFile(write('mine.html', source)));
    expect(answer.headers.get('content-type')).toBe('text/html');
    expect(await answer.text()).toBe(source);
  });

  it('becomes paragraphs when it is text, with nothing in it taken for markup', async () => {
    const text = 'One & two\nof the same.\n\n<script>alert(1)</script>\n\n\nThree.\n';
    const answer = await fetch(newsroom.serveFile(write('notes #1?.txt', text)));
    const { document } = parseHTML(await answer.text());
    const paragraphs = [...document.querySelectorAll('article p')].map((paragraph) => paragraph.textContent);
    expect(paragraphs).toEqual(['One & two\nof the same.', '<script>alert(1)</script>', 'Three.']);
    expect(document.querySelector('script')).toBeNull();
  });

  it('has a paragraph on every line when its lines are not wrapped', async () => {
    const long = `The ministry said ${'very '.repeat(20)}little.`;
    const answer = await fetch(newsroom.serveFile(write('long.txt', `Headline\r\n${long}\r\n\r\nMore.`)));
    const { document } = parseHTML(await answer.text());
    const paragraphs = [...document.querySelectorAll('article p')].map((paragraph) => paragraph.textContent);
    expect(paragraphs).toEqual(['Headline', long, 'More.']);
  });

  it('that is not there is an error at once', () => {
    expect(() => newsroom.serveFile(join(folder, 'not-there.txt'))).toThrow('ENOENT');
  });
});
