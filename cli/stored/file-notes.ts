import type { NativeRecord } from '../../lib/exchange/native/read-records.ts';
import { countOf, newSource } from '../../lib/schema/claim-source.ts';
import type { ProjectRecord } from '../../lib/schema/project-records.ts';
import type { ArticleRecord, SourceRecord } from '../../lib/schema/records.ts';

/** What is noted of a file while it is read: all that is not too much to be held. */
export class FileNotes {
  readonly #isAlone: boolean;
  readonly articles: ArticleRecord[] = [];
  readonly projects: ProjectRecord[] = [];
  /** As the file has them. */
  readonly sources: SourceRecord[] = [];
  /** As they follow from the claims, with how many have them. */
  readonly counted = new Map<string, SourceRecord>();
  /** Ids that another file must not have; none where there is no other. */
  readonly claimIds: string[] = [];
  readonly changeIds: string[] = [];

  /** @param isAlone whether it is the only file */
  constructor(isAlone: boolean) {
    this.#isAlone = isAlone;
  }

  /** Takes note of a record. */
  add({ section, record }: NativeRecord): void {
    switch (section) {
      case 'articles':
        this.articles.push(record);
        break;
      case 'projects':
        this.projects.push(record);
        break;
      case 'sources':
        this.sources.push(record);
        break;
      case 'changes':
        if (!this.#isAlone) this.changeIds.push(record.id);
        break;
      case 'claims': {
        if (!this.#isAlone) this.claimIds.push(record.id);
        const known = this.counted.get(record.sourceKey);
        const source = known
          ? { ...known, claims: known.claims + countOf(record) }
          : newSource(record.sourceKey, record);
        this.counted.set(record.sourceKey, source);
        break;
      }
    }
  }
}
