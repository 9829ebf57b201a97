import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import { coderNames, variablesOf } from '../../../lib/claim/coded-variables.ts';
import type { TextSelector } from '../../../lib/claim/selector.ts';
import type { Span } from '../../../lib/claim/span.ts';
import { type CodedClaim, type Coding, type Unit, unitsOf } from '../../../lib/claim/unit.ts';
import type { ArticleRecord, ClaimRecord } from '../../../lib/schema/records.ts';
import { expectGrowth } from '../growth.ts';
import { sampleArticle, sampleClaim } from '../schema/samples.ts';

interface Filed {
  readonly article: ArticleRecord;
  readonly claims: readonly ClaimRecord[];
}

const TEXT =
  'The port authority of Vellmar denied on Monday that ships had been turned away. Two captains said they had waited for a week. ' +
  'The union strongly denied that there was a strike. “We work,” it said. Nobody at the ministry would comment.';

const article = sampleArticle();

/** The selector of some words of a text, in the first place where they stand from an offset on. */
function select(text: string, words: string, after = 0): TextSelector {
  const start = text.indexOf(words, after);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  const end = start + words.length;
  const quote = { exact: words, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 40) };
  return { quote, position: { start, end } };
}

let count = 0;

function claimOn(
  text: string,
  words: { cue: string; source?: string; content?: string; after?: number },
  changed: Partial<ClaimRecord> = {},
): ClaimRecord {
  const { cue, source, content, after = 0 } = words;
  const id = `019caaaa-0000-7000-8000-${String(++count).padStart(12, '0')}`;
  const selectors = {
    source: source ? [select(text, source)] : [],
    cue: [select(text, cue, after)],
    content: content ? [select(text, content)] : [],
  };
  return sampleClaim({ id, selectors, ...changed });
}

function codingOf(coder: string, claims: readonly ClaimRecord[], of = article): Coding<Filed> {
  return { coder, articles: [{ article: of, claims }] };
}

/** The cue of each coder's claim, unit by unit. */
function cuesOf(units: readonly Unit<Filed>[]): (string | null)[][] {
  return units.map(({ claims }) => claims.map((claim) => claim?.selectors.cue[0]?.quote.exact ?? null));
}

describe('claims of two coders are one unit', () => {
  const shifted = `An advertisement stands here now. ${TEXT}`;
  const edited = TEXT.replace('Two captains said', 'On Tuesday, two captains said');

  test.each([
    ['the same cue in the same text', TEXT, 'denied', TEXT, 'denied', true],
    ['cues that overlap in part', TEXT, 'strongly denied', TEXT, 'denied that there', true],
    ['the same cue further down, after something was put in front', TEXT, 'denied', shifted, 'denied', true],
    ['the same cue where the sentence before it was edited', TEXT, 'said they', edited, 'said they', false],
    ['other words of the same text', TEXT, 'denied', TEXT, 'said', false],
    ['cues that touch but do not overlap', TEXT, 'strongly', TEXT, ' denied that', false],
    ['the same words elsewhere', TEXT, 'said they', TEXT, 'said. Nobody', false],
  ])('%s', (_why, mine, myCue, theirs, theirCue, isOne) => {
    const codings = [
      codingOf('Ana', [claimOn(mine, { cue: myCue })]),
      codingOf('Ben', [claimOn(theirs, { cue: theirCue })]),
    ];
    expect(unitsOf(codings)).toHaveLength(isOne ? 1 : 2);
  });

  test('not when positions of two versions overlap by chance', () => {
    const other = `${'x'.repeat(30)}said, and nothing of this was in the article before.`;
    const mine = claimOn(TEXT, { cue: 'denied' });
    const theirs = claimOn(other, { cue: 'said' });
    expect(mine.selectors.cue[0]?.position.start).toBe(theirs.selectors.cue[0]?.position.start);
    expect(unitsOf([codingOf('Ana', [mine]), codingOf('Ben', [theirs])])).toHaveLength(2);
  });

  test.each([
    ['with the same source and content', 'they had waited for a week', 'they had waited for a week', true],
    ['with another content', 'they had waited for a week', 'they had waited', false],
    ['with no content to know it by', undefined, undefined, false],
  ])('where the sentence was edited, %s: %s', (_why, myContent, theirContent, isOne) => {
    const [mine, theirs] = (
      [
        [TEXT, myContent],
        [edited, theirContent],
      ] as const
    ).map(([text, content]) => claimOn(text, { cue: 'said', ...(content ? { content } : {}) }));
    expect(mine && theirs && unitsOf([codingOf('Ana', [mine]), codingOf('Ben', [theirs])])).toHaveLength(isOne ? 1 : 2);
  });

  test('when they were handed the same stored claim, also after one of them corrected its words', () => {
    const handed = claimOn(TEXT, { cue: 'denied' });
    const corrected = { ...claimOn(TEXT, { cue: 'said they' }), id: handed.id };
    const nearer = claimOn(TEXT, { cue: 'denied' });
    const units = unitsOf([codingOf('Ana', [handed]), codingOf('Ben', [nearer, corrected])]);
    expect(cuesOf(units)).toEqual([
      ['denied', 'said they'],
      [null, 'denied'],
    ]);
  });

  test('not of two articles', () => {
    const elsewhere = sampleArticle({ url: 'https://news.example/other' });
    const codings = [
      codingOf('Ana', [claimOn(TEXT, { cue: 'denied' })]),
      codingOf('Ben', [claimOn(TEXT, { cue: 'denied' })], elsewhere),
    ];
    expect(unitsOf(codings).map(({ article: { url } }) => url)).toEqual([article.url, elsewhere.url]);
  });

  test('of one article whose records have ids of their own in each store', () => {
    const theirs = sampleArticle({ id: '019caaaa-0000-7000-8000-000000000099' });
    const claims = [claimOn(TEXT, { cue: 'denied' })];
    const units = unitsOf([
      codingOf('Ana', claims),
      codingOf('Ben', [claimOn(TEXT, { cue: 'denied' }, { articleId: theirs.id })], theirs),
    ]);
    expect(units).toHaveLength(1);
  });
});

describe('one to one', () => {
  test('the best overlap is taken first', () => {
    const whole = claimOn(TEXT, { cue: 'strongly denied' });
    const [first, second] = [claimOn(TEXT, { cue: 'strongly' }), claimOn(TEXT, { cue: 'denied', after: 100 })];
    const units = unitsOf([codingOf('Ana', [whole]), codingOf('Ben', [second, first])]);
    expect(cuesOf(units)).toEqual([
      ['strongly denied', 'strongly'],
      [null, 'denied'],
    ]);
  });

  test('of claims with one cue, those with the same content belong together', () => {
    const [on, away] = ['on Monday', 'that ships had been turned away'];
    const mine = [on, away].map((content) => claimOn(TEXT, { cue: 'denied', content }));
    const theirs = [away, on].map((content) => claimOn(TEXT, { cue: 'denied', content }));
    const units = unitsOf([codingOf('Ana', mine), codingOf('Ben', theirs)]);
    const contents = units.map(({ claims }) => claims.map((claim) => claim?.selectors.content[0]?.quote.exact));
    expect(contents.toSorted()).toEqual([
      [on, on],
      [away, away],
    ]);
  });

  test('of claims alike, those nearest to each other belong together', () => {
    const text = Array.from({ length: 3 }, () => `${'~'.repeat(30)}it said${'~'.repeat(30)}`).join('');
    const all = [...text.matchAll(/said/g)].map(({ index }) => claimOn(text, { cue: 'said', after: index }));
    const units = unitsOf([
      codingOf('Ana', all),
      codingOf(
        'Ben',
        all.slice(2).map((claim) => ({ ...claim, id: 'b' })),
      ),
    ]);
    expect(units.map(({ claims }) => claims[1]?.id ?? null)).toEqual([null, null, 'b']);
  });

  test('claims that nothing tells apart go in turn, each once', () => {
    const text = Array.from({ length: 30 }, () => `${'~'.repeat(30)}it said${'~'.repeat(30)}`).join('');
    const all = (version: string) =>
      [...version.matchAll(/said/g)].map(({ index }) => claimOn(version, { cue: 'said', after: index }));
    const units = unitsOf([codingOf('Ana', all(text)), codingOf('Ben', all(`${'.'.repeat(200)}${text}`))]);
    expect(units).toHaveLength(30);
    expect(units.every(({ claims }) => claims.every((claim) => claim !== null))).toBe(true);
  });

  test('three coders: a unit has a place for each, in their order', () => {
    const [ana, ben, eva] = [['strongly denied', 'said. Nobody'], ['would comment'], ['denied that', 'would']];
    const at = (cues: readonly string[] | undefined) =>
      (cues ?? []).map((cue) => claimOn(TEXT, { cue, after: TEXT.indexOf('strongly') }));
    const units = unitsOf([codingOf('Ana', at(ana)), codingOf('Ben', at(ben)), codingOf('Eva', at(eva))]);
    expect(cuesOf(units)).toEqual([
      ['strongly denied', null, 'denied that'],
      ['said. Nobody', null, null],
      [null, 'would comment', 'would'],
    ]);
  });
});

/** Where a coder of the properties may put a cue. */
const anySpans = fc.array(
  fc
    .tuple(fc.nat({ max: TEXT.length - 12 }), fc.integer({ min: 1, max: 12 }))
    .map(([at, long]): Span => [at, at + long]),
  { maxLength: 12 },
);

function claimAt([start, end]: Span): ClaimRecord {
  return claimOn(TEXT, { cue: TEXT.slice(start, end), after: start });
}

describe('whatever is coded', () => {
  test('every claim is in exactly one unit, at its coder’s place', () => {
    fc.assert(
      fc.property(fc.array(anySpans, { maxLength: 4 }), (drawn) => {
        const codings = drawn.map((spans, index) => codingOf(`coder ${index}`, spans.map(claimAt)));
        const units = unitsOf(codings);
        for (const [index, { articles }] of codings.entries()) {
          const ids = units.flatMap(({ claims }) => claims[index]?.id ?? []);
          expect(ids.toSorted()).toEqual(articles.flatMap(({ claims }) => claims.map(({ id }) => id)).toSorted());
        }
        expect(units.every(({ claims }) => claims.length === codings.length)).toBe(true);
      }),
    );
  });

  test('the units are the same in whatever order coders and claims come', () => {
    fc.assert(
      fc.property(fc.array(anySpans, { minLength: 2, maxLength: 4 }), (drawn) => {
        const codings = drawn.map((spans, index) => codingOf(`coder ${index}`, spans.map(claimAt)));
        const turned = codings
          .map(({ coder, articles }) => codingOf(coder, (articles[0]?.claims ?? []).toReversed()))
          .toReversed();
        const idsOf = (units: readonly Unit<Filed>[], isTurned: boolean) =>
          units.map(({ id, claims }) => [
            id,
            (isTurned ? claims.toReversed() : claims).map((claim) => claim?.id ?? null),
          ]);
        expect(idsOf(unitsOf(turned), true)).toEqual(idsOf(unitsOf(codings), false));
      }),
    );
  });

  test('a coder agrees with themselves in every unit', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const claims = spans.map(claimAt);
        const units = unitsOf([codingOf('Ana', claims), codingOf('Ana', claims)]);
        expect(units.map(({ claims: [mine, again] }) => mine?.id === again?.id)).toEqual(claims.map(() => true));
      }),
    );
  });
});

test('a large article does not take more than a large number of small ones', async () => {
  const sentence = (number: number) => `Speaker ${number} of the council said that measure ${number} was late. `;
  const textOf = (numbers: readonly number[]) => numbers.map(sentence).join('');
  const claimsOf = (numbers: readonly number[]) => {
    const text = textOf(numbers);
    return numbers.map((number) => claimOn(text, { cue: 'said', after: text.indexOf(`Speaker ${number} `) }));
  };
  const numbers = Array.from({ length: 4_000 }, (_, index) => index + 1_000);
  const large = [codingOf('Ana', claimsOf(numbers)), codingOf('Ben', claimsOf(numbers))];
  const pages = Array.from({ length: 40 }, (_, page) => numbers.slice(page * 100, page * 100 + 100));
  const small = ['Ana', 'Ben'].map((coder) => ({
    coder,
    articles: pages.map((page, index) => ({
      article: sampleArticle({ url: `https://news.example/${index}` }),
      claims: claimsOf(page),
    })),
  }));
  const matching = (codings: readonly Coding<Filed>[]) => () => expect(unitsOf(codings)).toHaveLength(numbers.length);
  // Were it quadratic, one article of 4,000 claims would take 40 times what 40 of 100 take.
  await expectGrowth({ small: matching(small), large: matching(large), under: 8 });
});

describe('values', () => {
  const codebook = {
    ...DEFAULT_CODEBOOK,
    labels: [
      { id: 'own-frame' as const, name: 'Framing', meaning: '', look: null, key: '', isHidden: false },
      { id: 'own-second' as const, name: 'status', meaning: '', look: null, key: '', isHidden: false },
      { id: 'own-nameless' as const, name: '', meaning: '', look: null, key: '', isHidden: true },
    ],
  };

  function valuesOf(changed: Partial<ClaimRecord>): Record<string, string | null> {
    const claim = sampleClaim(changed);
    return Object.fromEntries(variablesOf(codebook).map((variable) => [variable.name, variable.valueOf(claim)]));
  }

  const PLAIN = { status: 'unassessed', sourceKind: 'unspecified', secondKind: null, note: '', labels: [] } as const;
  const AT = sampleClaim().created;

  test.each([
    ['as it was stored', PLAIN, null],
    [
      'of the detector, which is its own coder',
      { ...PLAIN, coder: 'says-who 0.1.0', madeBy: { detector: 'says-who 0.1.0' } },
      'denial',
    ],
    ['with a note', { ...PLAIN, note: 'See the log.' }, 'denial'],
    ['that was put aside', { ...PLAIN, detached: true }, 'denial'],
    ['that was looked at again, and is as before', { ...PLAIN, modified: '2030-01-01T00:00:00.000Z' }, 'denial'],
  ])('of a claim %s: the act is %s', (_what, changed, act) => {
    const values = valuesOf({ created: AT, modified: AT, ...changed });
    expect(values['act']).toBe(act);
    expect(values['dismissed']).toBe(act && '0');
    expect(values['Framing']).toBe(act && '0');
  });

  test('of a labelled claim', () => {
    expect(valuesOf({ secondKind: 'military', labels: ['own-frame'] })).toEqual({
      status: 'denied',
      act: 'denial',
      sourceKind: 'government',
      secondKind: 'military',
      reasonGiven: '0',
      dismissed: '0',
      Framing: '1',
      'status (2)': '0',
      'own-nameless': '0',
    });
  });

  test('of a claim that was stored but not labelled: nobody chose what it has from the start', () => {
    expect(valuesOf({ status: 'unassessed', sourceKind: 'unspecified' })).toMatchObject({
      status: null,
      sourceKind: null,
      secondKind: null,
      dismissed: '0',
    });
  });

  test('a source of one kind alone has no second one, which is a value', () => {
    expect(valuesOf({ sourceKind: 'ngo', secondKind: null })).toMatchObject({ secondKind: 'none' });
  });

  test.each<[CodedClaim['anonymity'], boolean, string | null, string]>([
    ['institution', true, '1', 'that the article gives a reason'],
    ['role', false, '0', 'and that it gives none'],
    ['unnamed', false, '0', 'whoever is not named'],
    ['named', false, null, 'a source that is named: nobody asks'],
    ['none', false, null, 'nor where there is no source'],
    ['named', true, '1', 'unless the coder says so of it'],
  ])('of a source that is %s with a reason %j: %j, %s', (anonymity, reasonGiven, value) => {
    expect(valuesOf({ anonymity, reasonGiven })).toMatchObject({ reasonGiven: value });
  });

  test('of a claim that is none: that, and nothing else', () => {
    const { dismissed, ...others } = valuesOf({ dismissed: true, labels: ['own-frame'] });
    expect(dismissed).toBe('1');
    expect(new Set(Object.values(others))).toEqual(new Set([null]));
  });
});

describe('names of coders', () => {
  test.each([
    ['different names stay', ['Ana', 'Ben'], ['Ana', 'Ben']],
    [
      'who never set a name is told from others who did not',
      ['reader', 'reader', 'reader'],
      ['reader', 'reader (2)', 'reader (3)'],
    ],
    ['a number that is taken is not given again', ['Ana', 'Ana (2)', 'Ana'], ['Ana', 'Ana (2)', 'Ana (3)']],
  ])('%s', (_why, given, names) => {
    expect(coderNames(given.map((coder) => ({ coder })))).toEqual(names);
  });
});
