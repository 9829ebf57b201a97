import type { StoredArticle, StoredCoding } from './coded-article.ts';

/** The articles of several codings, by their address. */
export interface SharedArticles {
  /** Addresses that at least two coders have, in the order in which they are first met. */
  readonly urls: readonly string[];
  /** How many articles one coder alone has. */
  readonly single: number;
  /** The same codings with the articles at some of these addresses alone. */
  codingsOf(urls: readonly string[]): readonly StoredCoding[];
}

/** Finds out which articles coders have in common. */
export function sharedArticles(codings: readonly StoredCoding[]): SharedArticles {
  const byCoder = codings.map(({ articles }) => Map.groupBy(articles, ({ article }: StoredArticle) => article.url));
  const holders = new Map<string, number>();
  for (const articles of byCoder) for (const url of articles.keys()) holders.set(url, (holders.get(url) ?? 0) + 1);
  const urls = [...holders].flatMap(([url, count]) => (count > 1 ? [url] : []));
  return {
    urls,
    single: holders.size - urls.length,
    codingsOf: (some) =>
      codings.map(({ coder }, index) => ({ coder, articles: some.flatMap((url) => byCoder[index]?.get(url) ?? []) })),
  };
}
