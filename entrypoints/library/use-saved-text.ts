import { useEffect, useMemo, useState } from 'preact/hooks';
import { LOADING_TEXT, SavedTextModel, type SavedTextState } from '../../lib/library/files/saved-text-model.ts';
import type { ArticleRecord } from '../../lib/schema/records.ts';
import type { SaysWhoDatabase } from '../../lib/storage/open/db.ts';

/** The saved text of the article on the screen. */
export function useSavedText(
  db: SaysWhoDatabase,
  articleId: string,
  article: ArticleRecord | null,
): { readonly model: SavedTextModel; readonly state: SavedTextState } {
  const [state, setState] = useState(LOADING_TEXT);
  const model = useMemo(() => new SavedTextModel(db, articleId, setState), [db, articleId]);
  useEffect(() => {
    if (article) void model.follow(article);
  }, [model, article]);
  return { model, state };
}
