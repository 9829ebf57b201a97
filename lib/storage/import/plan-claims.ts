import { labelOf, wordsKey } from '../../claim/claim.ts';
import { isOwnCode } from '../../claim/taxonomy.ts';
import { isSame } from '../../merge/fields.ts';
import type { IdMap } from '../../merge/ids.ts';
import { isUnlabelled, mergeWithHistory, mergeWithoutHistory, type Said } from '../../merge/merge-claim.ts';
import { mergeTwin } from '../../merge/merge-twin.ts';
import {
  type AddedClaim,
  areBothKept,
  type Decisions,
  type ImportPlan,
  type MetClaim,
  type Twin,
} from '../../merge/plan.ts';
import type { ClaimPatch, ImportedFile, Refusal } from '../../schema/imported-file.ts';
import { type ClaimChange, type ClaimRecord, changeRecordSchema, claimRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { sortRows } from '../tables/rows.ts';
import type { KnownArticles } from './plan-articles.ts';
import { type Watch, windowsOf } from './watch.ts';

/** Articles whose claims are read at once. */
const ARTICLES = 50;

/** What the parts of a plan share. */
interface Planning {
  readonly ids: IdMap;
  readonly refused: Refusal[];
  readonly watch: Watch;
  readonly decisions: Decisions;
}

/** A claim that the store has not, or of which it has a row that cannot be read. */
interface UnknownClaim {
  readonly claim: ClaimRecord;
  readonly damaged?: unknown;
}

/** A claim that is here and in the file. */
interface KnownClaim {
  readonly mine: ClaimRecord;
  readonly theirs: ClaimRecord;
}

/** Holds the claims of a file against the store, once for one plan. */
export class ClaimsPlan {
  readonly #db: SaysWhoDatabase;
  readonly #file: ImportedFile;
  readonly #ids: IdMap;
  readonly #refused: Refusal[];
  readonly #watch: Watch;
  readonly #decisions: Decisions;
  readonly #patches: Map<string, ClaimPatch>;
  readonly #changes: Map<string, ClaimChange[]>;
  readonly #added: AddedClaim[] = [];
  readonly #met: MetClaim[] = [];
  readonly #twins: Twin[] = [];
  /** Ids of the claims that the file has, and of those here that it has under others. */
  readonly #named = new Set<string>();
  #same = 0;

  constructor(db: SaysWhoDatabase, file: ImportedFile, { ids, refused, watch, decisions }: Planning) {
    this.#db = db;
    this.#file = file;
    this.#ids = ids;
    this.#refused = refused;
    this.#watch = watch;
    this.#decisions = decisions;
    this.#patches = new Map(file.patches.map((patch) => [patch.id, patch]));
    const ofClaims = file.changes.filter((change) => change.field !== 'into');
    this.#changes = Map.groupBy(ofClaims, ({ claimId }) => claimId);
  }

  /**
   * @param known ids here of the file's articles that are filed here
   * @param codes own values that mean something
   */
  async make(known: KnownArticles, codes: ReadonlySet<string>): Promise<Pick<ImportPlan, 'claims' | 'twins'>> {
    const { claims, patches } = this.#file;
    const unknown: UnknownClaim[] = [];
    const disputing: KnownClaim[] = [];
    const total = claims.length + patches.length;
    let done = 0;
    for (const window of windowsOf(claims)) {
      await this.#meet(
        window.filter((claim) => this.#isWhole(claim, known)),
        unknown,
        disputing,
      );
      done += window.length;
      this.#watch.report({ phase: 'reading', done, total });
    }
    await this.#sortUnknown(unknown, known.stored);
    for (const window of windowsOf(disputing)) await this.#mergeAll(window);
    const rest = patches.filter(({ id }) => !this.#named.has(id));
    for (const window of windowsOf(rest)) {
      await this.#meetPatches(window, codes);
      done += window.length;
      this.#watch.report({ phase: 'reading', done, total });
    }
    this.#refuseLoneChanges();
    return { claims: { added: this.#added, met: this.#met, same: this.#same }, twins: this.#twins };
  }

  #isWhole({ id, articleId }: ClaimRecord, known: KnownArticles): boolean {
    const isTwice = this.#named.has(id);
    this.#named.add(id);
    if (isTwice) this.#refuse(id, 'id: the claim is there twice');
    else if (known.refused.has(articleId)) this.#refuse(id, 'articleId: its article cannot be imported');
    else if (!known.all.has(articleId))
      this.#refuse(id, 'articleId: its article is neither in the file nor in your library');
    else return true;
    return false;
  }

  /**
   * Merges those that are here; gives the others to be sorted, and those that dispute others, of which it is not known yet which
   * claims stand for those here.
   */
  async #meet(window: readonly ClaimRecord[], unknown: UnknownClaim[], disputing: KnownClaim[]): Promise<void> {
    const rows = await this.#db.claims.bulkGet(window.map(({ id }) => id));
    const met: KnownClaim[] = [];
    for (const [index, claim] of window.entries()) {
      const row = rows[index];
      const stored = claimRecordSchema.safeParse(row);
      if (row === undefined) unknown.push({ claim });
      else if (!stored.success) unknown.push({ claim, damaged: row });
      else if (stored.data.articleId !== this.#ids.article(claim.articleId)) {
        this.#refuse(claim.id, 'articleId: the claim is filed under another article in your library');
      } else (this.#disputes(claim) ? disputing : met).push({ mine: stored.data, theirs: claim });
    }
    await this.#mergeAll(met);
  }

  #disputes({ id, disputes }: ClaimRecord): boolean {
    return disputes.length > 0 || (this.#changes.get(id) ?? []).some(({ field }) => field === 'disputes');
  }

  async #mergeAll(known: readonly KnownClaim[]): Promise<void> {
    const met = await this.#withoutSame(known);
    const histories = await this.#historiesOf(met.map(({ mine }) => mine.id));
    for (const { mine, theirs } of met) this.#merge(mine, theirs, histories.get(mine.id) ?? []);
  }

  /**
   * Passes over claims that are the same to the millisecond and whose last change is here: whoever has that has all before it. Most
   * claims of a file that was imported before are such, and their histories are not read.
   */
  async #withoutSame(known: readonly KnownClaim[]): Promise<readonly KnownClaim[]> {
    const lastOf = ({ theirs }: KnownClaim) => this.#changes.get(theirs.id)?.reduce((a, b) => (a.id > b.id ? a : b)).id;
    const alike = known.filter(({ mine, theirs }) => isSame(mine, this.#ids.claimRecord(theirs)));
    const lastIds = alike.map(lastOf).filter((id) => id !== undefined);
    const rows = await this.#db.changes.bulkGet(lastIds);
    const here = new Set(rows.flatMap((row) => (row === undefined ? [] : [row.id])));
    const same = new Set(
      alike.filter((one) => {
        const last = lastOf(one);
        return last === undefined || here.has(last);
      }),
    );
    this.#same += same.size;
    return known.filter((one) => !same.has(one));
  }

  /** Histories of claims that are here. */
  async #historiesOf(ids: readonly string[]): Promise<Map<string, ClaimChange[]>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#db.changes.where('claimId').anyOf(ids).toArray();
    const changes = sortRows(changeRecordSchema, rows).records.filter((change) => change.field !== 'into');
    return Map.groupBy(changes, ({ claimId }) => claimId);
  }

  #merge(mine: ClaimRecord, theirs: ClaimRecord, stored: readonly ClaimChange[]): void {
    const mapped = this.#ids.claimRecord(theirs);
    const patch = this.#patches.get(mine.id);
    const merge = this.#file.hasHistory
      ? mergeWithHistory(mine, mapped, stored, this.#changesOf(theirs.id))
      : mergeWithoutHistory(mine, saidOf(mapped, patch), stored);
    if (merge.differences.length === 0 && merge.changes.length === 0) this.#same++;
    else this.#met.push({ mine, theirs: patch ? null : mapped, merge });
  }

  /** Parts claims that are not here into those whose words are here under another id, and those that are new. */
  async #sortUnknown(unknown: readonly UnknownClaim[], stored: ReadonlySet<string>): Promise<void> {
    const twins = await this.#twinsOf(
      unknown.flatMap(({ claim, damaged }) => (damaged === undefined && !claim.detached ? [claim] : [])),
      stored,
    );
    for (const { theirs, mine } of twins.values()) {
      if (!areBothKept(this.#decisions, { theirs })) this.#ids.claims.set(theirs.id, mine.id);
    }
    for (const { claim, damaged } of unknown) {
      if (twins.has(claim.id)) continue;
      const record = this.#ids.claimRecord(claim);
      const changes = this.#changesOf(claim.id);
      this.#added.push({ record, changes, ...(damaged === undefined ? {} : { damaged }) });
    }
    for (const window of windowsOf([...twins.values()])) await this.#meetTwins(window);
  }

  /** Merges twins of which one alone was labelled; the others are left to the reader. */
  async #meetTwins(twins: readonly KnownClaim[]): Promise<void> {
    const histories = await this.#historiesOf(twins.map(({ mine }) => mine.id));
    for (const { mine, theirs } of twins) {
      const record = this.#ids.claimRecord(theirs);
      const changes = this.#changesOf(theirs.id);
      // A claim is met once: it may be in the file itself, or have two twins there.
      const isMet = this.#named.has(mine.id) || this.#patches.has(mine.id);
      const isAsked = isMet || areBothKept(this.#decisions, { theirs });
      const merge = isAsked ? null : mergeTwin(mine, record, histories.get(mine.id) ?? [], changes);
      if (merge === null) this.#twins.push({ mine, theirs: record, changes });
      else if (merge.differences.length === 0) this.#same++;
      else {
        this.#named.add(mine.id);
        this.#met.push({ mine, theirs: null, merge });
      }
    }
  }

  /** Claims of the file, by id, with those here that have their words in the same article. */
  async #twinsOf(claims: readonly ClaimRecord[], stored: ReadonlySet<string>): Promise<Map<string, KnownClaim>> {
    const articleOf = (claim: ClaimRecord) => this.#ids.article(claim.articleId);
    const ofStored = Map.groupBy(
      claims.filter((claim) => stored.has(articleOf(claim))),
      articleOf,
    );
    const twins = new Map<string, KnownClaim>();
    for (const window of windowsOf([...ofStored], ARTICLES)) {
      const ids = window.map(([id]) => id);
      const rows = await this.#db.claims.where('articleId').anyOf(ids).toArray();
      const here = sortRows(claimRecordSchema, rows).records.filter(({ detached }) => !detached);
      // Of twins here the one that was stored first counts.
      const byWords = new Map(here.toReversed().map((claim) => [claim.articleId + wordsKey(claim), claim]));
      for (const theirs of window.flatMap(([, ofArticle]) => ofArticle)) {
        const mine = byWords.get(articleOf(theirs) + wordsKey(theirs));
        if (mine) twins.set(theirs.id, { mine, theirs });
      }
    }
    return twins;
  }

  #changesOf(claimId: string): ClaimChange[] {
    return (this.#changes.get(claimId) ?? []).map((change) => this.#ids.change(change));
  }

  async #meetPatches(window: readonly ClaimPatch[], codes: ReadonlySet<string>): Promise<void> {
    const ids = window.map(({ id }) => id);
    const rows = await this.#db.claims.bulkGet(ids);
    const histories = await this.#historiesOf(ids);
    for (const [index, { id, fields, modified, place }] of window.entries()) {
      const stored = claimRecordSchema.safeParse(rows[index]);
      const { status = '', sourceKind = '', secondKind, labels = [] } = fields;
      const foreign = [status, sourceKind, secondKind ?? '', ...labels].find(
        (code) => isOwnCode(code) && !codes.has(code),
      );
      if (!stored.success) this.#refuse(place, `claim_id: ${id} is not in your library`);
      else if (foreign !== undefined) this.#refuse(place, `${foreign} is not in your codebook`);
      else {
        const said = { fields, place: null, modified, base: modified, isFollowed: false };
        const merge = mergeWithoutHistory(stored.data, said, histories.get(id) ?? []);
        if (merge.differences.length === 0) this.#same++;
        else this.#met.push({ mine: stored.data, theirs: null, merge });
      }
    }
  }

  /** A history without its claim says nothing: the claim's row was damaged when the file was written. */
  #refuseLoneChanges(): void {
    for (const claimId of this.#changes.keys()) {
      if (!this.#named.has(claimId))
        this.#refuse(claimId, 'changes: the file has a history of this claim, but not the claim');
    }
  }

  #refuse(place: string, problem: string): void {
    this.#refused.push({ place, problem });
  }
}

/** What a file without history says of a claim that it has as a whole, or changes in some fields. Of what a detector found it says nothing. */
function saidOf(claim: ClaimRecord, patch: ClaimPatch | undefined): Said {
  const { modified } = claim;
  if (patch) return { fields: patch.fields, place: null, modified, base: patch.modified, isFollowed: true };
  if (isUnlabelled(claim)) return { fields: {}, place: null, modified, base: null, isFollowed: false };
  return { fields: labelOf(claim), place: claim, modified, base: modified, isFollowed: false };
}
