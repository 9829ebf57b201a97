import { describe, expect, test } from 'vitest';
import type { StoredCoding } from '../../../lib/agreement/coded-article.ts';
import { type AgreementOptions, agreementOf } from '../../../lib/agreement/report.ts';
import { f1Of } from '../../../lib/agreement/span-agreement.ts';
import type { Unitising } from '../../../lib/agreement/unitising.ts';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import type { ArticleRecord, ClaimRecord } from '../../../lib/schema/records.ts';
import { selector } from '../schema/samples.ts';
import { articleOf, claimAt, workOn } from './samples.ts';

const OPEN = { completeSince: null } as const;
const TEXT_A = 'a'.repeat(64);
const TEXT_B = 'b'.repeat(64);

/** What one coder found in one article: their claims by place. */
function coding(coder: number, places: readonly number[], changed: Partial<ArticleRecord> = {}): StoredCoding {
  const claims = places.map((place) => claimAt(place, coder));
  return { coder: `coder ${coder}`, articles: [workOn(articleOf(1, changed), claims)] };
}

function withClaims(from: StoredCoding, change: (claim: ClaimRecord, index: number) => ClaimRecord): StoredCoding {
  const articles = from.articles.map(({ article, claims }) => ({ article, claims: claims.map(change) }));
  return { ...from, articles };
}

/** All of a coder's claims further on in the text, as after a paragraph was put in front. */
function shifted(from: StoredCoding, by: number): StoredCoding {
  const move = ({ quote, position }: ClaimRecord['selectors']['cue'][number]) => ({
    quote,
    position: { start: position.start + by, end: position.end + by },
  });
  return withClaims(from, (claim) => {
    const { source, cue, content } = claim.selectors;
    return { ...claim, selectors: { source: source.map(move), cue: cue.map(move), content: content.map(move) } };
  });
}

function unitisingOf(one: StoredCoding, other: StoredCoding, options?: AgreementOptions): Unitising {
  const [only] = agreementOf([one, other], DEFAULT_CODEBOOK, options).unitising;
  if (!only) throw new Error('two coders are one pair');
  return only;
}

describe('claims that both found', () => {
  const found = unitisingOf(coding(1, [0, 1, 2]), coding(2, [1, 2, 3, 4]));

  test('two of three and two of four', () => {
    expect(found.claims).toEqual({ one: 3, oneMatched: 2, other: 4, otherMatched: 2 });
    expect(f1Of(found.claims).value).toBeCloseTo(4 / 7, 12);
  });

  test("each coder's that the other has not, with their article", () => {
    expect(found.onlyOne.map(({ claim }) => claim.id)).toEqual([claimAt(0, 1).id]);
    expect(found.onlyOther.map(({ claim }) => claim.id)).toEqual([claimAt(3, 2).id, claimAt(4, 2).id]);
    expect(found.onlyOne[0]?.article.url).toBe(articleOf(1).url);
  });

  test('spans of each part, which here are the same wherever the claim is', () => {
    for (const { exact, overlap } of Object.values(found.parts)) {
      expect(exact).toEqual({ one: 3, oneMatched: 2, other: 4, otherMatched: 2 });
      expect(overlap).toEqual(exact);
    }
  });

  test.each([
    { reason: 'not a claim', state: { dismissed: true } },
    { reason: 'not this claim: taken off the article', state: { detached: true } },
  ])('one that its coder took for $reason is none of theirs', ({ state }) => {
    const one = withClaims(coding(1, [0, 1]), (claim, index) => (index === 0 ? { ...claim, ...state } : claim));
    const { claims, onlyOne, onlyOther, parts } = unitisingOf(one, coding(2, [0, 1]));
    expect(claims).toEqual({ one: 1, oneMatched: 1, other: 2, otherMatched: 1 });
    expect(onlyOne).toEqual([]);
    expect(onlyOther.map(({ claim }) => claim.id)).toEqual([claimAt(0, 2).id]);
    expect(parts.cue.exact.one).toBe(1);
  });
});

test('a content that one coder drew longer overlaps, and is not the same', () => {
  const longer = withClaims(coding(2, [0]), (claim) => {
    const [content] = claim.selectors.content;
    const start = content?.position.start ?? 0;
    const around = { prefix: content?.quote.prefix ?? '', suffix: content?.quote.suffix ?? '' };
    const words = `${content?.quote.exact} by noon`;
    return { ...claim, selectors: { ...claim.selectors, content: [selector(words, start, around)] } };
  });
  const { parts } = unitisingOf(coding(1, [0]), longer);
  const length = 'that ship number 0 had left'.length;
  expect(f1Of(parts.content.exact).value).toBe(0);
  expect(f1Of(parts.content.overlap).value).toBe(1);
  expect(parts.content.characters).toEqual({
    one: length,
    oneMatched: length,
    other: length + ' by noon'.length,
    otherMatched: length,
  });
  expect(f1Of(parts.source.exact).value).toBe(1);
});

describe('articles that both coded completely', () => {
  test.each([
    { reason: 'neither said so', one: OPEN, other: OPEN, articles: 0 },
    { reason: 'the first did not', one: OPEN, other: {}, articles: 0 },
    { reason: 'the second did not', one: {}, other: OPEN, articles: 0 },
    { reason: 'both did', one: {}, other: {}, articles: 1 },
  ])('$reason: $articles', ({ one, other, articles }) => {
    const found = unitisingOf(coding(1, [0], one), coding(2, [0, 1], other));
    expect(found.articles).toBe(articles);
    expect(found.onlyOther).toHaveLength(articles);
    expect(f1Of(found.claims).why).toBe(articles === 0 ? 'no-units' : null);
  });

  test('the caller can say which are, by article and coder', () => {
    const asked: number[] = [];
    const isComplete = ({ url }: ArticleRecord, coder: number): boolean => {
      asked.push(coder);
      return url === articleOf(1).url;
    };
    const found = unitisingOf(coding(1, [0], OPEN), coding(2, [0, 1], OPEN), { isComplete });
    expect(found.articles).toBe(1);
    expect(new Set(asked)).toEqual(new Set([0, 1]));
  });

  test('one without a claim of either counts, and changes no figure', () => {
    const more = (from: StoredCoding) => ({ ...from, articles: [...from.articles, workOn(articleOf(2), [])] });
    const [one, other] = [coding(1, [0, 1]), coding(2, [1])];
    const found = unitisingOf(more(one), more(other));
    expect(found.articles).toBe(2);
    expect(found.claims).toEqual(unitisingOf(one, other).claims);
  });
});

describe('an article that was another when the other coder read it', () => {
  test.each<{ reason: string; one: StoredCoding; other: StoredCoding; isOther: boolean }>([
    {
      reason: 'the same text was saved',
      one: coding(1, [0], { textId: TEXT_A }),
      other: coding(2, [1], { textId: TEXT_A }),
      isOther: false,
    },
    {
      reason: 'two texts, and all that both have stands where it stood',
      one: coding(1, [0, 1], { textId: TEXT_A }),
      other: coding(2, [0, 1], { textId: TEXT_B }),
      isOther: false,
    },
    {
      reason: 'two texts, and nothing tells that positions are the same',
      one: coding(1, [0], { textId: TEXT_A }),
      other: coding(2, [1], { textId: TEXT_B }),
      isOther: true,
    },
    {
      reason: 'no text was saved, and what both have stands where it stood',
      one: coding(1, [0, 1]),
      other: coding(2, [0]),
      isOther: false,
    },
    {
      reason: 'no text was saved, and what both have stands elsewhere',
      one: coding(1, [0, 1]),
      other: shifted(coding(2, [0, 1]), 1_000),
      isOther: true,
    },
    {
      reason: 'no text was saved, and they have nothing in common',
      one: coding(1, [0]),
      other: coding(2, [1]),
      isOther: false,
    },
  ])('$reason', ({ one, other, isOther }) => {
    const { otherTexts, parts } = unitisingOf(one, other);
    expect(otherTexts).toEqual(isOther ? [articleOf(1).url] : []);
    expect(parts.cue.exact.one > 0).toBe(!isOther);
  });

  test('its claims are compared all the same, by their words', () => {
    const found = unitisingOf(coding(1, [0, 1]), shifted(coding(2, [0, 1]), 1_000));
    expect(found.claims).toEqual({ one: 2, oneMatched: 2, other: 2, otherMatched: 2 });
    expect(found.articles).toBe(1);
  });
});

test('three coders are three pairs, in their order', () => {
  const report = agreementOf([coding(1, [0, 1]), coding(2, [0]), coding(3, [1])], DEFAULT_CODEBOOK);
  expect(report.unitising.map(({ coders, claims }) => [...coders, claims.oneMatched])).toEqual([
    [0, 1, 1],
    [0, 2, 1],
    [1, 2, 0],
  ]);
});
