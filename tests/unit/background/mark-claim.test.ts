import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { markClaims } from '../../../lib/background/mark-claim.ts';
import { modelReader } from '../../../lib/background/model.ts';
import { TextMemory } from '../../../lib/background/text-memory.ts';
import type { ClaimDraft } from '../../../lib/claim/claim.ts';
import { type ClaimSpans, NO_SPANS, type Span } from '../../../lib/claim/span.ts';
import { TEXT_LIMIT, type TextChange } from '../../../lib/messaging/protocol.ts';
import { success } from '../../../lib/messaging/result.ts';
import { createRouter } from '../../../lib/messaging/router.ts';
import type { Sender } from '../../../lib/platform/runtime.ts';
import { FRENCH, HREF, metadata, SENDER } from './samples.ts';

vi.mock('../../../lib/platform/own-file.ts', () => ({ readOwnFile: vi.fn() }));

const weights = new Uint8Array(readFileSync(new URL('../../../lib/detect/weights.bin', import.meta.url)));
const readModel = modelReader(async () => weights);

const TEXT =
  'Mara Quill, the mayor of Lunde, denied that the bridge was closed. “It is open,” she said. The posters had it that all was well.';

let memory: TextMemory;
let handlers: ReturnType<typeof markClaims>;
beforeEach(() => {
  memory = new TextMemory();
  handlers = markClaims(memory, readModel);
});

function at(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return [start, start + words.length];
}

function request(text: string | TextChange = TEXT, revision = 1) {
  return { href: HREF, metadata: metadata(), readingId: 'reading', revision, text };
}

function describeAt(spans: ClaimSpans, text: string | TextChange = TEXT, sender: Partial<Sender> = {}) {
  return handlers['claim.describe']({ ...request(text), spans }, { ...SENDER, ...sender });
}

async function draftAt(source: string | null, cue: string, content: string, text = TEXT): Promise<ClaimDraft> {
  const spans = {
    source: source === null ? [] : [at(source, text)],
    cue: [at(cue, text)],
    content: [at(content, text)],
  };
  const answer = await describeAt(spans, text);
  if (!answer.ok || answer.value === 'resend') throw new Error(JSON.stringify(answer));
  return answer.value;
}

const POSTERS = ['The posters', 'had it', 'that all was well'] as const;

describe('a claim that a person marks', () => {
  test('is found again by its words, and is nobody’s guess', async () => {
    const draft = await draftAt(...POSTERS);
    expect(draft.confidence).toBeNull();
    expect(draft.sourceText).toBe('The posters');
    expect(draft.sentence).toBe('The posters had it that all was well.');
    expect(draft.selectors.cue).toMatchObject([{ quote: { exact: 'had it' }, position: { start: at('had it')[0] } }]);
  });

  test('is a statement in neutral words where the detector does not know better', async () => {
    expect(await draftAt(...POSTERS)).toMatchObject({ act: 'statement', distance: 'neutral', kind: 'indirect' });
  });

  test('is what the detector makes of its cue where it knows it', async () => {
    const draft = await draftAt('Mara Quill', 'denied', 'that the bridge was closed');
    expect(draft).toMatchObject({ act: 'denial', anonymity: 'named' });
  });

  test('is quoted, reported or both by its quotation marks', async () => {
    expect((await draftAt('she', 'said', '“It is open,”')).kind).toBe('direct');
    expect((await draftAt('she', 'said', 'was closed. “It is open,”')).kind).toBe('mixed');
  });

  test('knows whom a pronoun stands for where its source is the one that was found', async () => {
    const draft = await draftAt('she', 'said', '“It is open,”');
    expect(draft.antecedent).toContain('Mara Quill');
    expect(draft.entity?.name).toContain('Mara Quill');
    expect((await draftAt(null, 'said', '“It is open,”')).antecedent).toBeNull();
  });

  test('has the source that the article calls so elsewhere', async () => {
    const text = `The harbour board said it would pay. ${TEXT} A note from the harbour board ran thus.`;
    const spans = { source: [at('the harbour board', text)], cue: [at('ran thus', text)], content: [] };
    const answer = await describeAt(spans, text);
    expect(answer).toMatchObject({ value: { entity: { key: expect.stringContaining('harbour-board') } } });
  });

  test.each([
    [null, 'none'],
    ['The posters', 'role'],
    ['Mara Quill, the mayor of Lunde', 'named'],
  ])('whose source is %s is %s', async (source, anonymity) => {
    const spans = { source: source === null ? [] : [at(source)], cue: [at('had it')], content: [] };
    expect(await describeAt(spans)).toMatchObject({ value: { anonymity } });
  });

  test('may be in a language that the detector does not know', async () => {
    const draft = await draftAt('Le maire de la ville', 'a dit', 'que le pont était fermé', FRENCH);
    expect(draft).toMatchObject({ sourceText: 'Le maire de la ville', act: 'statement', confidence: null });
  });
});

describe('what cannot be marked', () => {
  test.each<[reason: string, spans: ClaimSpans]>([
    ['beyond the text', { ...NO_SPANS, cue: [[TEXT.length - 2, TEXT.length + 1]] }],
    ['parts that overlap', { ...NO_SPANS, cue: [at('denied')], content: [at('denied that')] }],
    ['nothing but space', { ...NO_SPANS, cue: [at(' ')] }],
  ])('%s', async (_, spans) => {
    expect(await describeAt(spans)).toMatchObject({ ok: false, fault: { code: 'bad-message' } });
  });

  test('more than is kept of a claim', async () => {
    const text = `${'very '.repeat(11_000)}long, said Oda.`;
    const spans = { source: [], cue: [at('said', text)], content: [[0, 54_000] as const] };
    expect(await describeAt(spans, text)).toMatchObject({ ok: false, fault: { code: 'text-too-long' } });
  });

  test('a text that is too long to be read', async () => {
    const text = ' '.repeat(TEXT_LIMIT + 1);
    const near = await handlers['claim.propose']({ ...request(text), near: [0, 1] }, SENDER);
    expect([near, await describeAt({ ...NO_SPANS, cue: [[0, 1]] }, text)]).toMatchObject([
      { fault: { code: 'text-too-long' } },
      { fault: { code: 'text-too-long' } },
    ]);
  });
});

describe('the text that is meant', () => {
  const same = { base: 1, patches: [], length: TEXT.length };
  const spans = { source: [], cue: [at('had it')], content: [] };

  test('is the one that was read before', async () => {
    memory.textOf({ readingId: 'reading', revision: 1, text: TEXT }, SENDER.tabId);
    expect(await describeAt(spans, same)).toMatchObject({
      value: { selectors: { cue: [{ quote: { exact: 'had it' } }] } },
    });
  });

  test('is asked for where it is not known, as by a background that was ended', async () => {
    expect(await describeAt(spans, same)).toEqual(success('resend'));
    expect(await handlers['claim.propose']({ ...request(same), near: [0, 4] }, SENDER)).toEqual(success('resend'));
  });

  test('is not remembered in a private window', async () => {
    expect(await describeAt(spans, TEXT, { isPrivate: true })).toMatchObject({ ok: true });
    expect(await describeAt(spans, same)).toEqual(success('resend'));
  });
});

describe('what is proposed', () => {
  const propose = async (near: Span, text = TEXT) => handlers['claim.propose']({ ...request(text), near }, SENDER);

  test('are the parts of the claim that was selected', async () => {
    expect(await propose(at('the bridge was closed'))).toMatchObject({ value: { cue: [at('denied')] } });
    expect(await propose(at('It is open'))).toMatchObject({ value: { source: [at('she')], cue: [at('said')] } });
  });

  test('stands where it does in a long article, of which only what is around it is read', async () => {
    const filler = `${'The ferry was late and the quay was wet. '.repeat(10)}\n`;
    const long = `${filler.repeat(40)}${TEXT}\n${filler.repeat(20)}`;
    const claim = { source: [at('she', long)], cue: [at('said', long)] };
    expect(await propose(at('It is open', long), long)).toMatchObject({ value: claim });
    const answer = await describeAt({ ...claim, content: [at('“It is open,”', long)] }, long);
    expect(answer).toMatchObject({ value: { antecedent: expect.stringContaining('Mara Quill'), kind: 'direct' } });
  });

  test('is nothing where nobody says anything, and in a language that is not known', async () => {
    expect(await propose([TEXT.length - 1, TEXT.length])).toEqual(success(null));
    expect(await propose(at('le pont', FRENCH), FRENCH)).toEqual(success(null));
  });
});

test('only pages ask, and only with a cue of one span', async () => {
  const route = createRouter(handlers as Parameters<typeof createRouter>[0], { ownId: 'own', ownOrigin: 'ext://own/' });
  const ask = (spans: unknown, url = HREF) =>
    route({ type: 'claim.describe', request: { ...request(), spans } }, { ...SENDER, url });
  const bad = { ok: false, fault: { code: 'bad-message' } };
  expect(await ask({ ...NO_SPANS, cue: [at('had it')] })).toMatchObject({ ok: true });
  expect(await ask({ ...NO_SPANS, cue: [at('had it')] }, 'ext://own/popup.html')).toMatchObject(bad);
  expect(await ask(NO_SPANS)).toMatchObject(bad);
  expect(await ask({ ...NO_SPANS, cue: [at('had'), at('it that')] })).toMatchObject(bad);
  expect(await ask({ ...NO_SPANS, cue: [[4, 2]] })).toMatchObject(bad);
});
