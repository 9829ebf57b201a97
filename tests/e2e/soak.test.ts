/** A short time of reading in one profile, with the background killed every few seconds. Ten minutes of it: `npm run soak`. */
import type { CDPSession } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readNewsroom } from '../../tools/newsroom/pages.ts';
import { browserErrors, collectErrors } from '../../tools/soak/browser-errors.ts';
import { Ears } from '../../tools/soak/ears.ts';
import type { SoakPage } from '../../tools/soak/read-pages.ts';
import { verdictLines } from '../../tools/soak/report.ts';
import { startSite } from '../../tools/soak/site.ts';
import { soak } from '../../tools/soak/soak.ts';
import { verdictsOf } from '../../tools/soak/verdicts.ts';
import { createRandom } from '../../tools/train/random.ts';
import { waitForMarks } from './marks.ts';
import { useSetting, waitForAllowedSites } from './setting.ts';

const setting = useSetting('chrome-mv3-e2e');
const PAGES = 10;
/** Sample articles in which claims are found, and one in a language in which none are. */
const ARTICLES = ['council', 'court', 'science', 'tunnel', 'business', 'strassenbahn'];

test('nothing is lost, nothing of ours writes an error, and claims are painted again', {
  timeout: 180_000,
}, async () => {
  await waitForAllowedSites(setting.chromium);
  const newsroom = readNewsroom('http://127.0.0.1');
  const pageOf = (name: string): SoakPage => ({
    id: name,
    html: String(newsroom.get(`/${name}`)?.body),
    isEnglish: name !== 'strassenbahn',
  });
  const site = await startSite(ARTICLES.map(pageOf), { ...pageOf('border'), id: 'resting' }, newsroom);
  try {
    const result = await soak({
      chromium: setting.chromium,
      site,
      pages: ARTICLES.map(pageOf),
      count: PAGES,
      unkilled: 0,
      duration: 0,
      sampleEvery: 5,
      reopened: 4,
      random: createRandom(1),
      tell: () => {},
    });
    const verdicts = verdictsOf(result);
    // Whether memory is flat so few pages cannot tell.
    const judged = verdicts.filter(({ reason }) => !reason.startsWith('only '));
    expect(verdictLines(judged).filter((line) => !line.startsWith('PASS'))).toEqual([]);
    expect(judged.length).toBe(7);
    expect(result.samples).toHaveLength(PAGES / 5);
    expect(result.acts.some(({ way }) => way === 'card') && result.acts.some(({ way }) => way === 'popup')).toBe(true);
    for (const { left, kept, library, popup } of result.samples)
      for (const bytes of [left.heap, kept.heap, library.heap, popup]) expect(bytes).toBeGreaterThan(100_000);
  } finally {
    await site.close();
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
  await session.send('Runtime.evaluate', { expression: planted('page') });
  await session.send('Runtime.evaluate', { expression: planted('script'), contextId: await ownWorld(session) });
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

/** The world in which the browser runs our script in a page. */
async function ownWorld(session: CDPSession): Promise<number> {
  const found = Promise.withResolvers<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) found.resolve(context.id);
  });
  await session.send('Runtime.enable');
  return found.promise;
}
