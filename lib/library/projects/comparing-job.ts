import { storedWords } from '../../claim/words.ts';
import type { ClaimRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import type { ExportFile } from '../export/export.ts';
import type { CallWatch } from '../remote/job-port.ts';
import { type AgreementFile, exportAgreement } from './agreement-files.ts';
import { type AgreementSummary, summaryOf } from './agreement-summary.ts';
import { type ComparedCoders, type ComparingProgress, type Comparison, compareCoders } from './compare-coders.ts';
import { disagreementsOf, type ListedDisagreement } from './disagreement-list.ts';

/** Which disagreements are asked for. */
export interface DisagreementChoice {
  /** Id of the variable; '' for all. */
  readonly variable: string;
  /** Only what the reader has not settled. */
  readonly isOpenOnly: boolean;
}

/** A claim of which coders say different things, in words. */
export interface DisagreementRow
  extends Pick<ListedDisagreement, 'key' | 'variable' | 'values' | 'settled' | 'ruledClaimId'> {
  /** As the first coder who has the claim has them. */
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly sentence: string;
  /** Title of the article, and what it is written in, a BCP 47 tag; '' for neither. */
  readonly article: string;
  readonly language: string;
  /** The reader's own claim; `null` where they have none. */
  readonly own: Pick<ClaimRecord, 'id' | 'articleId'> | null;
}

/** Words of the interface by their keys: a worker has none of its own. */
export type Words = Readonly<Record<string, string>>;

/**
 * Compares coders, and answers questions about what came of it. A comparison of three coders with 100,000 claims each is held where it
 * was made, beside the page in a worker: the page is told figures, and rows as they come into sight.
 * Everything throws errors of the store, named by `faultOf`, and the reason of the signal.
 */
export interface ComparingJob {
  /** Compares. What was compared before is asked about until this is done. */
  compare(comparison: Comparison, watch: CallWatch<ComparingProgress>): Promise<AgreementSummary>;
  /** Rows of the disagreements, variable by variable and in the order of the text; the last is not included. */
  disagreements(choice: DisagreementChoice, first: number, end: number): Promise<readonly DisagreementRow[]>;
  /** @param words those of {@link agreementWords} */
  file(file: AgreementFile, words: Words, now: Date): Promise<ExportFile>;
}

/** What was compared last. */
interface Compared {
  readonly coders: ComparedCoders;
  readonly listed: readonly ListedDisagreement[];
}

/** The job over a store. */
export class StoreComparingJob implements ComparingJob {
  readonly #db: SaysWhoDatabase;
  #compared: Compared | null = null;
  #chosen: { readonly choice: DisagreementChoice; readonly rows: readonly ListedDisagreement[] } | null = null;

  constructor(db: SaysWhoDatabase) {
    this.#db = db;
  }

  async compare(comparison: Comparison, watch: CallWatch<ComparingProgress>): Promise<AgreementSummary> {
    const coders = await compareCoders(this.#db, comparison, watch);
    const listed = disagreementsOf(coders);
    this.#compared = { coders, listed };
    this.#chosen = null;
    return summaryOf(coders, listed);
  }

  async disagreements(choice: DisagreementChoice, first: number, end: number): Promise<readonly DisagreementRow[]> {
    const { coders } = this.#current();
    const articles = new Map(
      coders.codings.flatMap(({ articles }) => articles.map(({ article }) => [article.url, article])),
    );
    return this.#chosenRows(choice)
      .slice(first, end)
      .map(({ key, variable, unit, claim, values, own, settled, ruledClaimId }) => {
        const article = articles.get(unit.article.url);
        return {
          key,
          variable,
          values,
          settled,
          ruledClaimId,
          source: storedWords(claim.selectors.source),
          cue: storedWords(claim.selectors.cue),
          content: storedWords(claim.selectors.content),
          sentence: claim.sentence,
          article: article?.title ?? '',
          language: article?.language ?? '',
          own: own && { id: own.id, articleId: own.articleId },
        };
      });
  }

  async file(file: AgreementFile, words: Words, now: Date): Promise<ExportFile> {
    const wordOf = (key: string) => {
      const word = words[key];
      if (word === undefined) throw new RangeError(`no word for ${key}`);
      return word;
    };
    return exportAgreement({ now, wordOf }, this.#current().coders, file);
  }

  /** Asked for window by window, and so kept until something else is. */
  #chosenRows(choice: DisagreementChoice): readonly ListedDisagreement[] {
    const { variable, isOpenOnly } = choice;
    const before = this.#chosen;
    if (before?.choice.variable === variable && before.choice.isOpenOnly === isOpenOnly) return before.rows;
    const rows = this.#current().listed.filter(
      (row) => (variable === '' || row.variable.id === variable) && !(isOpenOnly && row.settled !== null),
    );
    this.#chosen = { choice, rows };
    return rows;
  }

  #current(): Compared {
    if (!this.#compared) throw new RangeError('nothing has been compared');
    return this.#compared;
  }
}
