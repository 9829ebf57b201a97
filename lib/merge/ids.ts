import { isLocalSource } from '../claim/source-key.ts';
import type { ProjectRecord } from '../schema/project-records.ts';
import type { ChangeRecord, ClaimRecord, SourceRecord } from '../schema/records.ts';
import { eachOnce } from './merge-rulings.ts';

/** Length of an article's id, with which the ids of sources begin that are of one article alone. */
const ID = 36;

/**
 * The ids that records of a file have here: an article may be filed here under another id, and a claim's twin stands for it. Ids that
 * are not named stay.
 */
export class IdMap {
  readonly articles = new Map<string, string>();
  readonly claims = new Map<string, string>();

  article(id: string): string {
    return this.articles.get(id) ?? id;
  }

  claim(id: string): string {
    return this.claims.get(id) ?? id;
  }

  source(id: string): string {
    if (!isLocalSource(id)) return id;
    const articleId = id.slice(0, ID);
    const known = this.articles.get(articleId);
    return known === undefined ? id : known + id.slice(ID);
  }

  claimRecord(claim: ClaimRecord): ClaimRecord {
    const articleId = this.article(claim.articleId);
    const sourceKey = this.source(claim.sourceKey);
    return { ...claim, articleId, sourceKey, disputes: this.disputes(claim.disputes) };
  }

  /** Each once: two claims of the file may have one twin here. */
  disputes(ids: readonly string[]): readonly string[] {
    return this.claims.size === 0 ? ids : [...new Set(ids.map((id) => this.claim(id)))];
  }

  change<Change extends ChangeRecord>(change: Change): Change {
    if (change.field === 'into') {
      const { sourceId, from, to } = change;
      const mapped = (id: string | null) => (id === null ? null : this.source(id));
      return { ...change, sourceId: this.source(sourceId), from: mapped(from), to: mapped(to) };
    }
    const articleId = this.article(change.articleId);
    if (change.field !== 'disputes') return { ...change, articleId };
    return { ...change, articleId, from: this.disputes(change.from), to: this.disputes(change.to) };
  }

  sourceRecord(source: SourceRecord): SourceRecord {
    const into = source.into === null ? null : this.source(source.into);
    return { ...source, id: this.source(source.id), into };
  }

  project(project: ProjectRecord): ProjectRecord {
    const articleIds = [...new Set(project.articleIds.map((id) => this.article(id)))];
    const rulings = project.rulings.map((ruling) => ({ ...ruling, claimId: this.claim(ruling.claimId) }));
    return { ...project, articleIds, rulings: eachOnce(rulings) };
  }
}
