import { beforeEach, describe, expect, test } from 'vitest';
import type { PageClaim } from '../../../lib/claim/claim.ts';
import type { ArticleReading, ClaimEditRequest } from '../../../lib/messaging/protocol.ts';
import { failure, success } from '../../../lib/messaging/result.ts';
import { NO_CHANGE } from '../../../lib/page/page-change.ts';
import { Reading } from '../../../lib/reading/reading.ts';
import { ferryPage, SENTENCE } from './ferry-page.ts';
import { sampleAnswer, sampleClaim } from './samples.ts';
import { RecordingPainter, ScriptedBackground, settle } from './scripted.ts';

let background: ScriptedBackground;
let painter: RecordingPainter;
let doc: Document;
let reading: Reading;
let claim: PageClaim;
let href: string;

beforeEach(() => {
  doc = ferryPage();
  background = new ScriptedBackground();
  painter = new RecordingPainter();
  href = 'https://courier.example/ferry';
  reading = new Reading({ doc, href: () => href, painter, ask: background.ask, pause: async () => {} });
});

/** The first reading, answered with one claim. */
async function readOnce(): Promise<void> {
  reading.read();
  await background.answer('article.read', (_: ArticleReading, text: string) => {
    claim = sampleClaim('new-1-0', text, 'Mara Quill', 'said', 'the ferries would sail again on Monday');
    return success(sampleAnswer([claim]));
  });
}

const stateOf = (id: string) => reading.state.claims.find((one) => one.id === id);

describe('reading', () => {
  test('sends the text, paints what comes back, and says the words of each part', async () => {
    await readOnce();
    expect(painter.marks).toMatchObject([{ claimId: 'new-1-0', style: 'act-statement' }]);
    expect(reading.state.phase).toBe('ready');
    expect(reading.state.words['new-1-0']).toEqual({
      source: 'Mara Quill',
      cue: 'said',
      content: 'the ferries would sail again on Monday',
    });
  });

  test('does not ask again about the same words, however the page was drawn anew', async () => {
    await readOnce();
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
    await readOnce();
    href = 'https://courier.example/other';
    reading.read();
    const request = await background.answer('article.read', success(sampleAnswer([])));
    expect(request).toMatchObject({ href });
  });

  test('unmarks at once what changed, and again what changed while the answer was on its way', async () => {
    reading.read();
    await settle();
    const node = doc.querySelector('#said')?.firstChild as Node;
    reading.touch([node]);
    expect(painter.unmarked).toEqual([node]);
    await background.answer('article.read', success(sampleAnswer([])));
    expect(painter.unmarked).toEqual([node, node]);
  });

  test('a page without prose is no article, and is not sent', async () => {
    doc.body.replaceChildren();
    reading.read();
    await settle();
    expect(background.asked).toEqual([]);
    expect(reading.state.phase).toBe('not-article');
  });

  test('a background that cannot answer is said, and what is painted stays', async () => {
    await readOnce();
    reading.read(true);
    await background.answer('article.read', failure('unexpected'));
    expect(reading.state).toMatchObject({ phase: 'failed', fault: 'unexpected' });
    expect(painter.marks).toHaveLength(1);
  });

  test('labels that changed elsewhere are read again, those of another article are not', async () => {
    await readOnce();
    reading.labelsChanged('https://courier.example/something-else');
    await settle();
    expect(background.asked).toEqual([]);
    reading.labelsChanged('https://courier.example/ferry');
    await background.answer('article.read', success(sampleAnswer([])));
    expect(reading.state.claims).toEqual([]);
  });

  test('stopped, it takes the marks away and asks no more', async () => {
    await readOnce();
    reading.stop();
    reading.read(true);
    await settle();
    expect(painter.isDestroyed).toBe(true);
    expect(background.asked).toEqual([]);
  });
});

describe('an edit', () => {
  test('shows at once and is acknowledged when it is stored', async () => {
    await readOnce();
    const edited = reading.edit('new-1-0', { status: 'denied' });
    expect(stateOf('new-1-0')?.label.status).toBe('denied');
    expect(painter.marks[0]?.style).toBe('status-denied');
    await background.answer('claim.edit', success({ claimId: 'stored-1' }));
    expect(await edited).toEqual(success(null));
    expect(stateOf('new-1-0')?.stored).toBe(true);
  });

  test('of a claim that was stored meanwhile goes on under the stored id, while the page keeps the one it shows', async () => {
    await readOnce();
    void reading.edit('new-1-0', { status: 'denied' });
    await background.answer('claim.edit', success({ claimId: 'stored-1' }));
    void reading.edit('new-1-0', { note: 'Ask the harbour master.' });
    reading.flush();
    const request = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-1' }));
    expect(request.claimId).toBe('stored-1');

    reading.read(true);
    const stored = { ...claim, id: 'stored-1', stored: true };
    await background.answer('article.read', success(sampleAnswer([stored])));
    expect(reading.state.claims.map((one) => one.id)).toEqual(['new-1-0']);
  });

  test('that could not be stored stays on the screen, through a new reading, and goes along with the next one', async () => {
    await readOnce();
    const first = reading.edit('new-1-0', { status: 'denied' });
    await background.answer('claim.edit', failure('storage-full'));
    expect(await first).toEqual(failure('storage-full'));
    reading.read(true);
    await background.answer('article.read', success(sampleAnswer([claim])));
    expect(stateOf('new-1-0')?.label.status).toBe('denied');

    void reading.edit('new-1-0', { note: 'Again.' });
    reading.flush();
    const request = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-1' }));
    expect(request.edit).toEqual({ status: 'denied', note: 'Again.' });
  });

  test('made while an answer is on its way is not undone by it', async () => {
    await readOnce();
    reading.read(true);
    await settle();
    const edited = reading.edit('new-1-0', { status: 'denied' });
    await background.answer('article.read', success(sampleAnswer([claim])));
    expect(stateOf('new-1-0')?.label.status).toBe('denied');
    await background.answer('claim.edit', success({ claimId: 'stored-1' }));
    expect(await edited).toEqual(success(null));
  });

  test('does not wait for a reading: the reader may leave the page at any moment', async () => {
    await readOnce();
    reading.read(true);
    await settle();
    void reading.edit('new-1-0', { status: 'denied' });
    await settle();
    expect(background.asked.map(({ type }) => type)).toEqual(['article.read', 'claim.edit']);
  });

  test('stored while an older answer is on its way is not undone by it', async () => {
    await readOnce();
    reading.read(true);
    await settle();
    void reading.edit('new-1-0', { status: 'denied' });
    await settle();
    const [read, edit] = background.asked;
    edit?.answer(success({ claimId: 'stored-1' }));
    await settle();
    read?.answer(success(sampleAnswer([claim])));
    await settle();
    expect(stateOf('new-1-0')).toMatchObject({ stored: true, label: { status: 'denied' } });
  });

  test('whose answer comes after that of a newer reading finds its claim under the id the page shows', async () => {
    await readOnce();
    void reading.edit('new-1-0', { status: 'denied' });
    reading.read(true);
    await settle();
    const [edit, read] = background.asked;
    const stored = { ...claim, id: 'stored-1', stored: true, label: { ...claim.label, status: 'denied' as const } };
    read?.answer(success(sampleAnswer([stored])));
    await settle();
    edit?.answer(success({ claimId: 'stored-1' }));
    await settle();
    expect(reading.state.claims.map(({ id, label }) => [id, label.status])).toEqual([['new-1-0', 'denied']]);
  });

  test('that is not stored keeps its claim, though the article has it no longer', async () => {
    await readOnce();
    void reading.edit('new-1-0', { note: 'Half a sente' });
    await settle();
    reading.read(true);
    await background.answer('article.read', success(sampleAnswer([])));
    expect(stateOf('new-1-0')).toMatchObject({ outcome: 'gone', label: { note: 'Half a sente' } });
    expect(reading.state.words['new-1-0']?.source).toBe('Mara Quill');
    reading.flush();
    await background.answer('claim.edit', success({ claimId: 'stored-1' }));
    reading.read(true);
    await background.answer('article.read', success(sampleAnswer([])));
    expect(reading.state.claims).toEqual([]);
  });

  test('is filed under the address at which the claim was read, wherever the page has gone since', async () => {
    await readOnce();
    href = 'https://courier.example/another-article';
    void reading.edit('new-1-0', { status: 'denied' });
    const request = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'x' }));
    expect(request.href).toBe('https://courier.example/ferry');
  });

  test('of a claim that is not there is refused', async () => {
    await readOnce();
    expect(await reading.edit('nothing', { status: 'denied' })).toMatchObject({ ok: false });
  });

  test('of text comes with every letter, and is stored as one when the popup closes', async () => {
    await readOnce();
    for (const note of ['A', 'As', 'Ask']) void reading.edit('new-1-0', { note });
    await settle();
    expect(stateOf('new-1-0')?.label.note).toBe('Ask');
    expect(background.asked).toEqual([]);
    reading.flush();
    const request = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-1' }));
    expect(request.edit).toEqual({ note: 'Ask' });
    expect(background.asked).toEqual([]);
  });

  test('dismissing takes the mark away', async () => {
    await readOnce();
    void reading.edit('new-1-0', { dismissed: true });
    expect(painter.marks).toEqual([]);
  });
});
