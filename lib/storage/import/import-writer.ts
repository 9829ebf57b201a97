import { untouchedLabel } from '../../claim/claim.ts';
import { settleCodebook } from '../../merge/merge-codebook.ts';
import {
  type AddedClaim,
  areBothKept,
  codeKey,
  type Decisions,
  fieldKey,
  type ImportPlan,
  type MetClaim,
  sideOf,
} from '../../merge/plan.ts';
import { changesSince, settleClaim } from '../../merge/settle-claim.ts';
import type { ImportedFile } from '../../schema/imported-file.ts';
import { type ClaimRecord, claimRecordSchema } from '../../schema/records.ts';
import { modifiedAfter, SEARCHED } from '../edit/apply-edits.ts';
import type { Author, FieldChange } from '../edit/changes.ts';
import { sourceIdFor } from '../edit/claim-sources.ts';
import type { CountedTable, SaysWhoDatabase } from '../open/db.ts';
import { ChangeLog } from './change-log.ts';
import { Journal } from './journal.ts';
import { SourceCounts } from './source-counts.ts';
import { type Watch, windowsOf } from './watch.ts';
import { SourceWriter } from './write-sources.ts';

/** One import being written. */
export interface ImportRun {
  readonly id: string;
  readonly author: Author;
  readonly decisions: Decisions;
  readonly watch: Watch;
}

/** Few, since Dexie loses sight of its transaction after a hundred awaits in a row that are not its own. */
const CHANGED_AT_ONCE = 25;

/** Writes a plan and its journal. For use inside of one transaction alone. */
export class ImportWriter {
  readonly #db: SaysWhoDatabase;
  readonly #run: ImportRun;
  readonly #log: ChangeLog;
  readonly #journal: Journal;
  readonly #counts: SourceCounts;

  private constructor(db: SaysWhoDatabase, run: ImportRun, log: ChangeLog) {
    this.#db = db;
    this.#run = run;
    this.#log = log;
    this.#journal = new Journal(db, run.id);
    this.#counts = new SourceCounts(db);
  }

  static async open(db: SaysWhoDatabase, run: ImportRun, file: ImportedFile): Promise<ImportWriter> {
    return new ImportWriter(db, run, await ChangeLog.open(db, run.author, file.changes));
  }

  /** @returns how many records were added and changed */
  async write(plan: ImportPlan): Promise<{ readonly added: number; readonly changed: number }> {
    const { decisions } = this.#run;
    const both = plan.twins.filter((twin) => areBothKept(decisions, twin));
    await this.#writeCodebook(plan);
    await this.#writeArticles(plan.articles);
    await new SourceWriter(this.#db, this.#log, decisions).write(plan.sources, this.#journal);
    const added = [...plan.claims.added, ...both.map(({ theirs, changes }) => ({ record: theirs, changes }))];
    await this.#addClaims(added, plan);
    await this.#changeClaims(plan.claims.met);
    for (const source of await this.#counts.write()) this.#journal.note('sources', source.id, null, source);
    await this.#writeOthers(plan);
    await this.#flush();
    return { added: this.#journal.added, changed: this.#journal.changed };
  }

  async #flush(): Promise<void> {
    await this.#log.flush();
    await this.#journal.flush();
  }

  async #writeCodebook({ codebook }: ImportPlan): Promise<void> {
    const isTheirs = (one: Parameters<typeof codeKey>[0]) => sideOf(this.#run.decisions, codeKey(one)) === 'theirs';
    const value = settleCodebook(codebook.codebook, codebook.merge, isTheirs);
    if (value === codebook.codebook && !codebook.isTaken) return;
    const row = { id: 'codebook' as const, value };
    this.#journal.note('settings', row.id, (await this.#db.settings.get(row.id)) ?? null, row);
    await this.#db.settings.put(row);
  }

  async #writeArticles({ added, changed }: ImportPlan['articles']): Promise<void> {
    for (const window of windowsOf(added)) {
      for (const { record, damaged } of window) {
        this.#journal.note('articles', record.id, damaged ?? null, record);
      }
      await this.#db.articles.bulkPut(window.map(({ record }) => record));
    }
    await this.#count('articles', added.filter(({ damaged }) => damaged === undefined).length);
    for (const window of windowsOf(changed)) {
      for (const { before, after } of window) this.#journal.note('articles', after.id, before, after);
      await this.#db.articles.bulkPut(window.map(({ after }) => after));
    }
    // Once all are written: another article may have got the text that one gave up.
    for (const { before, after } of changed) {
      if (before.textId !== null && before.textId !== after.textId) await this.#dropText(before.textId);
    }
  }

  /** A text that no article has any more goes, as when an article's text is saved anew. */
  async #dropText(id: string): Promise<void> {
    if ((await this.#db.articles.where('textId').equals(id).count()) > 0) return;
    const text = await this.#db.texts.get(id);
    if (text === undefined) return;
    this.#journal.note('texts', id, text, null);
    await this.#db.texts.delete(id);
  }

  async #addClaims(claims: readonly AddedClaim[], { hasHistory }: ImportPlan): Promise<void> {
    let done = 0;
    for (const window of windowsOf(claims)) {
      const records: ClaimRecord[] = [];
      for (const { record, changes, damaged } of window) {
        records.push(record);
        this.#counts.add(record);
        if (damaged !== undefined) this.#counts.recount(record);
        this.#journal.note('claims', record.id, damaged ?? null, record);
        this.#log.unite(changes);
        if (!hasHistory) this.#beginHistory(record);
      }
      // What was planned as new is new: this is the plan's own transaction.
      await this.#db.claims.bulkPut(records);
      await this.#db.unindexed.bulkPut(records.map(({ id }) => ({ id })));
      await this.#flush();
      done += window.length;
      this.#run.watch.report({ phase: 'writing', done, total: claims.length });
    }
    await this.#count('claims', claims.filter(({ damaged }) => damaged === undefined).length);
  }

  /** The history of a claim from a file without any: as if it had been labelled here now. */
  #beginHistory(claim: ClaimRecord): void {
    const untouched = { ...claim, ...untouchedLabel(claim) };
    const created = { field: 'created', from: null, to: null } as const;
    const changes = [created, ...changesSince(untouched, claim)] as FieldChange[];
    this.#log.append({ claimId: claim.id, articleId: claim.articleId }, changes);
  }

  async #changeClaims(met: readonly MetClaim[]): Promise<void> {
    let done = 0;
    for (const window of windowsOf(met, CHANGED_AT_ONCE)) {
      const changed: ClaimRecord[] = [];
      const searched: { id: string }[] = [];
      for (const one of window) {
        const { mine, merge } = one;
        const record = await this.#changeClaim(one);
        if (record === null) continue;
        changed.push(record);
        const fields = merge.differences.map(({ field }) => field);
        if (fields.some((field) => SEARCHED.has(field))) searched.push({ id: mine.id });
      }
      await this.#db.claims.bulkPut(changed);
      await this.#db.unindexed.bulkPut(searched);
      await this.#flush();
      done += window.length;
      this.#run.watch.report({ phase: 'writing', done, total: met.length });
    }
  }

  /** @returns the claim as it is now; `null` where nothing of it or of its history changes */
  async #changeClaim({ mine, theirs, merge }: MetClaim): Promise<ClaimRecord | null> {
    const { author, decisions } = this.#run;
    const settled = settleClaim(mine, theirs, merge, (one) => sideOf(decisions, fieldKey(mine.id, one)));
    const { untold, sourceOf } = settled;
    if (untold.length === 0 && merge.changes.length === 0) return null;
    const next = settled.claim;
    const sourceKey =
      sourceOf === 'mine'
        ? mine.sourceKey
        : sourceOf === 'theirs' && theirs
          ? theirs.sourceKey
          : await sourceIdFor(this.#db, next);
    const label = untold.length > 0 ? { coder: author.by, modified: modifiedAfter(next, author.at) } : {};
    const record = claimRecordSchema.parse({ ...next, sourceKey, ...label });
    this.#log.unite(merge.changes);
    const own = this.#log.append({ claimId: mine.id, articleId: mine.articleId }, untold as readonly FieldChange[]);
    this.#journal.note('claims', mine.id, mine, record, [...merge.changes.map(({ id }) => id), ...own]);
    if (mine.sourceKey !== record.sourceKey || mine.dismissed !== record.dismissed) {
      this.#counts.remove(mine);
      this.#counts.add(record);
    }
    return record;
  }

  async #writeOthers({ texts, projects }: ImportPlan): Promise<void> {
    for (const text of texts) this.#journal.note('texts', text.id, null, text);
    await this.#db.texts.bulkAdd([...texts]);
    for (const project of projects.added) {
      this.#journal.note('projects', project.id, (await this.#db.projects.get(project.id)) ?? null, project);
      await this.#db.projects.put(project);
    }
    for (const { before, after } of projects.changed) {
      this.#journal.note('projects', after.id, before, after);
      await this.#db.projects.put(after);
    }
  }

  async #count(table: CountedTable, added: number): Promise<void> {
    if (added === 0) return;
    const counter = await this.#db.counters.get(table);
    await this.#db.counters.put({ table, value: (counter?.value ?? 0) + added });
  }
}
