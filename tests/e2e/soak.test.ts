/** A short time of reading in one profile, with the background killed every few seconds. Ten minutes of it: `npm run soak`. */
import { expect, test } from 'vitest';
import { readNewsroom } from '../../tools/newsroom/pages.ts';
import { createRandom } from '../../tools/random.ts';
import { besideFresh } from '../../tools/soak/beside.ts';
import { browserErrors, collectErrors } from '../../tools/soak/browser-errors.ts';
import { Ears } from '../../tools/soak/ears.ts';
import { takeSnapshot } from '../../tools/soak/heap-snapshot.ts';
import { Worlds } from '../../tools/soak/left-worlds.ts';
import { leaveAll, tabOf } from '../../tools/soak/looks.ts';
import { ownWorldOf } from '../../tools/soak/memory.ts';
import type { SoakPage } from '../../tools/soak/read-pages.ts';
import { verdictLines } from '../../tools/soak/report.ts';
import { startSite } from '../../tools/soak/site.ts';
import { soak } from '../../tools/soak/soak.ts';
import { verdictsOf } from '../../tools/soak/verdicts.ts';
import { waitForMarks } from './marks.ts';
import { useSetting, waitForAllowedSites } from './setting.ts';

const setting = useSetting('chrome-mv3-e2e');
const PAGES = 6;
/** Sample articles in which claims are found, and one in a language in which none are. */
const ARTICLES = ['council', 'court', 'science', 'tunnel', 'business', 'strassenbahn'];
const NEWSROOM = readNewsroom('http://127.0.0.1');

function pageOf(name: string): SoakPage {
  return { id: name, html: String(NEWSROOM.get(`/${name}`)?.body), isEnglish: name !== 'strassenbahn' };
}

test('nothing is lost, nothing of ours writes an error, and claims are painted again', {
  timeout: 180_000,
}, async () => {
  await waitForAllowedSites(setting.chromium);
  const site = await startSite(ARTICLES.map(pageOf), { ...pageOf('border'), id: 'resting' }, NEWSROOM);
  try {
    const result = await soak({
      chromium: setting.chromium,
      site,
      pages: ARTICLES.map(pageOf),
      count: PAGES,
      unkilled: 0,
      duration: 0,
      sampleEvery: 3,
      compared: 1,
      reopened: 4,
      random: createRandom(1),
      tell: () => {},
    });
    const verdicts = verdictsOf(result);
    // Whether memory is flat so few pages cannot tell.
    const judged = verdicts.filter(({ reason }) => !reason.startsWith('only '));
    expect(verdictLines(judged).filter((line) => !line.startsWith('PASS'))).toEqual([]);
    expect(judged.length).toBe(8);
    expect(result.left.gone).toBeGreaterThan(0);
    expect(result.samples).toHaveLength(PAGES / 3);
    expect(result.acts.some(({ way }) => way === 'card') && result.acts.some(({ way }) => way === 'popup')).toBe(true);
    for (const { left, kept, library, popup } of result.samples)
      for (const bytes of [left.heap, kept.heap, library.heap, popup]) expect(bytes).toBeGreaterThan(100_000);
    for (const { old, fresh } of [result.keptBeside, result.libraryBeside])
      for (const { scripts } of [old, fresh]) expect(scripts).toBeGreaterThan(1_000_000);
  } finally {
    await site.close();
  }
});

test('a world of ours is seen as long as it is there, in a page that a browser keeps to go back to as well', async () => {
  const { chromium } = setting;
  const site = await startSite([pageOf('court')], pageOf('border'));
  try {
    const tab = await tabOf(await chromium.open(site.restUrl(0)));
    const worlds = new Worlds(chromium.extensionId, site.isRest);
    await worlds.follow(tab.session);
    await tab.page.goto(site.urlOf({ id: 'court' }));
    await waitForMarks(tab.page);
    await tab.page.goto(site.restUrl(1));
    await worlds.look(tab.session);
    expect(worlds.left).toEqual({ gone: 0, still: [site.urlOf({ id: 'court' })], blind: 0 });
    await leaveAll(tab, site, 2);
    await worlds.look(tab.session);
    expect(worlds.left).toEqual({ gone: 1, still: [], blind: 0 });
    await tab.page.close();
  } finally {
    await site.close();
  }
});

test('what our script in a page gathers is what that page holds beyond a fresh one', async () => {
  const { chromium, newsroom } = setting;
  const [old, fresh] = [await article(), await article()];
  const contextId = await ownWorldOf(old.session, `chrome-extension://${chromium.extensionId}/`);
  const expression = 'globalThis.gathered = Array.from({ length: 20_000 }, (_, index) => ({ index })); 0';
  const before = besideFresh(300, await takeSnapshot(old.session), await takeSnapshot(fresh.session));
  await old.session.send('Runtime.evaluate', { expression, contextId });
  const after = besideFresh(300, await takeSnapshot(old.session), await takeSnapshot(fresh.session));
  // An object with one property takes no less than three words of four bytes.
  expect(after.old.scripts - before.old.scripts).toBeGreaterThan(20_000 * 12);
  expect(after.gathered.slice(0, 2).map(({ kind }) => kind)).toContain('object Object');
  await Promise.all([old.page.close(), fresh.page.close()]);

  async function article() {
    const page = await chromium.open(`${newsroom.url}/border`);
    await waitForMarks(page);
    return tabOf(page);
  }
});

/** Three ways of an error, each with a word of its own. */
const planted = (word: string) =>
  `console.error('${word} written'); setTimeout(() => { throw new Error('${word} thrown'); }); Promise.reject(new Error('${word} rejected')); 0`;
const all = (...words: string[]) =>
  words.flatMap((word) => ['written', 'thrown', 'rejected'].map((way) => `${word} ${way}`));

test('errors are heard wherever they come from, and told apart by the world that they come from', async () => {
  const { chromium, newsroom } = setting;
  await collectErrors(chromium);
  const ears = await Ears.on(chromium.browser, chromium.extensionId);
  const page = await chromium.open(`${newsroom.url}/border`);
  await waitForMarks(page);
  const session = await page.createCDPSession();
  const contextId = await ownWorldOf(session, `chrome-extension://${chromium.extensionId}/`);
  await session.send('Runtime.evaluate', { expression: planted('page') });
  await session.send('Runtime.evaluate', { expression: planted('script'), contextId });
  const popup = await chromium.clickButton(page);
  await popup.evaluate(planted('popup'));
  await (await chromium.worker()).evaluate(planted('worker'));
  const heard = (owner: 'ours' | 'page') =>
    ears.of(owner).flatMap(({ text }) => /\w+ (?:written|thrown|rejected)/.exec(text)?.[0] ?? []);
  await expect.poll(() => new Set(heard('ours'))).toEqual(new Set(all('script', 'popup', 'worker')));
  await expect.poll(() => new Set(heard('page'))).toEqual(new Set(all('page')));
  expect(ears.problems).toEqual([]);
  // The browser's own list goes by the file that a script is from; what is planted in page and popup has none.
  const list = (await browserErrors(chromium)).join('\n');
  for (const word of all('worker')) expect(list).toContain(word);
  expect(list).not.toContain('page ');
});
