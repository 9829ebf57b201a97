import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatHypothesis } from '../../../../lib/exchange/web/hypothesis.ts';
import { quotationOf } from '../../../../lib/exchange/web/hypothesis-quotation.ts';
import { noteIn, readTags, tagsOf, textOf } from '../../../../lib/exchange/web/hypothesis-text.ts';
import { anyRecords, anyText } from '../../schema/arbitraries.ts';
import { NOON, sampleArticle, sampleClaim, selector } from '../../schema/samples.ts';
import { filed, formatContext } from './filed.ts';

const { names } = formatContext();

async function files(records: Parameters<typeof filed>[0]) {
  return Array.fromAsync(formatHypothesis(filed(records), formatContext()));
}

describe('a file', () => {
  test('is one for each article, as the client of Hypothesis has it', async () => {
    const [file, ...others] = await files({ articles: [sampleArticle()], claims: [sampleClaim()] });
    expect(others).toEqual([]);
    expect(file?.name).toBe('harbour-stays-open-says-port-00000001.json');
    const { annotations, ...head } = JSON.parse(file?.content ?? '');
    expect(head).toEqual({ export_date: NOON.toISOString(), export_userid: '', client_version: 'Says Who 0.1.0' });
    expect(annotations).toMatchObject([
      {
        id: sampleClaim().id,
        created: NOON.toISOString(),
        updated: NOON.toISOString(),
        user: 'acct:reader@says-who.example',
        user_info: { display_name: 'reader' },
        uri: 'https://news.example/world/harbour-blockade',
        tags: ['status:denied', 'act:denial', 'source-kind:government'],
        group: '__world__',
        document: { title: ['Harbour stays open, says port'] },
        links: {},
        hidden: false,
        flagged: false,
      },
    ]);
  });

  test('is readable by its owner alone', async () => {
    const [file] = await files({ articles: [sampleArticle()], claims: [sampleClaim()] });
    const [{ permissions, user }] = JSON.parse(file?.content ?? '').annotations;
    expect(permissions).toEqual({ read: [user], update: [user], delete: [user], admin: [user] });
  });

  test('has one quotation for each claim, since Hypothesis takes the last of several', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        for (const { content } of await files(records)) {
          for (const { target, user } of JSON.parse(content).annotations) {
            expect(target).toHaveLength(1);
            const types = target[0].selector.map(({ type }: { type: string }) => type);
            expect(types).toEqual(['TextPositionSelector', 'TextQuoteSelector', 'SaysWhoClaimSelector']);
            expect(user).toMatch(/^acct:[A-Za-z0-9._]{3,30}@.*$/);
          }
        }
      }),
    );
  });

  test('leaves out what is no claim, and articles without any', async () => {
    const claims = [sampleClaim({ dismissed: true })];
    expect(await files({ articles: [sampleArticle()], claims })).toEqual([]);
    const both = [...claims, sampleClaim({ id: '019caaaa-0000-7000-8000-00000000000b' })];
    const [file] = await files({ articles: [sampleArticle()], claims: both });
    expect(JSON.parse(file?.content ?? '').annotations).toHaveLength(1);
  });

  test('has a name of its own, though articles have one title', async () => {
    const ids = ['019caaaa-0000-7000-8000-000000000001', '019cbbbb-0000-7000-8000-000000000001'] as const;
    const articles = ids.map((id) => sampleArticle({ id, url: `https://news.example/${id}`, title: '../Größe?' }));
    const claims = ids.map((articleId) => sampleClaim({ articleId }));
    const written = (await files({ articles, claims })).map(({ name }) => name);
    expect(new Set(written).size).toBe(2);
    for (const name of written) expect(name).toMatch(/^[a-z0-9-]+\.json$/);
  });

  test.each<[coder: string, user: string, why: string]>([
    ['reader', 'acct:reader@says-who.example', 'plain'],
    ['Ana Lindqvist', 'acct:Ana_Lindqvist@says-who.example', 'two words'],
    ['A', 'acct:A__@says-who.example', 'too short for an account'],
    ['李', 'acct:___@says-who.example', 'no plain letter in it'],
    ['x'.repeat(40), `acct:${'x'.repeat(30)}@says-who.example`, 'too long for an account'],
  ])('of %j is of the account %s: %s', async (coder, user) => {
    const [file] = await files({ articles: [sampleArticle()], claims: [sampleClaim({ coder })] });
    expect(JSON.parse(file?.content ?? '').annotations[0]).toMatchObject({ user, user_info: { display_name: coder } });
  });
});

describe('the quotation', () => {
  const claim = sampleClaim();

  test('is the sentence, at its own place and in its surroundings', () => {
    const [source, cue, content] = [selector('Ana', 103), selector('said', 107), selector('no', 112)];
    const selectors = {
      source: [{ ...source, quote: { ...source.quote, prefix: 'It was late. Yes, ' } }],
      cue: [cue],
      content: [{ ...content, quote: { ...content.quote, suffix: ' today. Then' } }],
    };
    expect(quotationOf({ selectors, sentence: 'Yes, Ana said no today.' })).toEqual({
      quote: { exact: 'Yes, Ana said no today.', prefix: 'It was late. ', suffix: ' Then' },
      position: { start: 98, end: 121 },
    });
  });

  test.each<[sentence: string, exact: string, why: string]>([
    [claim.sentence, claim.sentence, 'source, cue and content are in it'],
    ['', 'that ships had been turned away', 'none is known'],
    ['The port authority of Vellmar denied it', 'that ships had been turned away', 'it was cut before the content'],
    [
      'that ships had been turned away The port authority of Vellmar',
      'that ships had been turned away',
      'another order',
    ],
  ])('of %j is %j: %s', (sentence, exact) => {
    expect(quotationOf({ ...claim, sentence }).quote.exact).toBe(exact);
  });

  test('of a refusal without content is the cue', () => {
    const selectors = { ...claim.selectors, content: [] };
    expect(quotationOf({ selectors, sentence: '' }).quote.exact).toBe('denied');
  });

  test('has a place in every claim', () => {
    fc.assert(
      fc.property(anyRecords, ({ claims }) => {
        for (const one of claims) {
          const { quote, position } = quotationOf(one);
          expect(quote.exact).not.toBe('');
          expect(position.end).toBeGreaterThan(position.start);
          expect(position.start).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('the text', () => {
  test('says source, kinds, act, status and labels by name, and the note', () => {
    const claim = sampleClaim({ sourceText: 'The port', secondKind: 'military', labels: ['own-a', 'own-b'] });
    expect(textOf(claim, names)).toBe(
      [
        '**The port** · Kind government · Kind military  ',
        'Act denial · Status denied  ',
        'Label own-a · Label own-b  ',
        '*Says Who*',
        '',
        'See the harbour log.',
      ].join('\n'),
    );
  });

  test('says that there is no source, and no kind that was not chosen', () => {
    const claim = sampleClaim({ sourceText: '', sourceKind: 'unspecified', note: '' });
    expect(textOf(claim, names)).toBe('**–**  \nAct denial · Status denied  \n*Says Who*');
  });

  test.each<[sourceText: string, written: string, why: string]>([
    [
      '![x](https://a.example/p.png)',
      '&#33;&#91;x&#93;(https&#58;//a.example/p.png)',
      'a picture that would be loaded',
    ],
    ['<img src=x onerror=alert(1)>', '&#60;img src&#61;x onerror&#61;alert(1)&#62;', 'markup'],
    ['a\n\n# b\n*Says Who*', 'a &#35; b &#42;Says Who&#42;', 'lines of its own'],
    ['`c` $$x$$ \\(y\\)', '&#96;c&#96; &#36;&#36;x&#36;&#36; &#92;(y&#92;)', 'code and mathematics'],
    ['&lt;b&gt;', '&#38;lt;b&#38;gt;', 'what looks written out already'],
    ['Côte d’Ivoire – 5.2 (M.)', 'Côte d’Ivoire – 5.2 (M.)', 'what is no markup stays'],
  ])('has %j as %j: %s', (sourceText, written) => {
    expect(textOf(sampleClaim({ sourceText }), names).split('**')[1]).toBe(written);
  });

  test('gives the note back, whatever is in it and above it', () => {
    fc.assert(
      fc.property(anyText, anyText, (note, sourceText) => {
        expect(noteIn(textOf(sampleClaim({ note, sourceText }), names))).toBe(note);
      }),
    );
  });

  test.each<[text: string, note: string, why: string]>([
    ['My own words', 'My own words', 'everything was written anew'],
    ['**A** · B\n*Says Who*\n\nOne\n\nTwo', 'One\n\nTwo', 'paragraphs'],
    ['**A** · B\n*Says Who*\nOne', 'One', 'the empty line is gone'],
    ['Mine\n\n*Says Who*\n\nyours', 'Mine\n\n*Says Who*\n\nyours', 'the name in a note is no mark'],
    ['', '', 'nothing'],
  ])('%j has the note %j: %s', (text, note) => {
    expect(noteIn(text)).toBe(note);
  });
});

describe('tags', () => {
  test('say values by their ids, which never change', () => {
    const claim = sampleClaim({ status: 'own-1x', secondKind: 'military', labels: ['own-b', 'own-a'] });
    expect(tagsOf(claim)).toEqual([
      'status:own-1x',
      'act:denial',
      'source-kind:government',
      'second-kind:military',
      'label:own-b',
      'label:own-a',
    ]);
  });

  test('are read back as they were', () => {
    fc.assert(
      fc.property(anyRecords, ({ claims }) => {
        for (const { status, act, sourceKind, secondKind, labels, ...rest } of claims) {
          const tags = tagsOf({ status, act, sourceKind, secondKind, labels, ...rest });
          const fields = { status, act, sourceKind, secondKind, labels };
          expect(readTags(tags)).toEqual({ fields, others: [] });
        }
      }),
    );
  });

  test.each<[tags: string[], fields: object, others: string[], why: string]>([
    [['status:denied', 'status:refuted'], { status: 'refuted' }, [], 'the last counts: it was added'],
    [['status:true'], {}, ['status:true'], 'no status'],
    [['act:denied'], {}, ['act:denied'], 'no act'],
    [['source-kind:own-9'], { sourceKind: 'own-9' }, [], 'a kind of the reader’s own'],
    [['label:x', 'label:own-a', 'label:own-a'], { labels: ['own-a'] }, ['label:x'], 'a label once'],
    [['harbour', 'a:b', '', 'status:'], {}, ['harbour', 'a:b', '', 'status:'], 'tags of people'],
    [['__proto__:x', 'constructor:y'], {}, ['__proto__:x', 'constructor:y'], 'names that objects have'],
    [['note:x', 'dismissed:true'], {}, ['note:x', 'dismissed:true'], 'fields that no tag says'],
  ])('%j say %j, and %j besides: %s', (tags, fields, others) => {
    expect(readTags(tags)).toEqual({ fields: { secondKind: null, labels: [], ...fields }, others });
  });
});
