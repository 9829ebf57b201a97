/** What is painted, and what is sent, while the page changes under the reader's hands. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { ArticleReading, ClaimEditRequest } from '../../../lib/messaging/protocol.ts';
import { failure, success } from '../../../lib/messaging/result.ts';
import { NO_CHANGE } from '../../../lib/page/page-change.ts';
import { Reading } from '../../../lib/reading/reading.ts';
import { FerryReading, ferryClaim } from './ferry-reading.ts';
import { sampleAnswer } from './samples.ts';
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

/** The page puts other words where the mark is. */
function replaceSaid(): void {
  const node = doc.querySelector('#said')?.firstChild as Text;
  node.data = 'Everything is different now, and nobody has said a word about it.';
  reading.touch([node]);
  reading.changed({ ...NO_CHANGE, texts: new Set([node]) });
}

describe('a mark never goes back on words that were replaced', () => {
  test('by an edit before the page is read again', async () => {
    await page.readOnce();
    replaceSaid();
    void reading.edit('new-1-0', { status: 'denied' });
    expect(painter.marks).toEqual([]);
  });

  test('by an edit while the new text is being asked about', async () => {
    await page.readOnce();
    replaceSaid();
    reading.read();
    await settle();
    expect(background.asked).toHaveLength(1);
    void reading.edit('new-1-0', { status: 'denied' });
    expect(painter.marks).toEqual([]);
  });

  test('by an edit after the background could not answer about the new text', async () => {
    await page.readOnce();
    replaceSaid();
    reading.read();
    await background.answer('article.read', failure('unexpected'));
    void reading.edit('new-1-0', { status: 'denied' });
    expect(painter.marks).toEqual([]);
  });

  test('and when the new text has its answer, what changed before it is painted as it is', async () => {
    await page.readOnce();
    const node = doc.querySelector('#said')?.firstChild as Text;
    reading.touch([node]);
    reading.read(true);
    await background.answer('article.read', (_: ArticleReading, text: string) =>
      success(sampleAnswer([ferryClaim(text)])),
    );
    expect(painter.marks).toHaveLength(1);
  });
});

describe('labels of another tab', () => {
  test('that come before the first answer are asked for after it: the answer may be older', async () => {
    reading.read();
    await settle();
    reading.labelsChanged('https://courier.example/ferry');
    await background.answer('article.read', success(sampleAnswer([])));
    const request = await background.answer<ArticleReading>('article.read', success(sampleAnswer([])));
    expect(request.href).toBe(page.href);
  });

  test('are no reason to read a page that is no article', async () => {
    doc.body.replaceChildren();
    reading.read();
    await settle();
    const { state } = reading;
    reading.labelsChanged('https://courier.example/ferry');
    await settle();
    expect(reading.state).toBe(state);
    expect(state.phase).toBe('not-article');
  });

  test('many at once are read once', async () => {
    await page.readOnce();
    for (let i = 0; i < 5; i++) reading.labelsChanged('https://courier.example/ferry');
    await background.answer('article.read', success(sampleAnswer([])));
    expect(background.asked).toEqual([]);
  });
});

describe('edits one after another', () => {
  test('are sent in turn, and each answer is that of its own', async () => {
    await page.readOnce();
    const first = reading.edit('new-1-0', { status: 'denied' });
    const second = reading.edit('new-1-0', { sourceKind: 'business' });
    await background.answer('claim.edit', failure('storage-full'));
    const sent = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-1' }));
    expect(await first).toEqual(failure('storage-full'));
    expect(await second).toEqual(success(null));
    expect(sent.edit).toEqual({ status: 'denied', sourceKind: 'business' });
  });

  test('one field changed to and fro ends as the reader left it', async () => {
    await page.readOnce();
    const edits: Promise<unknown>[] = [];
    for (const status of ['denied', 'confirmed', 'denied'] as const) {
      edits.push(reading.edit('new-1-0', { status }));
      await settle();
    }
    const stored: Record<string, unknown> = {};
    while (background.asked.length > 0) {
      const { edit } = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-1' }));
      Object.assign(stored, edit);
    }
    await Promise.all(edits);
    expect(stored).toEqual({ status: 'denied' });
    expect(reading.state.claims[0]?.label.status).toBe('denied');
  });

  test('that came before the first was sent go with it, and nothing empty is sent after them', async () => {
    await page.readOnce();
    const edits = [
      reading.edit('new-1-0', { status: 'denied' }),
      reading.edit('new-1-0', { status: 'confirmed', sourceKind: 'business' }),
    ];
    const sent = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-1' }));
    expect(sent.edit).toEqual({ status: 'confirmed', sourceKind: 'business' });
    expect(await Promise.all(edits)).toEqual([success(null), success(null)]);
    expect(background.asked).toEqual([]);
  });

  test('made before the page went on to another article are stored under the one they were made for', async () => {
    await page.readOnce();
    const edited = reading.edit('new-1-0', { status: 'denied' });
    page.href = 'https://courier.example/other';
    reading.read();
    const sent = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-1' }));
    const other = { ...sampleAnswer([]), articleUrl: page.href };
    await background.answer('article.read', (_: ArticleReading, text: string) =>
      success({ ...other, claims: [ferryClaim(text, 'new-2-0')] }),
    );
    expect(sent.href).toBe('https://courier.example/ferry');
    expect(await edited).toEqual(success(null));
    expect(reading.state.claims).toMatchObject([{ id: 'new-2-0', stored: false, label: { status: 'unassessed' } }]);
  });
});

describe('stopped', () => {
  test('while an answer is on its way it paints nothing and tells nobody', async () => {
    reading.read();
    await settle();
    const states: unknown[] = [];
    reading.onState((state) => states.push(state));
    reading.stop();
    await background.answer('article.read', (_: ArticleReading, text: string) =>
      success(sampleAnswer([ferryClaim(text)])),
    );
    expect(painter.marks).toEqual([]);
    expect(states).toEqual([]);
  });

  test('it loses no label: what was entered is still stored', async () => {
    await page.readOnce();
    const typed = reading.edit('new-1-0', { note: 'Ask the harbour master.' });
    reading.stop();
    const sent = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-1' }));
    expect(sent.edit).toEqual({ note: 'Ask the harbour master.' });
    expect(await typed).toEqual(success(null));
  });
});

test('a listener that left off is told nothing more', async () => {
  const states: string[] = [];
  const leaveOff = reading.onState(({ phase }) => states.push(phase));
  await page.readOnce();
  leaveOff();
  void reading.edit('new-1-0', { status: 'denied' });
  expect(states).toEqual(['ready']);
});

describe('a page that cannot be kept up with', () => {
  const change = (words: string) => {
    const node = doc.querySelector('#said')?.firstChild as Text;
    node.data = `Mara Quill said ${words}.`;
    reading.changed({ ...NO_CHANGE, texts: new Set([node]) });
  };
  const readRestless = async (words: string) => {
    change(words);
    reading.read(false, true);
    await settle();
    if (background.asked.length > 0) await background.answer('article.read', success(sampleAnswer([])));
  };

  test('is left alone when its words change all the time, and the reader is told', async () => {
    await page.readOnce();
    for (const words of ['one', 'two', 'three']) await readRestless(words);
    expect(reading.state.phase).toBe('ready');
    await readRestless('four');
    expect(reading.state).toMatchObject({ phase: 'failed', fault: 'page-restless' });
    expect(background.text).toContain('three');
  });

  test('is read again when it rests, or when the reader wants it', async () => {
    await page.readOnce();
    for (const words of ['one', 'two', 'three', 'four']) await readRestless(words);
    change('five');
    reading.read();
    await background.answer('article.read', success(sampleAnswer([])));
    expect(reading.state.phase).toBe('ready');
    for (const words of ['six', 'seven', 'eight', 'nine']) await readRestless(words);
    expect(reading.state.fault).toBe('page-restless');
    reading.readAnew();
    await background.answer('article.read', success(sampleAnswer([])));
    expect([reading.state.phase, background.text.includes('nine')]).toEqual(['ready', true]);
  });

  test('is not restless when only what stands around its words changes', async () => {
    await page.readOnce();
    for (let i = 0; i < 9; i++) reading.read(false, true);
    await settle();
    expect([background.asked, reading.state.phase]).toEqual([[], 'ready']);
  });

  test('is not sent when it is far longer than any article', async () => {
    change(`so ${'and so on '.repeat(200_001)}`);
    reading.read();
    await settle();
    expect(background.asked).toEqual([]);
    expect(reading.state).toMatchObject({ phase: 'failed', fault: 'text-too-long' });
  });
});

/** So much of it that a reading is interrupted in the middle of the walk. */
function lengthen(): void {
  const paragraphs = Array.from({ length: 200 }, (_, i) => `<p>On day ${i} nobody said a word about it at all.</p>`);
  (doc.querySelector('article') as Element).insertAdjacentHTML('beforeend', paragraphs.join(''));
}

test('a reading that broke off is begun anew: what was walked by half is not the page', async () => {
  lengthen();
  let pauses = 0;
  const broken = new Reading({
    doc,
    href: () => page.href,
    painter,
    ask: background.ask,
    pause: async () => {
      if (++pauses === 2) throw new Error('the page went away under us');
    },
    sliceMs: 0,
  });
  broken.read();
  while (broken.state.phase === 'reading') await Promise.resolve();
  expect(broken.state).toMatchObject({ phase: 'failed', fault: 'unexpected' });
  // In the same task: the error is thrown on, and would be reported as one that nobody waits for.
  broken.read();
  while (background.asked.length === 0) await Promise.resolve();
  await background.answer('article.read', success(sampleAnswer([])));
  expect(background.text).toContain('Mara Quill said');
  expect(background.text).toContain('On day 199');
});

test('a page that goes to another address in the middle of a reading is read anew under that one', async () => {
  lengthen();
  let pauses = 0;
  const slow = new Reading({
    doc,
    href: () => page.href,
    painter,
    ask: background.ask,
    pause: async () => {
      if (++pauses === 1) page.href = 'https://courier.example/other';
    },
    sliceMs: 0,
  });
  slow.read();
  await settle();
  const request = await background.answer<ArticleReading>('article.read', success(sampleAnswer([])));
  expect(request.href).toBe('https://courier.example/other');
  expect(background.asked).toEqual([]);
});
