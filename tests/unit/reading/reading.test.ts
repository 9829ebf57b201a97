import { beforeEach, describe, expect, test } from 'vitest';
import type { ArticleReading } from '../../../lib/messaging/protocol.ts';
import { failure, success } from '../../../lib/messaging/result.ts';
import { NO_CHANGE } from '../../../lib/page/page-change.ts';
import type { Reading } from '../../../lib/reading/reading.ts';
import { SENTENCE } from './ferry-page.ts';
import { FerryReading } from './ferry-reading.ts';
import { sampleAnswer, sampleClaim } from './samples.ts';
import { type RecordingPainter, type ScriptedBackground, settle } from './scripted.ts';

let page: FerryReading;
let background: ScriptedBackground;
let painter: RecordingPainter;
let doc: Document;
let reading: Reading;

beforeEach(() => {
  page = new FerryReading();
  ({ background, painter, doc, reading } = page);
});

describe('reading', () => {
  test('sends the text, paints what comes back, and says the words of each part', async () => {
    await page.readOnce();
    expect(painter.marks).toMatchObject([{ claimId: 'new-1-0', style: 'act-statement' }]);
    expect(reading.state.phase).toBe('ready');
    expect(reading.state.words['new-1-0']).toEqual({
      source: 'Mara Quill',
      cue: 'said',
      content: 'the ferries would sail again on Monday',
    });
  });

  test('does not ask again about the same words, however the page was drawn anew', async () => {
    await page.readOnce();
    const paragraph = doc.querySelector('#said');
    const node = doc.createTextNode(SENTENCE);
    paragraph?.replaceChildren(node);
    reading.changed({ ...NO_CHANGE, parents: new Set([paragraph as Node]), added: new Set([node]) });
    reading.read();
    await settle();
    expect(background.asked).toEqual([]);
    expect(painter.marks[0]?.marked[0]?.startContainer).toBe(paragraph?.firstChild);
  });

  test('asks again when the address changed, though the words did not', async () => {
    await page.readOnce();
    page.href = 'https://courier.example/other';
    reading.read();
    const request = await background.answer('article.read', success(sampleAnswer([])));
    expect(request).toMatchObject({ href: page.href });
  });

  test('unmarks at once what changed, and leaves unpainted what changed while the answer was on its way', async () => {
    reading.read();
    await settle();
    const node = doc.querySelector('#said')?.firstChild as Node;
    reading.touch([node]);
    expect(painter.unmarked).toEqual([node]);
    await background.answer('article.read', (_: ArticleReading, text: string) =>
      success(sampleAnswer([sampleClaim('new-1-0', text, 'Mara Quill', 'said', 'the ferries would sail again')])),
    );
    expect(reading.state.claims).toHaveLength(1);
    expect(painter.marks).toEqual([]);
  });

  test('a page without prose is no article, and is not sent', async () => {
    doc.body.replaceChildren();
    reading.read();
    await settle();
    expect(background.asked).toEqual([]);
    expect(reading.state.phase).toBe('not-article');
  });

  test('a background that cannot answer is said, and what is painted stays', async () => {
    await page.readOnce();
    reading.read(true);
    await background.answer('article.read', failure('unexpected'));
    expect(reading.state).toMatchObject({ phase: 'failed', fault: 'unexpected' });
    expect(painter.marks).toHaveLength(1);
  });

  test('labels that changed elsewhere are read again, those of another article are not', async () => {
    await page.readOnce();
    reading.labelsChanged('https://courier.example/something-else');
    await settle();
    expect(background.asked).toEqual([]);
    reading.labelsChanged('https://courier.example/ferry');
    await background.answer('article.read', success(sampleAnswer([])));
    expect(reading.state.claims).toEqual([]);
  });

  test('stopped, it takes the marks away and asks no more', async () => {
    await page.readOnce();
    reading.stop();
    reading.read(true);
    await settle();
    expect(painter.isDestroyed).toBe(true);
    expect(background.asked).toEqual([]);
  });
});
