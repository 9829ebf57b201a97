/** Fills a store as years of labelling would: articles with their texts, 25 claims each, and the history of every claim. */

import { uuidV7 } from '../../../lib/claim/id.ts';
import type { ClaimSelectors, TextSelector } from '../../../lib/claim/selector.ts';
import type {
  ArticleRecord,
  ChangeRecord,
  ClaimRecord,
  SourceRecord,
  TextRecord,
} from '../../../lib/schema/records.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { textIdOf } from '../../../lib/storage/tables/texts.ts';
import { bigStore, idAt, sourcesOf } from '../../../tests/unit/library/big-store.ts';

export const CLAIMS_EACH = 25;
/** Claims written at once. */
const BATCH = 5_000;

/** Puts so many claims into an empty store, with nothing in the index of words yet. */
export async function fillWithHistory(db: SaysWhoDatabase, claims: number): Promise<void> {
  const sources = new Map<string, SourceRecord>();
  const articles = claims / CLAIMS_EACH;
  let rows = emptyRows();
  let serial = 0;
  for (const made of bigStore({ articles, claims })) {
    const { article, claims: placed, text } = await savedArticle(made.article, made.claims);
    sourcesOf(placed, sources);
    rows.articles.push(article);
    rows.texts.push(text);
    rows.claims.push(...placed);
    for (const claim of placed) rows.changes.push(...historyOf(claim, () => serial++));
    if (rows.claims.length < BATCH) continue;
    await add(db, rows);
    rows = emptyRows();
  }
  await add(db, rows);
  await db.sources.bulkAdd([...sources.values()]);
  await db.counters.bulkPut([
    { table: 'articles', value: articles },
    { table: 'claims', value: claims },
  ]);
}

interface Rows {
  readonly articles: ArticleRecord[];
  readonly texts: TextRecord[];
  readonly claims: ClaimRecord[];
  readonly changes: ChangeRecord[];
}

function emptyRows(): Rows {
  return { articles: [], texts: [], claims: [], changes: [] };
}

async function add(db: SaysWhoDatabase, { articles, texts, claims, changes }: Rows): Promise<void> {
  await db.articles.bulkAdd(articles);
  await db.texts.bulkAdd(texts);
  await db.claims.bulkAdd(claims);
  await db.changes.bulkAdd(changes);
  await db.unindexed.bulkAdd(claims.map(({ id }) => ({ id })));
}

/** An article whose text is the sentences of its claims, each claim at its place in it: what formats with offsets need. */
async function savedArticle(article: ArticleRecord, claims: readonly ClaimRecord[]) {
  const head = `${article.title}\n`;
  const text = head + claims.map(({ sentence }) => `${sentence}\n`).join('');
  let at = head.length;
  const dismissed = new Set(claims.filter((claim) => claim.dismissed).map((claim) => claim.id));
  const placed = claims.map((claim) => {
    const selectors = selectorsAt(claim.selectors, at);
    at += claim.sentence.length + 1;
    // What was put aside is in no note and in no folder: a claim that disputes it would be told to lack something there.
    return { ...claim, selectors, disputes: claim.disputes.filter((id) => !dismissed.has(id)) };
  });
  const id = await textIdOf(text);
  return {
    article: { ...article, textId: id, completeSince: article.lastSeen },
    claims: placed,
    text: { id, text, savedAt: article.lastSeen },
  };
}

/** Source, cue and content follow one another from the beginning of the sentence. */
function selectorsAt({ source, cue, content }: ClaimSelectors, start: number): ClaimSelectors {
  let at = start;
  const place = (part: TextSelector): TextSelector => {
    const begin = at;
    at += part.quote.exact.length + 1;
    return { ...part, position: { start: begin, end: at - 1 } };
  };
  return { source: source.map(place), cue: cue.map(place), content: content.map(place) };
}

/** That a claim was stored, and what the reader made of it: one step. */
function historyOf(claim: ClaimRecord, next: () => number): ChangeRecord[] {
  const { id: claimId, articleId, created: at, coder: by, status, note } = claim;
  const time = Date.parse(at);
  const step = uuidV7(time);
  const known = { step, way: 'edit', of: null, claimId, articleId, at, by, origin: null } as const;
  const change = () => ({ id: idAt(time, next()), ...known });
  return [
    { ...change(), field: 'created', from: null, to: null },
    ...(status === 'unassessed' ? [] : [{ ...change(), field: 'status', from: 'unassessed', to: status } as const]),
    ...(note === '' ? [] : [{ ...change(), field: 'note', from: '', to: note } as const]),
  ];
}
