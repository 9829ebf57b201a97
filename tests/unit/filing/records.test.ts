import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/detect/index.ts';
import { loadModel } from '../../../lib/detect/model.ts';
import { draftOf } from '../../../lib/filing/draft.ts';
import { type DetectedText, filedText } from '../../../lib/filing/records.ts';
import { articleRecordSchema, claimRecordSchema } from '../../../lib/schema/records.ts';

const TEXT = `The Vellmar port authority said on Monday that the harbour was open. “Nobody was turned away,” said Mara Quill, its director.
The dockers’ union accused the authority of closing two berths. The authority denied closing any.`;
const NOW = new Date('2026-03-01T09:30:00.000Z');
const FINDER = { name: 'says-who 0.1.0', now: NOW };
const model = loadModel(new Uint8Array(readFileSync(new URL('../../../lib/detect/weights.bin', import.meta.url))));

function detected(changes: Partial<DetectedText> = {}): DetectedText {
  const { text = TEXT } = changes;
  return {
    url: 'https://courier.example/harbour',
    metadata: { title: 'Harbour', publisher: 'Courier', authors: [], language: 'en', published: '2026-02-28' },
    text,
    attributions: detect(text, { mode: 'complete', model }),
    ...changes,
  };
}

describe('a text with what was found in it', () => {
  const filed = filedText(detected(), FINDER);

  test('is an article and claims that the store would take', () => {
    expect(articleRecordSchema.parse(filed.article)).toEqual(filed.article);
    expect(filed.claims.length).toBeGreaterThan(2);
    for (const claim of filed.claims) expect(claimRecordSchema.parse(claim)).toEqual(claim);
  });

  test('has every part where its words stand', () => {
    for (const { selectors } of filed.claims) {
      for (const { quote, position } of [...selectors.source, ...selectors.cue, ...selectors.content]) {
        expect(TEXT.slice(position.start, position.end)).toBe(quote.exact);
      }
    }
  });

  test('is a complete unit that the detector coded', () => {
    expect(filed.article.completeSince).toBe(NOW.toISOString());
    expect(new Set(filed.claims.map(({ coder }) => coder))).toEqual(new Set([FINDER.name]));
  });

  test('names who each source is, by the key that the library would file it under', () => {
    const union = filed.claims.find(({ sourceText }) => sourceText.includes('union'));
    expect(union).toMatchObject({ act: 'accusation', sourceKey: expect.stringMatching(/./) });
  });

  test('a denial disputes the claim that the detector says it denies', () => {
    const { attributions } = detected();
    const denied = attributions.map(({ dispute }) => attributions.findIndex(({ id }) => id === dispute?.claim));
    expect(denied.some((index) => index >= 0)).toBe(true);
    expect(filed.claims.map(({ disputes }) => disputes)).toEqual(
      denied.map((index) => (index < 0 ? [] : [filed.claims[index]?.id])),
    );
  });
});

test('the same text found again, later, has the same ids; under another address it has others', () => {
  const idsOf = ({ article, claims }: ReturnType<typeof filedText>) => [article.id, ...claims.map(({ id }) => id)];
  const first = idsOf(filedText(detected(), FINDER));
  expect(idsOf(filedText(detected(), { ...FINDER, now: new Date('2027-01-01T00:00:00Z') }))).toEqual(first);
  const other = idsOf(filedText(detected({ url: 'https://other.example/harbour' }), FINDER));
  expect(other.filter((id) => first.includes(id))).toEqual([]);
});

test('a claim keeps its id when the article is edited around it', () => {
  const idOf = (text: string) =>
    filedText(detected({ text, attributions: detect(text, { mode: 'complete', model }) }), FINDER).claims.find(
      ({ selectors }) => selectors.cue[0]?.quote.exact === 'accused',
    )?.id;
  const padding = 'The weather over the bay was calm and the ferries ran on time all day. ';
  expect(idOf(TEXT)).toBeDefined();
  expect(idOf(`Kessania announced a new bridge over the river. ${padding.repeat(2)}${TEXT}`)).toBe(idOf(TEXT));
});

test('claims with the same words in the same surroundings have an id each', () => {
  const [first] = detected().attributions;
  if (!first) throw new Error('nothing was found');
  const { claims } = filedText(detected({ attributions: [first, { ...first, id: 'again' }] }), FINDER);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
});

test.each(['2026-02-28', '2026-02-28T23:30:00', '2026-02-28T10:00:00+09:00'])(
  'published %s: ids are the same in every time zone',
  (published) => {
    const { metadata } = detected();
    const { article } = filedText(detected({ metadata: { ...metadata, published } }), FINDER);
    expect(article.id).toBe(filedText(detected(), FINDER).article.id);
  },
);

test.each(['', 'yesterday', '2026', '-000001-01-01T00:00:00Z'])(
  'a date of publication like %j makes valid ids',
  (published) => {
    const { article, claims } = filedText(
      detected({ metadata: { title: '', publisher: '', authors: [], language: '', published } }),
      FINDER,
    );
    expect(articleRecordSchema.safeParse(article).success).toBe(true);
    expect(claims.every((claim) => claimRecordSchema.safeParse(claim).success)).toBe(true);
  },
);

test('a text in which nobody says anything is an article without claims', () => {
  const { claims } = filedText(detected({ text: 'It rained.', attributions: [] }), FINDER);
  expect(claims).toEqual([]);
});

test('a draft is what a page would store', () => {
  const [first] = detected().attributions;
  if (!first) throw new Error('nothing was found');
  expect(draftOf(TEXT, first)).toMatchObject({
    sourceText: 'The Vellmar port authority',
    confidence: first.confidence,
  });
});
