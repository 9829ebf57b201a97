import type { StoredArticle, StoredCoding } from '../../lib/agreement/coded-article.ts';
import type { Codebook } from '../../lib/claim/codebook.ts';
import { isUntouched } from '../../lib/claim/coded-variables.ts';
import { DEFAULT_SETTINGS } from '../../lib/claim/settings.ts';
import { mergeArticle } from '../../lib/merge/merge-others.ts';
import type { ArticleRecord, ClaimRecord } from '../../lib/schema/records.ts';
import { nameOf } from '../input-file.ts';
import { JoinedCodebooks } from './joined-codebooks.ts';
import { type OpeningWatch, openTelling } from './open-all.ts';
import type { ReadingOptions } from './open-stored.ts';

/** A file, and whose work it is. */
export interface CoderInput {
  readonly file: string;
  /** `null`: what its claims say. */
  readonly coder: string | null;
}

/** What coders made of articles, as their files have it. */
export interface Codings {
  /** One for each coder, in the order in which they are first met. */
  readonly codings: readonly StoredCoding[];
  readonly codebook: Codebook;
}

/** What a file is of one coder. */
interface Work {
  readonly coder: string;
  readonly articles: readonly StoredArticle[];
}

/** A claim is there twice by the same coder, or nobody knows whose a file is. */
export class CodingProblem extends Error {
  override readonly name = 'CodingProblem';
}

/** What claims are by as long as their coder has not said otherwise. */
const NOBODY = DEFAULT_SETTINGS.coder;
const HOW = 'say whose each file is with --coder NAME=FILE';

/**
 * Reads coders' files. Each file is one coder's, or that of the several whose names its claims have; a coder with several files is one.
 * @returns `null` where a file cannot be read or is nobody's: all of such problems are told
 */
export async function readCodings(
  inputs: readonly CoderInput[],
  options: ReadingOptions,
  watch: OpeningWatch,
): Promise<Codings | null> {
  const coders = new JoinedCoders();
  const codebooks = new JoinedCodebooks((problem) => watch.onLacking(problem));
  let isWhole = true;
  const fail = (problem: string) => {
    watch.onProblem(problem);
    isWhole = false;
  };
  for (const { file, coder } of inputs) {
    const articles: ArticleRecord[] = [];
    const claims: ClaimRecord[] = [];
    const opened = await openTelling(file, options, watch, ({ section, record }) => {
      if (section === 'articles') articles.push(record);
      if (section === 'claims') claims.push(record);
    });
    if (!opened.ok) {
      fail(opened.problem);
      continue;
    }
    codebooks.add(opened.value.codebook, opened.value.name);
    opened.value.close();
    try {
      for (const work of worksIn(articles, claims, coder)) coders.add(work, nameOf(file));
    } catch (error) {
      if (!(error instanceof CodingProblem)) throw error;
      fail(`${nameOf(file)}: ${error.message}`);
    }
  }
  return isWhole ? { codings: coders.codings(), codebook: codebooks.codebook } : null;
}

/**
 * Parts a file by coder. Claims that nobody has put their name to and nobody has labelled were handed out: they are those of its one
 * coder. Who labelled without a name is a coder of their own, beside those who gave theirs.
 * In a file of several coders it is not known who was through with which article: it is complete for none of them.
 * @param coder whose the file is; `null` for what its claims say
 * @throws CodingProblem where it does not say
 */
export function worksIn(
  articles: readonly ArticleRecord[],
  claims: readonly ClaimRecord[],
  coder: string | null,
): Work[] {
  const labelled = claims.filter((claim) => !isHandedOut(claim));
  const names = new Set((labelled.length > 0 ? labelled : claims).map((claim) => claim.coder));
  const [only] = names;
  if (coder === null && only === undefined) throw new CodingProblem(`without claims: ${HOW}`);
  if (coder !== null || names.size === 1) {
    const byArticle = Map.groupBy(claims, ({ articleId }) => articleId);
    const all = articles.map((article) => ({ article, claims: byArticle.get(article.id) ?? [] }));
    return [{ coder: coder ?? only ?? NOBODY, articles: all }];
  }
  return [...Map.groupBy(labelled, (claim) => claim.coder)].map(([name, own]) => {
    const byArticle = Map.groupBy(own, ({ articleId }) => articleId);
    const theirs = articles.flatMap((article) => {
      const found = byArticle.get(article.id);
      return found ? [{ article: { ...article, completeSince: null }, claims: found }] : [];
    });
    return { coder: name, articles: theirs };
  });
}

function isHandedOut(claim: ClaimRecord): boolean {
  return claim.coder === NOBODY && isUntouched(claim);
}

/** The works of each coder put together. */
export class JoinedCoders {
  readonly #coders = new Map<
    string,
    { readonly articles: Map<string, StoredArticle>; readonly files: Map<string, string> }
  >();

  /**
   * @param fileName where the work is from
   * @throws CodingProblem where the same claim is there twice, or two files are by coders who gave no name
   */
  add({ coder, articles }: Work, fileName: string): void {
    const known = this.#coders.get(coder);
    const own = known ?? { articles: new Map<string, StoredArticle>(), files: new Map<string, string>() };
    if (known && coder === NOBODY) throw new CodingProblem(`by a coder without a name, as an earlier file is: ${HOW}`);
    this.#coders.set(coder, own);
    for (const { article, claims } of articles) {
      for (const { id } of claims) {
        const holder = own.files.get(id);
        if (holder !== undefined)
          throw new CodingProblem(`the claim ${id} is in ${holder} too, by the same coder (${coder}): ${HOW}`);
        own.files.set(id, fileName);
      }
      const before = own.articles.get(article.url);
      own.articles.set(article.url, {
        article: before ? mergeArticle(before.article, article) : article,
        claims: [...(before?.claims ?? []), ...claims],
      });
    }
  }

  /** One for each coder. */
  codings(): StoredCoding[] {
    return [...this.#coders].map(([coder, { articles }]) => ({ coder, articles: [...articles.values()] }));
  }
}
