import { beforeEach, describe, expect, test } from 'vitest';
import { type PageClaim, untouchedLabel } from '../../../lib/claim/claim.ts';
import { type ClaimSpans, NO_SPANS, type Span } from '../../../lib/claim/span.ts';
import type { ArticleReading, DescriptionRequest } from '../../../lib/messaging/protocol.ts';
import { failure, success } from '../../../lib/messaging/result.ts';
import { NO_CHANGE } from '../../../lib/page/page-change.ts';
import type { Reading } from '../../../lib/reading/reading.ts';
import { SENTENCE } from './ferry-page.ts';
import { FerryReading, ferryClaim } from './ferry-reading.ts';
import { sampleAnswer, sampleClaim } from './samples.ts';
import { type RecordingPainter, type ScriptedBackground, settle } from './scripted.ts';

let page: FerryReading;
let background: ScriptedBackground;
let painter: RecordingPainter;
let reading: Reading;

beforeEach(async () => {
  page = new FerryReading();
  ({ background, painter, reading } = page);
  await page.readOnce();
});

const text = () => reading.marking.page()?.text ?? '';

function at(words: string): Span {
  const start = text().indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return [start, start + words.length];
}

/** A claim that the reader marks: the second paragraph's strike "began". */
function ownClaim(id = 'new-own'): PageClaim {
  const claim = sampleClaim(id, text(), 'The strike', 'began', 'a week ago');
  const draft = { ...claim.draft, confidence: null };
  return { ...claim, draft, label: untouchedLabel(draft) };
}

const wordsOf = (ranges: readonly StaticRange[] = []) =>
  ranges.map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset));
const markOf = (claimId: string) => painter.marks.find((mark) => mark.claimId === claimId);

/** Changes the article's first sentence, and answers what is asked about it. */
async function changeFirstSentence(words: string, claims: readonly PageClaim[] = []): Promise<void> {
  const node = page.doc.querySelector('#said')?.firstChild as Text;
  node.data = words;
  reading.changed({ ...NO_CHANGE, texts: new Set([node]) });
  reading.read();
  await background.answer<ArticleReading>('article.read', success(sampleAnswer(claims)));
}

describe('while words are being chosen', () => {
  const spans = (): ClaimSpans => ({ source: [at('The strike')], cue: [at('began')], content: [at('a week ago')] });

  test('a new claim is painted as it would be, beside the others, until that ends', () => {
    reading.marking.preview({ claimId: 'draft', spans: spans(), text: text() });
    expect(painter.marks.map(({ claimId }) => claimId)).toEqual(['new-1-0', 'draft']);
    expect(wordsOf(markOf('draft')?.marked)).toEqual(['The strike', 'began']);
    expect(wordsOf(markOf('draft')?.content)).toEqual(['a week ago']);
    reading.marking.preview(null);
    expect(painter.marks.map(({ claimId }) => claimId)).toEqual(['new-1-0']);
  });

  test('a claim that is corrected has its own look, at its new words alone', () => {
    const [claim] = reading.state.claims;
    const style = markOf(claim?.id ?? '')?.style;
    reading.marking.preview({ claimId: 'new-1-0', spans: spans(), text: text() });
    expect(painter.marks).toHaveLength(1);
    expect(markOf('new-1-0')).toMatchObject({ style });
    expect(wordsOf(markOf('new-1-0')?.marked)).toEqual(['The strike', 'began']);
  });

  test('nothing of it is painted on another text', async () => {
    reading.marking.preview({ claimId: 'draft', spans: spans(), text: text() });
    await changeFirstSentence('Nobody knew when the ferries would sail again, or whether.');
    expect(painter.marks).toEqual([]);
  });

  test('what has just changed in the page stays unpainted', () => {
    reading.marking.preview({ claimId: 'draft', spans: { ...NO_SPANS, cue: [at('said')] }, text: text() });
    reading.touch([page.doc.querySelector('#said')?.firstChild as Node]);
    reading.marking.preview({ claimId: 'draft', spans: { ...NO_SPANS, cue: [at('said')] }, text: text() });
    expect(painter.marks).toEqual([]);
  });
});

describe('a question about the text', () => {
  test('names the revision that the background knows, and is answered', async () => {
    const answer = reading.marking.about('claim.describe', { spans: { ...NO_SPANS, cue: [at('said')] } });
    const request = await background.answer<DescriptionRequest>('claim.describe', success('described'));
    expect(request).toMatchObject({ href: page.href, revision: 1, spans: { cue: [at('said')] } });
    expect(request.text).toEqual({ base: 1, patches: [], length: text().length });
    expect(await answer).toEqual(success('described'));
  });

  test('is asked again with the whole text by a background that does not know it', async () => {
    const answer = reading.marking.about('claim.propose', { near: at('said') });
    await background.answer('claim.propose', success('resend'));
    const request = await background.answer<ArticleReading>('claim.propose', success(null));
    expect(request).toMatchObject({ revision: 2, text: text() });
    expect(await answer).toEqual(success(null));
  });

  test('is asked twice at most', async () => {
    const answer = reading.marking.about('claim.propose', { near: at('said') });
    for (let i = 0; i < 2; i++) await background.answer('claim.propose', success('resend'));
    expect(await answer).toMatchObject({ ok: false });
  });

  test('has a fault for its answer where the background has one', async () => {
    const answer = reading.marking.about('claim.propose', { near: at('said') });
    await background.answer('claim.propose', failure('extension-updated'));
    expect(await answer).toEqual(failure('extension-updated'));
  });

  test('does not keep the next reading from being sent by what changed', async () => {
    void reading.marking.about('claim.propose', { near: at('said') });
    await background.answer('claim.propose', success(null));
    await changeFirstSentence('Mara Quill hoped so.');
    expect(background.text).toBe(text());
  });

  test('is a fault where there is no text', async () => {
    const fresh = new FerryReading();
    expect(await fresh.reading.marking.about('claim.propose', { near: [0, 1] })).toMatchObject({ ok: false });
  });
});

describe('a claim that was marked', () => {
  test('shows at once, in the order of the text, with its words', () => {
    reading.marking.put(ownClaim());
    expect(reading.state.claims.map(({ id }) => id)).toEqual(['new-1-0', 'new-own']);
    expect(reading.state.words['new-own']).toEqual({ source: 'The strike', cue: 'began', content: 'a week ago' });
    expect(wordsOf(markOf('new-own')?.marked)).toEqual(['The strike', 'began']);
  });

  test('is stored by an edit, with all that it is found by, and is read again as what it then is', async () => {
    const claim = ownClaim();
    reading.marking.put(claim);
    const stored = reading.edit('new-own', { dismissed: false, detached: false });
    expect(await background.answer('claim.edit', success({ claimId: 'stored-own' }))).toMatchObject({
      claimId: 'new-own',
      draft: claim.draft,
    });
    expect(await stored).toEqual(success(null));
    const anchored = { ...claim, id: 'stored-own', stored: true };
    await background.answer('article.read', success(sampleAnswer([ferryClaim(text()), anchored])));
    expect(reading.state.claims.map(({ id, stored: isStored }) => [id, isStored])).toEqual([
      ['new-1-0', false],
      ['new-own', true],
    ]);
  });

  test('that could not be stored stays where its words stand, through a reading that knows nothing of it', async () => {
    reading.marking.put(ownClaim());
    void reading.edit('new-own', { dismissed: false, detached: false });
    await background.answer('claim.edit', failure('storage-full'));
    reading.read(true);
    await background.answer('article.read', success(sampleAnswer([ferryClaim(text())])));
    expect(reading.state.claims.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['new-1-0', 'exact'],
      ['new-own', 'exact'],
    ]);
    expect(markOf('new-own')).toBeDefined();
  });

  test('that could not be stored has no place any more where other words stand there', async () => {
    reading.marking.put(ownClaim());
    void reading.edit('new-own', { dismissed: false, detached: false });
    await background.answer('claim.edit', failure('private-window'));
    await changeFirstSentence(`${SENTENCE} Or so it seemed.`);
    expect(reading.state.claims).toMatchObject([{ id: 'new-own', outcome: 'gone' }]);
    expect(painter.marks).toEqual([]);
  });

  test('that was corrected stands at its new place at once', async () => {
    const [claim] = reading.state.claims;
    if (!claim) throw new Error('no claim');
    const spans = { ...claim.spans, content: [at('on Monday')] };
    reading.marking.put({ ...claim, spans });
    expect(reading.state.claims).toMatchObject([{ id: 'new-1-0', spans }]);
    expect(reading.state.words['new-1-0']?.content).toBe('on Monday');
    await settle();
    expect(background.asked).toEqual([]);
  });
});
