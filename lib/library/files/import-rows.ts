/** What a preview lists, fetched a window at a time: of a plan for 100,000 claims only what is in sight is put into words. */
import type { ClaimLabel } from '../../claim/claim.ts';
import type { ClaimPlace } from '../../claim/selector.ts';
import { storedWords } from '../../claim/words.ts';
import type { FieldValue, MergedField } from '../../merge/fields.ts';
import type { Difference } from '../../merge/merge-claim.ts';
import { type Conflict, conflictsOf, type ImportPlan, type MetClaim, twinKey } from '../../merge/plan.ts';
import type { ImportedFile } from '../../schema/imported-file.ts';
import type { ClaimRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';

/** A claim in a few words. */
export interface ClaimInWords {
  /** Whose it is, or ''. */
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** Title of its article, or '' where it has none. */
  readonly article: string;
  /** What the article is written in, a BCP 47 tag, or ''. */
  readonly language: string;
}

/** A claim that the file adds, leaves, or has beside one of the store. */
export interface ClaimRow {
  readonly key: string;
  readonly claim: ClaimInWords;
}

/** One value of a claim as a file or the store has it, and what it is of: a field of the label, or the place. */
export type FieldWithValue =
  | {
      readonly [Field in keyof ClaimLabel]: { readonly field: Field; readonly value: ClaimLabel[Field] };
    }[keyof ClaimLabel]
  | { readonly field: 'place'; readonly value: ClaimPlace };

/** A claim that gets other values, with each of them. */
export interface ChangedRow extends ClaimRow {
  readonly fields: readonly {
    readonly field: MergedField;
    readonly from: FieldWithValue;
    readonly to: FieldWithValue;
  }[];
}

/** Something that could not be read: where it stands in the file, and why, in words. */
export interface RefusedRow {
  readonly key: string;
  readonly place: string;
  readonly problem: string;
}

/** Something to decide on, before it was decided. A source's sides are the names of what it was put together with, '' for none. */
export type ConflictRow = { readonly key: string } & (
  | {
      readonly kind: 'field';
      readonly claim: ClaimInWords;
      readonly mine: FieldWithValue;
      readonly theirs: FieldWithValue;
    }
  | { readonly kind: 'source'; readonly name: string; readonly mine: string; readonly theirs: string }
  | { readonly kind: 'code'; readonly mine: string; readonly theirs: string }
);

/** The rows of each list. */
export interface ListRows {
  readonly added: ClaimRow;
  readonly changed: ChangedRow;
  readonly refused: RefusedRow;
  readonly conflicts: ConflictRow;
  readonly twins: ClaimRow;
}
/** The name of one list of a preview. */
export type ListName = keyof ListRows;

/** The lists of one plan. */
export class PreviewRows {
  readonly #db: SaysWhoDatabase;
  readonly #file: ImportedFile;
  readonly #plan: ImportPlan;
  /** Claims that get other values without a question. */
  readonly changed: readonly MetClaim[];
  readonly conflicts: readonly Conflict[];

  constructor(db: SaysWhoDatabase, file: ImportedFile, plan: ImportPlan) {
    this.#db = db;
    this.#file = file;
    this.#plan = plan;
    this.changed = plan.claims.met.filter(({ merge }) => merge.differences.some(isTaken));
    this.conflicts = conflictsOf(plan);
  }

  /** Rows of a list; the last is not included. @throws errors of the store, named by `faultOf` */
  async rows<Name extends ListName>(name: Name, first: number, end: number): Promise<readonly ListRows[Name][]> {
    const lists: { readonly [List in ListName]: () => Promise<readonly ListRows[List][]> } = {
      added: () => this.#claims(this.#plan.claims.added.slice(first, end).map(({ record }) => [record.id, record])),
      changed: () => this.#changed(first, end),
      refused: async () =>
        this.#plan.refused.slice(first, end).map((one, index) => ({ key: String(first + index), ...one })),
      conflicts: () => this.#conflicts(first, end),
      twins: () => this.#claims(this.#plan.twins.slice(first, end).map((twin) => [twinKey(twin), twin.theirs])),
    };
    return lists[name]();
  }

  async #claims(claims: readonly (readonly [key: string, claim: ClaimRecord])[]): Promise<readonly ClaimRow[]> {
    const words = await this.#inWords(claims.map(([, claim]) => claim));
    return claims.map(([key, claim]) => ({ key, claim: words(claim) }));
  }

  async #changed(first: number, end: number): Promise<readonly ChangedRow[]> {
    const met = this.changed.slice(first, end);
    const words = await this.#inWords(met.map(({ mine }) => mine));
    return met.map(({ mine, merge }) => ({
      key: mine.id,
      claim: words(mine),
      fields: merge.differences.filter(isTaken).map(({ field, mine: from, theirs: to }) => ({
        field,
        from: valued(field, from),
        to: valued(field, to),
      })),
    }));
  }

  async #conflicts(first: number, end: number): Promise<readonly ConflictRow[]> {
    const conflicts = this.conflicts.slice(first, end);
    const words = await this.#inWords(conflicts.flatMap((one) => (one.kind === 'field' ? [one.claim] : [])));
    const names = await this.#sourceNames(conflicts);
    return conflicts.map((one) => conflictRow(one, words, names));
  }

  /** Titles are of the file where it has the article, else of the store. */
  async #inWords(claims: readonly ClaimRecord[]): Promise<(claim: ClaimRecord) => ClaimInWords> {
    const ids = [...new Set(claims.map(({ articleId }) => articleId))];
    const planned = new Map(this.#plan.articles.added.map(({ record }) => [record.id, record]));
    const stored = new Map((await this.#db.articles.bulkGet(ids)).map((row, index) => [ids[index], row]));
    return ({ articleId, sourceText, selectors }) => {
      const article = planned.get(articleId) ?? stored.get(articleId);
      return {
        source: sourceText.trim() || storedWords(selectors.source),
        cue: storedWords(selectors.cue),
        content: storedWords(selectors.content),
        article: textOr(article?.title),
        language: textOr(article?.language),
      };
    };
  }

  async #sourceNames(conflicts: readonly Conflict[]): Promise<(id: string | null) => string> {
    const ids = conflicts.flatMap((one) => (one.kind === 'source' ? [one.mine.into, one.theirs.into] : []));
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    const stored = await this.#db.sources.bulkGet(wanted);
    const names = new Map(this.#file.sources.map(({ id, name }) => [id, name]));
    for (const [index, id] of wanted.entries()) names.set(id, textOr(stored[index]?.name) || names.get(id) || id);
    return (id) => (id === null ? '' : (names.get(id) ?? id));
  }
}

/** Merging takes the value of a field from a claim, so that they belong together. */
function valued(field: MergedField, value: FieldValue): FieldWithValue {
  return { field, value } as FieldWithValue;
}

function isTaken({ verdict }: Difference): boolean {
  return verdict === 'theirs';
}

/** A stored row may be damaged. */
function textOr(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function conflictRow(
  one: Conflict,
  words: (claim: ClaimRecord) => ClaimInWords,
  names: (sourceId: string | null) => string,
): ConflictRow {
  const { key } = one;
  switch (one.kind) {
    case 'field': {
      const { field, mine, theirs } = one.difference;
      const claim = words(one.claim);
      return { key, kind: 'field', claim, mine: valued(field, mine), theirs: valued(field, theirs) };
    }
    case 'source': {
      const { mine, theirs } = one;
      return { key, kind: 'source', name: mine.name, mine: names(mine.into), theirs: names(theirs.into) };
    }
    case 'code':
      return { key, kind: 'code', mine: one.conflict.mine, theirs: one.conflict.theirs };
  }
}
