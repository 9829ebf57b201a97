import { announceLabels } from '../messaging/announce.ts';
import { failure, success } from '../messaging/result.ts';
import type { Handlers } from '../messaging/router.ts';
import { takeBack } from '../storage/edit/take-back.ts';
import type { SaysWhoDatabase } from '../storage/open/db.ts';
import { failureOf } from '../storage/open/faults.ts';
import { coderOf } from '../storage/settings.ts';
import { articleIdOf } from '../storage/tables/articles.ts';
import { articleAddress } from './article-address.ts';

/** Undo and redo on the article of a page: of its own steps only, so that nothing changes that the reader does not see. */
export function takeBackOnPage(db: SaysWhoDatabase): Handlers['steps.take-back'] {
  return async ({ href, metadata, direction, step: id }, sender) => {
    if (sender.isPrivate) return failure('private-window');
    const url = articleAddress(href, metadata.canonical, sender);
    if (url === null) return failure('bad-message', `${href} from ${sender.url}`);
    try {
      const articleId = await articleIdOf(db, url);
      if (articleId === null) return success({ claims: 0 });
      const by = await coderOf(db);
      const taken = await takeBack(db, direction, articleId, { at: new Date(), by, id });
      if (taken) void announceLabels(url, null);
      return success({ claims: taken?.claims.length ?? 0 });
    } catch (error) {
      return failureOf(error);
    }
  };
}
