import type { FiledArticle } from './format.ts';

/** A field of a claim for which some formats have no place: one that is put aside as no claim, one that is taken off its article. */
export type LeftOutField = 'dismissed' | 'detached';

/** The articles as they are; counts claims that have one of the fields set, each once, by the first of them. */
export async function* countingLeftOut(
  articles: AsyncIterable<FiledArticle> | Iterable<FiledArticle>,
  counts: Map<LeftOutField, number>,
): AsyncGenerator<FiledArticle> {
  for await (const filed of articles) {
    for (const claim of filed.claims) {
      const field = [...counts.keys()].find((name) => claim[name]);
      if (field) counts.set(field, (counts.get(field) ?? 0) + 1);
    }
    yield filed;
  }
}
