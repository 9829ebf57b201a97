import { beforeEach, describe, expect, test } from 'vitest';
import { SavedTextModel, type SavedTextState } from '../../../../lib/library/files/saved-text-model.ts';
import type { ArticleRecord } from '../../../../lib/schema/records.ts';
import { saveText } from '../../../../lib/storage/edit/save-text.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { ARTICLE_URL, NOON, sampleMetadata } from '../../schema/samples.ts';
import { edit, emptyStore } from '../../storage/store.ts';

/** Three letters of which one takes two bytes in UTF-8. */
const TEXT = 'ümé';
let db: SaysWhoDatabase;
let article: ArticleRecord;
let state: SavedTextState;
let model: SavedTextModel;

beforeEach(async () => {
  db = emptyStore().connect();
  await edit(db, { status: 'denied' });
  article = await saveText(db, { articleUrl: ARTICLE_URL, metadata: sampleMetadata(), at: NOON }, TEXT);
  model = new SavedTextModel(db, article.id, (next) => {
    state = next;
  });
});

describe('the saved text of an article', () => {
  test('is told with its size in bytes, not in letters', async () => {
    await model.follow(article);
    expect(state).toEqual({ phase: 'saved', bytes: 5, fault: null });
  });

  test('that was never saved is not there', async () => {
    await model.follow({ textId: null });
    expect(state.phase).toBe('none');
  });

  test('is deleted alone, and put back as it was', async () => {
    await model.follow(article);
    await model.remove();
    expect(state).toEqual({ phase: 'deleted', bytes: 0, fault: null });
    expect(await db.texts.count()).toBe(0);
    expect(await db.claims.count()).toBe(1);
    // The screen reads the article anew meanwhile: it can still be put back.
    await model.follow({ textId: null });
    expect(state.phase).toBe('deleted');
    await model.restore();
    expect(state.phase).toBe('saved');
    expect(await db.articles.get(article.id)).toEqual(article);
    expect((await db.texts.get(article.textId ?? ''))?.text).toBe(TEXT);
  });

  test('is put back once', async () => {
    await model.follow(article);
    await model.remove();
    await model.restore();
    await db.texts.clear();
    await model.restore();
    expect(await db.texts.count()).toBe(0);
  });

  test('that is damaged says so', async () => {
    await db.texts.put({ id: article.textId, text: 7 } as never);
    await model.follow(article);
    expect(state.fault).toBe('storage-failed');
  });

  test('of an article that is gone cannot be deleted, and that is said', async () => {
    await model.follow(article);
    await db.articles.clear();
    await model.remove();
    expect(state).toMatchObject({ phase: 'saved', fault: 'storage-failed' });
  });
});
