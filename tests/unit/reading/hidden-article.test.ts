/** How often a page that hides its article for the time being is looked at. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { success } from '../../../lib/messaging/result.ts';
import { NO_CHANGE } from '../../../lib/page/page-change.ts';
import { PageReader } from '../../../lib/page/page-reader.ts';
import type { Reading } from '../../../lib/reading/reading.ts';
import { FerryReading } from './ferry-reading.ts';
import { sampleAnswer } from './samples.ts';
import { type ScriptedBackground, settle } from './scripted.ts';

/** An hour, in milliseconds. */
const LONG = 3_600_000;
const LOOKS = 7;

let page: FerryReading;
let doc: Document;
let background: ScriptedBackground;
let reading: Reading;
let article: Element;

beforeEach(() => {
  vi.useFakeTimers();
  page = new FerryReading();
  ({ doc, background, reading } = page);
  // Without a browser nothing is hidden; the article is taken out instead, and the reader says why nothing is there.
  vi.spyOn(PageReader.prototype, 'isHidden', 'get').mockImplementation(() => !article.isConnected);
  article = doc.querySelector('article') as Element;
  article.remove();
});

afterEach(() => {
  reading.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** How often the page is read in an hour. */
async function readingsInAnHour(): Promise<number> {
  const read = vi.spyOn(PageReader.prototype, 'read');
  for (let passed = 0; passed < LONG; passed += 250) {
    vi.advanceTimersByTime(250);
    if (vi.getTimerCount() === 0) await settle();
    if (passed > 60_000 && vi.getTimerCount() === 0) break;
  }
  const { length } = read.mock.calls;
  read.mockRestore();
  return length;
}

const BODY_CHANGED = () => ({ ...NO_CHANGE, parents: new Set([doc.body]) });

async function lookForLong(): Promise<void> {
  reading.read();
  await settle();
  expect(await readingsInAnHour()).toBe(LOOKS);
  reading.read();
  await settle();
  expect(await readingsInAnHour()).toBe(0);
}

test('it is looked at for half a minute, and no more while nothing new is known of it', async () => {
  await lookForLong();
});

test('it is looked at again after its article was read, and hidden anew', async () => {
  await lookForLong();
  doc.body.append(article);
  reading.changed({ ...BODY_CHANGED(), added: new Set([article]) });
  reading.read();
  await background.answer('article.read', success(sampleAnswer([])));
  article.remove();
  reading.changed(BODY_CHANGED());
  reading.read();
  await settle();
  expect(await readingsInAnHour()).toBe(LOOKS);
});

test('it is looked at again when it goes to another article', async () => {
  await lookForLong();
  page.href = 'https://courier.example/other';
  reading.read();
  await settle();
  expect(await readingsInAnHour()).toBe(LOOKS);
});

test('it is looked at again when the reader wants it read', async () => {
  await lookForLong();
  reading.readAnew();
  await settle();
  expect(await readingsInAnHour()).toBe(LOOKS);
});
