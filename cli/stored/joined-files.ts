import type { Codebook } from '../../lib/claim/codebook.ts';
import { byId } from '../../lib/claim/id.ts';
import { IdMap } from '../../lib/merge/ids.ts';
import { mergeArticle, mergeProject } from '../../lib/merge/merge-others.ts';
import type { RecordStreams } from '../../lib/schema/exchange-file.ts';
import type { FiledArticle } from '../../lib/schema/filed-article.ts';
import type { ProjectRecord } from '../../lib/schema/project-records.ts';
import type { ArticleRecord, ChangeRecord, ClaimRecord, SourceRecord, TextRecord } from '../../lib/schema/records.ts';
import type { FileNotes } from './file-notes.ts';
import { JoinedCodebooks } from './joined-codebooks.ts';
import type { StoredFile } from './stored-file.ts';

/** Files contradict each other, in words that name both. */
export class JoiningProblem extends Error {
  override readonly name = 'JoiningProblem';
}

/** What to do with files of one library, or of colleagues who shared claims: only the reader can say what counts where both changed one. */
const IN_THE_LIBRARY =
  'files that have claims in common are put together in the library, which asks where they differ: import one after the other there, then export';

interface Joined {
  readonly file: StoredFile;
  /** The ids of its articles, where an earlier file has them under others. */
  readonly ids: IdMap;
  /** The ids that it has articles under, by those that they have here. */
  readonly articleIds: ReadonlyMap<string, string>;
}

/** What is told of what files lack or do not agree on. */
export type OnLacking = (problem: string) => void;

/**
 * Several files as if they were one. Articles are the same by their address, texts by what they are, and sources go by their name;
 * a claim is in one file only. Sources are counted anew.
 */
export class JoinedFiles {
  readonly #files: Joined[] = [];
  readonly #articles = new Map<string, ArticleRecord>();
  readonly #urls = new Map<string, string>();
  readonly #projects = new Map<string, ProjectRecord>();
  readonly #sources = new Map<string, SourceRecord>();
  readonly #counts = new Map<string, number>();
  /** Which file has a claim or change. */
  readonly #holders = new Map<string, string>();
  readonly #codebooks: JoinedCodebooks;
  readonly #onLacking: OnLacking;

  constructor(onLacking: OnLacking) {
    this.#onLacking = onLacking;
    this.#codebooks = new JoinedCodebooks(onLacking);
  }

  /** What the ids of all files' values mean: names are those of the first file that has them. */
  get codebook(): Codebook {
    return this.#codebooks.codebook;
  }

  /** @throws JoiningProblem where the file contradicts one before it */
  add(file: StoredFile, notes: FileNotes): void {
    for (const id of notes.claimIds) this.#hold(id, file.name, 'the claim');
    for (const id of notes.changeIds) this.#hold(id, file.name, 'the change');
    const ids = new IdMap();
    for (const article of notes.articles) this.#addArticle(article, ids, file.name);
    for (const project of notes.projects) this.#addProject(ids.project(project));
    for (const source of [...notes.sources, ...notes.counted.values()]) this.#addSource(ids.sourceRecord(source));
    for (const { id, claims } of notes.counted.values()) {
      const key = ids.source(id);
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + claims);
    }
    this.#codebooks.add(file.codebook, file.name);
    const articleIds = new Map(notes.articles.map(({ id }) => [ids.article(id), id]));
    this.#files.push({ file, ids, articleIds });
  }

  /** All articles with their claims, one at a time. A claim whose article no file has is lacking. */
  async *articles(): AsyncGenerator<FiledArticle> {
    for (const article of this.#articles.values()) {
      const claims = this.#files.flatMap(({ file, ids, articleIds }) => {
        const id = articleIds.get(article.id);
        return id === undefined ? [] : file.claimsOf(id).map((claim) => ids.claimRecord(claim));
      });
      yield { article, claims: claims.toSorted(byId), text: this.#textOf(article) };
    }
    for (const { file, articleIds } of this.#files) {
      const known = new Set(articleIds.values());
      for await (const { id, articleId } of file.records('claims')) {
        if (!known.has(articleId)) this.#onLacking(`${file.name}: ${id}: articleId: the article is not in the file`);
      }
    }
  }

  /** All records, for a native file. */
  records(): Required<RecordStreams> {
    return {
      changes: this.#changes(),
      claims: this.#claims(),
      projects: [...this.#projects.values()],
      articles: [...this.#articles.values()],
      sources: this.#countedSources(),
      texts: this.#texts(),
    };
  }

  /** Lets go of the files. */
  close(): void {
    for (const { file } of this.#files) file.close();
  }

  async *#changes(): AsyncGenerator<ChangeRecord> {
    for (const { file, ids } of this.#files)
      for await (const change of file.records('changes')) yield ids.change(change);
  }

  async *#claims(): AsyncGenerator<ClaimRecord> {
    for (const { file, ids } of this.#files)
      for await (const claim of file.records('claims')) yield ids.claimRecord(claim);
  }

  /** Each once: a text is the same wherever it has the same id. */
  async *#texts(): AsyncGenerator<TextRecord> {
    const written = new Set<string>();
    for (const { file } of this.#files) {
      for await (const text of file.records('texts')) {
        if (!written.has(text.id)) yield text;
        written.add(text.id);
      }
    }
  }

  *#countedSources(): Generator<SourceRecord> {
    for (const source of this.#sources.values()) yield { ...source, claims: this.#counts.get(source.id) ?? 0 };
  }

  #textOf({ textId }: ArticleRecord): string | null {
    if (textId === null) return null;
    for (const { file } of this.#files) {
      const text = file.textOf(textId);
      if (text !== null) return text;
    }
    return null;
  }

  #hold(id: string, name: string, what: string): void {
    const holder = this.#holders.get(id);
    if (holder !== undefined)
      throw new JoiningProblem(`${what} ${id} is in ${holder} and in ${name}: ${IN_THE_LIBRARY}`);
    this.#holders.set(id, name);
  }

  #addArticle(article: ArticleRecord, ids: IdMap, name: string): void {
    const url = this.#urls.get(article.id);
    if (url !== undefined && url !== article.url) {
      throw new JoiningProblem(`${name}: the article ${article.id} has another address in an earlier file: ${url}`);
    }
    const known = this.#articles.get(article.url);
    this.#articles.set(article.url, known ? mergeArticle(known, article) : article);
    if (known && known.id !== article.id) ids.articles.set(article.id, known.id);
    if (!known) this.#urls.set(article.id, article.url);
  }

  #addProject(project: ProjectRecord): void {
    const known = this.#projects.get(project.id);
    this.#projects.set(project.id, known ? mergeProject(known, project) : project);
  }

  /** A source stays as the first file has it, but for what it was put together with, if an earlier file does not say. */
  #addSource(source: SourceRecord): void {
    const known = this.#sources.get(source.id);
    this.#sources.set(source.id, known ? { ...known, into: known.into ?? source.into } : source);
  }
}
