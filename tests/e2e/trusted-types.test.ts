/** Our own pages under their policy: what it forbids is refused, and nothing of ours runs into it in the course of the main tasks. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { formatJson } from '../../lib/exchange/native/native-json.ts';
import { numberedDraft, sampleArticle, sampleClaim } from '../unit/schema/samples.ts';
import { openHostile } from './hostile-page.ts';
import { closePanel, openPanel } from './panel.ts';
import { closePopup, openRow, waitForText } from './popup.ts';
import { inEachBrowser } from './setting.ts';

const folder = mkdtempSync(join(tmpdir(), 'says-who-policy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As much of Trusted Types as is used here. */
interface Policies {
  readonly trustedTypes: { createPolicy(name: string, rules: object): unknown };
}

/** Every screen of the library, and our other pages. */
const SCREENS = ['claims', 'articles', 'sources', 'disputes', 'pictures', 'projects', 'files', 'codebook', 'settings'];
const PAGES = [...SCREENS.map((name) => `library.html#/${name}`), 'welcome.html', 'popup.html', 'sidepanel.html'];

/** A file of one claim, to be imported by the worker. */
function fileOfOneClaim(): string {
  const claims = [sampleClaim({ ...numberedDraft(1), id: '019caaaa-0000-7000-8000-000000000001' })];
  const records = { articles: [sampleArticle()], claims, changes: [], sources: [] };
  const path = join(folder, 'desk.json');
  writeFileSync(path, formatJson({ ...records, program: '0.1.0', codebook: DEFAULT_CODEBOOK }, new Date('2026-03-02')));
  return path;
}

/** Notes on a page what its policy is violated by, and what is thrown, from now on. Runs in the page. */
function noteViolations(): void {
  const violations: string[] = [];
  Object.assign(globalThis, { violations });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    violations.push(`${violatedDirective}: ${blockedURI} ${sourceFile}`),
  );
  addEventListener('error', ({ message }) => violations.push(message));
  addEventListener('unhandledrejection', ({ reason }) => violations.push(String(reason)));
}

const watchPolicy = (page: Page) => page.evaluate(noteViolations);

const violationsOn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);

inEachBrowser('allowed', (setting) => {
  describe('what the policy forbids is refused', () => {
    const DEEDS: [string, () => void][] = [
      ['markup from text', () => void Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' })],
      ['markup from text, beside', () => document.createElement('p').insertAdjacentHTML('afterbegin', '<b>x</b>')],
      ['markup in a frame', () => void Object.assign(document.createElement('iframe'), { srcdoc: '<b>x</b>' })],
      ['a document from text', () => document.write('<b>x</b>')],
      ['a script from text', () => void Object.assign(document.createElement('script'), { text: '1' })],
      ['a script by address', () => void Object.assign(document.createElement('script'), { src: '/popup.js' })],
      ['a worker by address', () => void new Worker('/import-worker.js')],
      // biome-ignore lint/security/noGlobalEval: refused is what it must be
      ['code from text', () => void globalThis.eval('1')],
      ['a function from text', () => void new Function('return 1')()],
      [
        'a policy of another name',
        () => void (globalThis as unknown as Policies).trustedTypes.createPolicy('other', {}),
      ],
    ];

    test.each(DEEDS)('%s', async (_, deed) => {
      const page = await setting.reader.openOwn('welcome.html');
      // In a turn of the page's own: to what is evaluated for a test browsers allow more.
      const told = await page.evaluate(
        `new Promise((tell) => setTimeout(() => { try { (${String(deed)})(); tell('done'); } catch (error) { tell(String(error)); } }))`,
      );
      expect(told).toMatch(/Error/);
      await page.close();
    });

    test('anything from elsewhere: pictures, styles, requests, frames', async () => {
      const page = await setting.reader.openOwn('welcome.html');
      await watchPolicy(page);
      await page.evaluate(async (elsewhere) => {
        for (const [tag, address] of [
          ['img', 'src'],
          ['link', 'href'],
          ['iframe', 'src'],
          ['video', 'src'],
        ] as const) {
          const element = document.createElement(tag);
          if (tag === 'link') element.setAttribute('rel', 'stylesheet');
          element.setAttribute(address, `${elsewhere}/border`);
          document.body.append(element);
        }
        await fetch(`${elsewhere}/border`).catch(() => null);
        document.body.setAttribute('style', 'background:url(x.png)');
      }, setting.newsroom.url);
      await expect
        .poll(async () => new Set((await violationsOn(page)).map((one) => one.split(':')[0])))
        .toEqual(new Set(['img-src', 'style-src-elem', 'frame-src', 'media-src', 'connect-src', 'style-src-attr']));
      await page.close();
    });
  });

  test.each(PAGES)('%s opens and runs into nothing', async (path) => {
    const page = await setting.reader.openOwn(path);
    // From its first script on; Firefox runs no script of a test there before the page's own, but in the course of them.
    if (setting.reader.name === 'Chromium') await page.evaluateOnNewDocument(noteViolations);
    await page.reload({ waitUntil: [] });
    if (setting.reader.name === 'Firefox') await watchPolicy(page);
    await page.waitForFunction(
      () => 'violations' in globalThis && document.body?.innerText.trim().length > 'Says Who'.length,
      { polling: 50 },
    );
    await new Promise((go) => setTimeout(go, 300));
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });

  test('labelling in the popup, the panel, exporting and importing by the worker run into nothing', async () => {
    const { reader } = setting;
    const article = await openHostile(setting, () => {});
    const popup = await reader.clickButton(article);
    await watchPolicy(popup);
    await (await openRow(popup, 'Kessania', 'the accusation')).choose('Status', 'contested');
    expect(await violationsOn(popup)).toEqual([]);
    await closePopup(reader, popup);

    const panel = await openPanel(reader, article);
    await watchPolicy(panel);
    await (await openRow(panel, 'Kessania', 'the accusation')).write('Note', '<img src=x onerror=alert(1)>');
    expect(await violationsOn(panel)).toEqual([]);
    await closePanel(reader, panel);

    const library = await reader.openOwn('library.html#/files');
    await watchPolicy(library);
    const field = (await library.waitForSelector('.drop-files input')) as ElementHandle<HTMLInputElement> | null;
    await field?.uploadFile(fileOfOneClaim());
    await library.waitForSelector('.import-preview');
    await waitForText(library, 'Import: 1 new');
    expect(await violationsOn(library)).toEqual([]);
    // The one policy is taken: a script that came later could make none.
    const second = library.evaluate(
      () => void (globalThis as unknown as Policies).trustedTypes.createPolicy('own-scripts', {}),
    );
    await expect(second).rejects.toThrow();
    for (const page of [library, article]) await page.close();
  });
});
