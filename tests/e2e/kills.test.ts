/** The browser ends the background whenever it likes, in the middle of a write too. All 500 writes are in `npm run kills`. */
import { beforeAll, expect, test } from 'vitest';
import { killWrites } from '../../tools/kills/killed-writes.ts';
import { waitForMarks } from './marks.ts';
import { useSetting, waitForAllowedSites } from './setting.ts';

const setting = useSetting('chrome-mv3-e2e');
const WRITES = 25;

beforeAll(() => waitForAllowedSites(setting.chromium));

test('whenever the background is killed, no acknowledged label is lost and none is half there', async () => {
  const { chromium, newsroom } = setting;
  const url = `${newsroom.url}/border`;
  const page = await chromium.open(url);
  await waitForMarks(page);
  const { acknowledged, refused, interrupted, problems } = await killWrites(chromium, url, { writes: WRITES, seed: 1 });
  expect(problems).toEqual([]);
  expect(acknowledged + refused).toBe(WRITES);
  // It would prove nothing if every write had been answered before the kill.
  expect(interrupted).toBeGreaterThan(0);
  await page.close();
});
