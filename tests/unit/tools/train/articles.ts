import type { CorpusArticle } from '../../../../tools/corpus/article.ts';
import { parseArticle } from '../../../../tools/corpus/notation.ts';

/** An article in the corpus' notation. @throws Error with what is wrong in it. */
export function articleOf(body: string, id = 'wire-dam-204'): CorpusArticle {
  const front = `---\nid: ${id}\nstyle: wire\ndomain: dams\nvariety: en-GB\n---\n`;
  const { article, problems } = parseArticle(`${id}.txt`, `${front}${body}\n`);
  if (!article || problems.length > 0) throw new Error(JSON.stringify(problems));
  return article;
}

/** An accusation, a denial of it, and somebody else's words. */
export const OIL =
  '[s1 Lind] [c1 accused] [t1 Orvel of dumping oil]. {1 indirect accusation neutral named}\n\n[s2 Trask] [c2 said] [t2 that the tide was high]. {2 indirect statement neutral named}\n\n[s3 Orvel] [c3 flatly denied] [t3 the accusation]. {3 indirect denial neutral named denies=1}';
