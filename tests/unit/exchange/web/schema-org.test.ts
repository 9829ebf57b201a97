import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FiledArticle } from '../../../../lib/exchange/format.ts';
import { formatClaimReviewDraft, formatSchemaOrg } from '../../../../lib/exchange/web/schema-org.ts';
import type { ClaimRecord } from '../../../../lib/schema/records.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { sampleClaim, selector } from '../../schema/samples.ts';
import { filed, filedArticles, sampleContext } from '../citations/context.ts';

type Node = { readonly [property: string]: unknown };

async function textOf(...articles: FiledArticle[]): Promise<string> {
  return (await Array.fromAsync(formatSchemaOrg(articles, sampleContext()))).join('');
}

async function graphOf(...articles: FiledArticle[]): Promise<Node[]> {
  const file = JSON.parse(await textOf(...articles)) as { '@context': string; '@graph': Node[] };
  expect(file['@context']).toBe('https://schema.org');
  return file['@graph'];
}

async function claimNode(changed: Partial<ClaimRecord> = {}): Promise<Node | undefined> {
  return (await graphOf(filed([sampleClaim(changed)])))[1];
}

/** Our variables by name. */
function variablesOf(node: Node | undefined): Record<string, unknown> {
  const properties = (node?.['additionalProperty'] ?? []) as Node[];
  return Object.fromEntries(properties.map(({ name, value }) => [String(name), value]));
}

describe('the graph', () => {
  test('has the article, and the claim that appears in it', async () => {
    const [article, claim] = await graphOf(filed());
    expect(article).toEqual({
      '@type': 'NewsArticle',
      '@id': 'https://news.example/world/harbour-blockade',
      url: 'https://news.example/world/harbour-blockade',
      headline: 'Harbour stays open, says port',
      author: [{ name: 'Ana Lindqvist' }, { name: 'Teo Marsh' }],
      publisher: { '@type': 'Organization', name: 'The Vellmar Courier' },
      datePublished: '2026-02-28T18:00:00+01:00',
      inLanguage: 'en',
    });
    expect(claim).toMatchObject({
      '@type': 'Claim',
      '@id': 'urn:uuid:019caaaa-0000-7000-8000-00000000000a',
      text: 'that ships had been turned away',
      author: { '@type': 'Organization', name: 'The port authority of Vellmar' },
      appearance: { '@id': 'https://news.example/world/harbour-blockade' },
      url: 'https://news.example/world/harbour-blockade#:~:text=that%20ships%20had%20been%20turned%20away',
      comment: { '@type': 'Comment', text: 'See the harbour log.', author: { '@type': 'Person', name: 'reader' } },
    });
    expect(variablesOf(claim)).toEqual({
      status: 'denied',
      act: 'denial',
      kind: 'indirect',
      distance: 'neutral',
      anonymity: 'institution',
      sourceKind: 'government',
    });
  });

  test('says that a reason was given for not naming the source, where one was', async () => {
    const node = await claimNode({ reasonGiven: true });
    expect(node?.['additionalProperty']).toContainEqual(
      expect.objectContaining({ name: 'reasonGiven', value: 'true' }),
    );
  });

  test('names a variable in our vocabulary, and its value by id and for people', async () => {
    expect((await claimNode())?.['additionalProperty']).toContainEqual({
      '@type': 'PropertyValue',
      propertyID: 'https://says-who.example/ns#status',
      name: 'status',
      value: 'denied',
      description: 'Denied',
    });
  });

  test('names labels, a second kind, and claims that are disputed', async () => {
    const other = '019caaaa-0000-7000-8000-00000000000b';
    const claim = await claimNode({ labels: ['own-a'], secondKind: 'military', disputes: [other] });
    expect(claim?.['keywords']).toEqual(['Own-a']);
    expect(variablesOf(claim)).toMatchObject({ secondKind: 'military', disputes: `urn:uuid:${other}` });
  });

  test.each([
    [{ anonymity: 'named' }, { '@type': 'Person', name: 'The port authority of Vellmar' }, 'named are persons'],
    [{ anonymity: 'role' }, { '@type': 'Person', name: 'The port authority of Vellmar' }, 'so are those with a role'],
    [{ anonymity: 'unnamed' }, { name: 'The port authority of Vellmar' }, 'who is not named may be either'],
    [{ selectors: { source: [], cue: [selector('reportedly', 0)], content: [] }, sourceText: '' }, undefined, 'nobody'],
  ] as [Partial<ClaimRecord>, Node | undefined, string][])('%# author %j %j: %s', async (changed, author) => {
    expect((await claimNode(changed))?.['author']).toEqual(author);
  });

  test('says who marked it, where that was a person', async () => {
    expect((await claimNode({ madeBy: { coder: 'Ana' } }))?.['claimInterpreter']).toEqual({
      '@type': 'Person',
      name: 'Ana',
    });
    expect(await claimNode()).not.toHaveProperty('claimInterpreter');
  });

  test('says nothing of a date that is none, and links to no program', async () => {
    const [article, claim] = await graphOf(
      filed([sampleClaim()], { published: 'last spring', url: 'javascript:alert(1)' }),
    );
    expect(article).not.toHaveProperty('datePublished');
    expect(article).not.toHaveProperty('url');
    expect(claim).not.toHaveProperty('url');
    expect(claim?.['appearance']).toEqual({ '@id': article?.['@id'] });
    expect(article?.['@id']).toBe('urn:uuid:019caaaa-0000-7000-8000-000000000001');
  });

  test.each([[{ dismissed: true }], [{ detached: true }]] as [Partial<ClaimRecord>][])(
    'is empty of claims that are %j',
    async (changed) => {
      expect(await graphOf(filed([sampleClaim(changed)]))).toEqual([]);
    },
  );

  test('may be put into a page as a script, whatever the claims are', async () => {
    const text = await textOf(filed([sampleClaim({ note: '</script><script>alert(1)</script><!--' })]));
    expect(text).not.toContain('<');
    expect(text).toContain('\\u003c/script>');
  });

  test('of random records has a node for each claim that is shown, with an article it names, and no rating', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const nodes = await graphOf(...filedArticles(records));
        const shown = records.claims.filter(({ dismissed, detached }) => !dismissed && !detached);
        const claims = nodes.filter((node) => node['@type'] === 'Claim');
        const articles = new Set(nodes.filter((node) => node['@type'] === 'NewsArticle').map((node) => node['@id']));
        expect(claims.map((node) => node['@id'])).toEqual(shown.map(({ id }) => `urn:uuid:${id}`));
        expect(claims.every((node) => articles.has((node['appearance'] as Node)['@id']))).toBe(true);
        expect(JSON.stringify(nodes)).not.toMatch(/"(reviewRating|ratingValue|firstAppearance)":/);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a draft of a ClaimReview', () => {
  const { article, claims } = filed();
  const [claim = sampleClaim()] = claims;
  const draft = JSON.parse(formatClaimReviewDraft({ article, claim }, sampleContext())) as Node;

  test('says that it is a draft, and what it lacks', () => {
    expect(draft).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      creativeWorkStatus: 'Draft',
      dateCreated: '2026-03-01T12:00:00.000Z',
      claimReviewed: 'that ships had been turned away',
    });
    expect(draft['description']).toMatch(/draft.*not a verdict.*author.*datePublished.*reviewRating/i);
  });

  test('has neither a rating nor an author: they are not ours to give', () => {
    expect(Object.keys(draft)).not.toEqual(expect.arrayContaining(['reviewRating']));
    expect(Object.keys(draft)).not.toEqual(expect.arrayContaining(['author']));
    expect(Object.keys(draft)).not.toEqual(expect.arrayContaining(['datePublished']));
  });

  test('has the claim with the article in it, and stands alone', () => {
    expect(draft['itemReviewed']).toMatchObject({
      '@type': 'Claim',
      author: { name: 'The port authority of Vellmar' },
      appearance: { '@type': 'NewsArticle', headline: 'Harbour stays open, says port' },
    });
  });

  test('may be put into a page as a script', () => {
    expect(
      formatClaimReviewDraft({ article, claim: sampleClaim({ note: '</script>' }) }, sampleContext()),
    ).not.toContain('<');
  });
});
