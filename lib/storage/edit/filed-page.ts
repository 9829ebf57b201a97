import { type ClaimDraft, type ClaimEdit, wordsKey } from '../../claim/claim.ts';
import { type ArticleRecord, type ClaimRecord, claimRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { sortRows } from '../tables/rows.ts';
import { fileArticle, type Sighting } from './file-article.ts';

/**
 * The article of a page and its stored claims, as one transaction knows them: each is read once, however many claims are edited in
 * it. For use inside of that transaction alone.
 */
export class FiledPage {
  readonly #db: SaysWhoDatabase;
  readonly #sighting: Sighting;
  #article: ArticleRecord | null = null;
  /** Claims that are found by their words; `null` while they are not read. */
  #byWords: Map<string, ClaimRecord> | null = null;

  constructor(db: SaysWhoDatabase, sighting: Sighting) {
    this.#db = db;
    this.#sighting = sighting;
  }

  /** The article under which the page's claims are filed, added or brought up to date. */
  async article(): Promise<ArticleRecord> {
    this.#article ??= await fileArticle(this.#db, this.#sighting);
    return this.#article;
  }

  /**
   * The stored claim with the same words in the same surroundings. One that the reader detached is not it: they said that these
   * words are another claim.
   */
  async claimWithWords(draft: ClaimDraft): Promise<ClaimRecord | undefined> {
    this.#byWords ??= await this.#read();
    return this.#byWords.get(wordsKey(draft));
  }

  /** A claim is stored differently from now on. */
  note(claim: ClaimRecord, edit: ClaimEdit): void {
    // What it is found by may be another: that is looked up anew.
    if (edit.place !== undefined || edit.detached !== undefined) this.#byWords = null;
    else if (claim.articleId === this.#article?.id && !claim.detached) this.#byWords?.set(wordsKey(claim), claim);
  }

  async #read(): Promise<Map<string, ClaimRecord>> {
    const { id } = await this.article();
    const rows = await this.#db.claims.where('articleId').equals(id).toArray();
    const claims = sortRows(claimRecordSchema, rows).records.filter(({ detached }) => !detached);
    // Of twins the one that was stored first counts.
    return new Map(claims.toReversed().map((claim) => [wordsKey(claim), claim]));
  }
}
