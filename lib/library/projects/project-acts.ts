import type { FaultCode } from '../../messaging/result.ts';
import type { CodingRecord, ProjectRecord, Ruling } from '../../schema/project-records.ts';
import { importedTables } from '../../storage/import/apply-import.ts';
import { undoImport } from '../../storage/import/undo-import.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import {
  createProject,
  deleteCoding,
  deleteProject,
  editProject,
  NoSuchProjectError,
  projectOf,
  putBackCodings,
  type RuledOn,
  replaceRulings,
} from '../../storage/projects.ts';

/** What the last act on a project came to. */
export type ProjectNews =
  | { readonly type: 'deleted' | 'renamed'; readonly name: string }
  | { readonly type: 'articles-added' | 'articles-removed'; readonly articles: number }
  | { readonly type: 'coder-removed'; readonly coder: string }
  | { readonly type: 'coders-added'; readonly coders: readonly string[]; readonly claims: number }
  | { readonly type: 'ruled' | 'reopened' | 'undone' }
  | { readonly type: 'failed'; readonly fault: FaultCode };

/** What is said of the last act; `serial` tells two alike apart. */
export interface ProjectNewsState {
  readonly serial: number;
  readonly news: ProjectNews;
  readonly canUndo: boolean;
}

/** What one act did: the news of it, and how to take it back. */
interface Done {
  readonly news: ProjectNews;
  /** `null` for what took something back. */
  readonly undo: (() => Promise<void>) | null;
}

/** There was nothing to do. */
const NOTHING = null;

/** What the reader does to projects. Each act can be taken back until the next one, and they come one after the other. */
export class ProjectActs {
  readonly #db: SaysWhoDatabase;
  readonly #onNews: (news: ProjectNewsState | null) => void;
  readonly #onDone: () => void;
  #undo: (() => Promise<void>) | null = null;
  #serial = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /** @param onDone projects are different from now on */
  constructor(db: SaysWhoDatabase, onNews: (news: ProjectNewsState | null) => void, onDone: () => void) {
    this.#db = db;
    this.#onNews = onNews;
    this.#onDone = onDone;
  }

  /** Makes a project. @returns `null` where that failed, which is said */
  async create(name: string, articleIds: readonly string[] = []): Promise<ProjectRecord | null> {
    try {
      const project = await createProject(this.#db, { name, articleIds, at: new Date() });
      this.#onDone();
      return project;
    } catch (error) {
      this.fail(faultOf(error).code);
      return null;
    }
  }

  rename({ id, name: before }: ProjectRecord, name: string): Promise<void> {
    return this.#act(async () => {
      await editProject(this.#db, id, { name }, new Date());
      return { news: { type: 'renamed', name }, undo: () => this.#edit(id, () => ({ name: before })) };
    });
  }

  /** Puts articles into a project, those that are not in it yet. */
  add(projectId: string, articleIds: readonly string[]): Promise<void> {
    return this.#act(async () => {
      let added: readonly string[] = [];
      await this.#edit(projectId, (project) => {
        const known = new Set(project.articleIds);
        added = articleIds.filter((id) => !known.has(id));
        return { articleIds: [...project.articleIds, ...added] };
      });
      return {
        news: { type: 'articles-added', articles: added.length },
        undo: () => this.#without(projectId, added),
      };
    });
  }

  /** Takes articles out of a project. They stay in the library, and other coders' claims of them in the store. */
  take(projectId: string, articleIds: readonly string[]): Promise<void> {
    return this.#act(async () => {
      const before = await projectOf(this.#db, projectId);
      await this.#without(projectId, articleIds);
      return {
        news: { type: 'articles-removed', articles: articleIds.length },
        undo: () => this.#edit(projectId, (project) => ({ articleIds: inOrder(before, project, articleIds) })),
      };
    });
  }

  /** Deletes a project with what other coders made of it. The reader's own claims stay. */
  remove({ id, name }: ProjectRecord): Promise<void> {
    return this.#act(async () => {
      const removed = await deleteProject(this.#db, id);
      return { news: { type: 'deleted', name }, undo: () => putBackCodings(this.#db, removed) };
    });
  }

  /** Takes one coder's work out of its project. */
  removeCoding({ id, coder }: CodingRecord): Promise<void> {
    return this.#act(async () => {
      const removed = await deleteCoding(this.#db, id);
      // It was replaced or removed meanwhile: what is there now is shown.
      if (removed.codings.length === 0) return NOTHING;
      return { news: { type: 'coder-removed', coder }, undo: () => putBackCodings(this.#db, removed) };
    });
  }

  /** Keeps a disagreement as one that stands. What was ruled on the same claim before gives way. */
  letStand(projectId: string, on: RuledOn, ruling: Pick<Ruling, 'note' | 'by'>): Promise<void> {
    return this.#rule(projectId, [on], [{ ...on, ...ruling, at: new Date().toISOString() }]);
  }

  /** Opens a disagreement again: takes all rulings on it away, whoever's they are. */
  reopen(projectId: string, on: readonly RuledOn[]): Promise<void> {
    return this.#rule(projectId, on, []);
  }

  /** Coders' files were brought in: says so, and takes them back if asked, all of them or none. */
  broughtIn(coders: readonly string[], claims: number, importIds: readonly string[]): void {
    this.#undo = () => this.#takeBackImports(importIds);
    this.#tell({ type: 'coders-added', coders, claims });
    this.#onDone();
  }

  /** Takes the last act back. */
  undo(): Promise<void> {
    const undo = this.#undo;
    if (!undo) return Promise.resolve();
    return this.#act(async () => {
      await undo();
      return { news: { type: 'undone' }, undo: null };
    });
  }

  /** Says why what the reader wanted could not be done. */
  fail(fault: FaultCode): void {
    this.#tell({ type: 'failed', fault });
  }

  /** Takes the news away. What they were about can no longer be taken back here. */
  dismiss(): void {
    this.#undo = null;
    this.#onNews(null);
  }

  #rule(projectId: string, on: readonly RuledOn[], next: readonly Ruling[]): Promise<void> {
    return this.#act(async () => {
      const before = await replaceRulings(this.#db, projectId, on, next);
      return {
        news: { type: next.length > 0 ? 'ruled' : 'reopened' },
        undo: async () => void (await replaceRulings(this.#db, projectId, on, before)),
      };
    });
  }

  /** All of them or none, but for those that were taken back by themselves since. */
  async #takeBackImports(importIds: readonly string[]): Promise<void> {
    const db = this.#db;
    await db.transaction('rw', importedTables(db), async () => {
      const records = await db.imports.bulkGet([...importIds]);
      const left = importIds.filter((_, index) => (records[index]?.undone ?? null) === null);
      for (const id of left.toReversed()) await undoImport(db, id, { at: new Date() });
    });
  }

  async #without(projectId: string, articleIds: readonly string[]): Promise<void> {
    const gone = new Set(articleIds);
    await this.#edit(projectId, (project) => ({ articleIds: project.articleIds.filter((id) => !gone.has(id)) }));
  }

  /** Reads and writes in one transaction: another tab may be at it, too. */
  async #edit(projectId: string, edit: (project: ProjectRecord) => Parameters<typeof editProject>[2]): Promise<void> {
    await this.#db.transaction('rw', this.#db.projects, async () => {
      const project = await projectOf(this.#db, projectId);
      if (!project) throw new NoSuchProjectError(projectId);
      await editProject(this.#db, projectId, edit(project), new Date());
    });
  }

  #act(work: () => Promise<Done | null>): Promise<void> {
    const turn = this.#turn.then(async () => {
      try {
        const done = await work();
        if (done) {
          this.#undo = done.undo;
          this.#tell(done.news);
        }
        this.#onDone();
      } catch (error) {
        this.fail(faultOf(error).code);
      }
    });
    this.#turn = turn;
    return turn;
  }

  #tell(news: ProjectNews): void {
    this.#serial += 1;
    const canUndo = this.#undo !== null && news.type !== 'failed' && news.type !== 'undone';
    this.#onNews({ serial: this.#serial, news, canUndo });
  }
}

/** The articles of a project with those that were taken out put back where they were. */
function inOrder(before: ProjectRecord | null, now: ProjectRecord, back: readonly string[]): string[] {
  const wanted = new Set([...now.articleIds, ...back]);
  const known = (before?.articleIds ?? []).filter((id) => wanted.has(id));
  // A set keeps the order in which its members came.
  return [...new Set([...known, ...wanted])];
}
