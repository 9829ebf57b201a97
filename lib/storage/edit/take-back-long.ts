import { changeRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { sortRows } from '../tables/rows.ts';
import type { Author } from './changes.ts';
import type { ManyWatch } from './edit-stored-claim.ts';
import { type Reverted, revert } from './revert.ts';
import { isOfReader, type StepsBack } from './steps-back.ts';

/** Changes that are taken back in one transaction, at most: half a second's work. */
const LONG = 1_000;

/** Changes in a transaction of a longer step, and in one read. */
const WINDOW = 200;

/** How a long step is taken back. */
interface TakingBackLong {
  /** Gone through as far as the step. */
  readonly steps: StepsBack;
  readonly author: Author;
  readonly watch: ManyWatch;
}

/** Whether a step is too long for one transaction. */
export async function isLong(db: SaysWhoDatabase, step: string): Promise<boolean> {
  return (await db.changes.where('step').equals(step).count()) > LONG;
}

/**
 * Takes a step back, a few articles in each transaction, and each of them whole: by its articles it is told what has been taken back
 * already ({@link StepsBack}). Where it is ended in between, the next undo takes back what is left.
 */
export async function takeBackLong(
  db: SaysWhoDatabase,
  step: string,
  { steps, author, watch: { signal, onDone } }: TakingBackLong,
): Promise<Pick<Reverted, 'count' | 'sources'>> {
  const articles = await changesByArticle(db, step);
  const total = articles.reduce((sum, ids) => sum + ids.length, 0);
  let [count, sources, done] = [0, 0, 0];
  for (const ids of parcelsOf(articles)) {
    if (signal.aborted) break;
    const taken = await db.transaction('rw', db.claims, db.changes, db.sources, db.unindexed, async () => {
      const rows = (await db.changes.bulkGet([...ids])).filter((row) => row !== undefined && isOfReader(row));
      const { records } = sortRows(changeRecordSchema, rows);
      return revert(
        db,
        records.filter((change) => !steps.isTakenBack(change)),
        author,
      );
    });
    count += taken.count;
    sources += taken.sources;
    done += ids.length;
    onDone(taken.claims, done, total);
  }
  return { count, sources };
}

/** Ids of the changes of a step, in order, by the article that they are on. */
async function changesByArticle(db: SaysWhoDatabase, step: string): Promise<readonly (readonly string[])[]> {
  const ids = await db.changes.where('step').equals(step).primaryKeys();
  const articles = new Map<string, string[]>();
  for (let at = 0; at < ids.length; at += WINDOW) {
    const window = ids.slice(at, at + WINDOW);
    for (const [index, row] of (await db.changes.bulkGet(window)).entries()) {
      const articleId = row && 'articleId' in row ? row.articleId : '';
      const known = articles.get(articleId) ?? [];
      articles.set(articleId, known);
      known.push(window[index] ?? '');
    }
  }
  return [...articles.values()];
}

/** Some of these at a time, so many that there are enough changes. */
function* parcelsOf(articles: readonly (readonly string[])[]): Generator<readonly string[]> {
  let parcel: string[] = [];
  for (const ids of articles) {
    parcel.push(...ids);
    if (parcel.length < WINDOW) continue;
    yield parcel;
    parcel = [];
  }
  if (parcel.length > 0) yield parcel;
}
