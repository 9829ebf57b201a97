import { timeOfId } from '../../claim/id.ts';
import type { Act, SourceKindId, StatusId } from '../../claim/taxonomy.ts';
import type { ClaimRecord } from '../../schema/records.ts';
import { isCountable, newTally, tally } from '../figures/tally.ts';

/** Counts by value; values that do not occur are missing. */
export type CountsOf<Id extends string> = { readonly [Value in Id]?: number };

/** What a source said, counted. Without what was dismissed. */
export interface SourceFigures {
  readonly claims: number;
  readonly statuses: CountsOf<StatusId>;
  readonly acts: CountsOf<Act>;
  /** The kinds its claims have, which may differ from claim to claim. */
  readonly kinds: CountsOf<SourceKindId>;
  /** Creation of its first and last claim, milliseconds since 1970; `null` where it has none. */
  readonly first: number | null;
  readonly last: number | null;
  /** Articles it is quoted in. */
  readonly articles: number;
}

/** The claims of one source that were counted so far. */
export class SourcePageTally {
  /** Claims by article, the article of the newest claim first. */
  readonly articles = new Map<string, number>();
  unreadable = 0;
  readonly #statuses = newTally();
  readonly #acts = newTally();
  readonly #kinds = newTally();
  #claims = 0;
  #first: number | null = null;
  #last: number | null = null;

  /** @param claim as it is stored, unchecked; the newest comes first */
  add(claim: ClaimRecord): void {
    if (!isCountable(claim)) {
      this.unreadable++;
      return;
    }
    this.#claims++;
    tally(this.#statuses, claim.status);
    tally(this.#acts, claim.act);
    tally(this.#kinds, claim.sourceKind);
    this.articles.set(claim.articleId, (this.articles.get(claim.articleId) ?? 0) + 1);
    this.#first = timeOfId(claim.id);
    this.#last ??= this.#first;
  }

  /** The figures so far. */
  figures(): SourceFigures {
    return {
      claims: this.#claims,
      statuses: { ...this.#statuses },
      acts: { ...this.#acts },
      kinds: { ...this.#kinds },
      first: this.#first,
      last: this.#last,
      articles: this.articles.size,
    };
  }
}
