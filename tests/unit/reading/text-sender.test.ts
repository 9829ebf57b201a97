import { beforeEach, describe, expect, test } from 'vitest';
import type { ArticleReading } from '../../../lib/messaging/protocol.ts';
import { failure, success } from '../../../lib/messaging/result.ts';
import { TextSender } from '../../../lib/reading/text-sender.ts';
import { METADATA, sampleAnswer } from './samples.ts';
import { ScriptedBackground, settle } from './scripted.ts';

const HREF = 'https://courier.example/ferry';
const LINES = Array.from({ length: 20 }, (_, i) => `On day ${i} the ferries did not sail, and nobody said why.`);
const TEXT = LINES.join('\n');
const CHANGED = LINES.with(7, 'On day 7 the ferries sailed.').join('\n');

let background: ScriptedBackground;
let sender: TextSender;
beforeEach(() => {
  background = new ScriptedBackground();
  sender = new TextSender(background.ask);
});

/** Asks about a text and answers what was sent. */
async function send(text: string): Promise<ArticleReading> {
  const answer = sender.ask(HREF, METADATA, text);
  const request = await background.answer<ArticleReading>('article.read', success(sampleAnswer([])));
  await settle();
  if (background.asked.length > 0) return request;
  expect(await answer).toEqual(success(sampleAnswer([])));
  return request;
}

describe('a text', () => {
  test('is sent whole the first time, and then by what changed', async () => {
    expect(await send(TEXT)).toMatchObject({ href: HREF, revision: 1, text: TEXT });
    const { text } = await send(CHANGED);
    expect(text).toMatchObject({ base: 1, patches: [{ text: 'On day 7 the ferries sailed.\n' }] });
    expect(JSON.stringify(text).length).toBeLessThan(TEXT.length / 5);
    expect(background.text).toBe(CHANGED);
  });

  test('that did not change is sent as no change', async () => {
    await send(TEXT);
    expect((await send(TEXT)).text).toEqual({ base: 1, patches: [], length: TEXT.length });
  });

  test('that changed for the most part is sent whole', async () => {
    await send(TEXT);
    expect((await send(TEXT.toUpperCase())).text).toBe(TEXT.toUpperCase());
  });

  test('is sent whole again, once, to a background that lost its memory', async () => {
    await send(TEXT);
    background.forget();
    const asked = sender.ask(HREF, METADATA, CHANGED);
    await background.answer('article.read', success(sampleAnswer([])));
    const again = await background.answer<ArticleReading>('article.read', success(sampleAnswer([])));
    expect(again).toMatchObject({ revision: 3, text: CHANGED });
    expect(await asked).toEqual(success(sampleAnswer([])));
    expect((await send(TEXT)).text).toMatchObject({ base: 3 });
  });

  test('is sent whole after a fault: nobody knows what the background knows', async () => {
    await send(TEXT);
    const asked = sender.ask(HREF, METADATA, CHANGED);
    await background.answer('article.read', failure('unexpected'));
    expect(await asked).toEqual(failure('unexpected'));
    expect((await send(CHANGED)).text).toBe(CHANGED);
  });

  test('is not sent for ever to a background that always asks for it', async () => {
    const asked = sender.ask(HREF, METADATA, TEXT);
    await background.answer('article.read', success('resend'));
    await background.answer('article.read', success('resend'));
    expect(await asked).toMatchObject({ ok: false, fault: { code: 'unexpected' } });
    expect(background.asked).toEqual([]);
  });
});

test('two readings have two names', async () => {
  const first = await send(TEXT);
  sender = new TextSender(background.ask);
  expect((await send(TEXT)).readingId).not.toBe(first.readingId);
});
