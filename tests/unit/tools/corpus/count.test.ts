import { describe, expect, it } from 'vitest';
import type { CorpusArticle } from '../../../../tools/corpus/article.ts';
import { countCorpus, nearMissesIn, tally } from '../../../../tools/corpus/count.ts';
import { DOMAINS, groupOf, NO_STATE, OTHER, regionOf, STYLES } from '../../../../tools/corpus/groups.ts';
import { formatTables } from '../../../../tools/corpus/tables.ts';
import { FACETS, parse } from './samples.ts';

function article(body: string, name?: string): CorpusArticle {
  const { article: parsed } = parse(body, name);
  if (!parsed) throw new Error('the sample has no article');
  return parsed;
}

const DENIAL = article(
  '[s1 Norway] [c1 claimed] [t1 a win]. [s2 Sund] [c2 denied] [t2 it]. ' +
    '{1 indirect statement doubt institution} {2 indirect denial neutral institution denies=1}',
);

describe('countCorpus', () => {
  it('counts articles, words, attributions and links', () => {
    const counts = countCorpus([DENIAL, article('A storm claimed nine lives.', 'wire-storm-1')]);
    expect(counts).toMatchObject({ articles: 2, words: 12, attributions: 2, denialLinks: 1, nearMisses: 1 });
    expect([...counts.regions]).toEqual([
      ['Europe', 1],
      [NO_STATE, 1],
    ]);
    expect(counts.acts.get('denial')).toBe(1);
    expect(counts.acts.get('threat')).toBe(0);
  });

  it('puts the most frequent first, equals by name', () => {
    expect([...tally(['b', 'a', 'b', 'c'])]).toEqual([
      ['b', 2],
      ['a', 1],
      ['c', 1],
    ]);
  });
});

describe('nearMissesIn', () => {
  it.each([
    { body: 'The fire claimed nine lives.', count: 1, reason: 'a cue word with another meaning' },
    { body: `[s1 Sund] [c1 claimed] [t1 a win]. {1 ${FACETS}}`, count: 0, reason: 'the cue itself' },
    {
      body: `[s1 Sund] [c1 has since confirmed] [t1 a report]. {1 ${FACETS}}`,
      count: 1,
      reason: 'a word of the content',
    },
    { body: 'In spring it would rain, as by rule.', count: 1, reason: 'the words of every sentence are left out' },
  ])('counts $count: $reason', ({ body, count }) => {
    expect(nearMissesIn(article(body))).toBe(count);
  });
});

describe('groups', () => {
  it.each([
    { name: 'regional-agency', group: 'wire and agency' },
    { name: 'London broadsheet', group: 'broadsheet and daily' },
    { name: 'French channel, English service', group: 'broadcaster' },
    { name: 'tv-review', group: 'magazine and feature' },
    { name: 'knitting', group: OTHER },
  ])('puts the style "$name" into $group', ({ name, group }) => {
    expect(groupOf(STYLES, name)).toBe(group);
  });

  it.each([
    { name: 'border conflict', group: 'war and security' },
    { name: 'farms', group: 'science and environment', reason: 'no arms' },
    { name: 'party politics', group: 'politics', reason: 'no art' },
    { name: 'pollution', group: OTHER, reason: 'no poll' },
  ])('puts the domain "$name" into $group', ({ name, group }) => {
    expect(groupOf(DOMAINS, name)).toBe(group);
  });

  it.each([
    { text: 'Kenya and Uganda argued; France looked on.', region: 'Africa south of the Sahara' },
    { text: 'Türkiye’s envoy left Baku for Ankara.', region: 'Middle East and North Africa' },
    { text: 'The mayor of Sund, an omelette lover, used a chisel.', region: NO_STATE },
  ])('finds the part of the world: $region', ({ text, region }) => {
    expect(regionOf(text)).toBe(region);
  });
});

describe('the tables', () => {
  it('show rows, columns and sums, and a dot for none', () => {
    const tables = formatTables([DENIAL]);
    expect(tables).toContain('1 articles, 7 words, 2 attributions, 1 denial links, 0 near-misses');
    expect(tables).toContain('| style | Europe | all |\n| --- | ---: | ---: |\n| wire and agency | 1 | 1 |');
    expect(tables).toContain('| business and economy | 1 | · | · | 1 |');
    expect(tables).toContain('| denial | 1 | 50.0 |');
  });
});
