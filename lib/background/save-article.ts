import { announceLabels } from '../messaging/announce.ts';
import { TEXT_LIMIT } from '../messaging/protocol.ts';
import { failure, success } from '../messaging/result.ts';
import type { Handlers } from '../messaging/router.ts';
import { saveText } from '../storage/edit/save-text.ts';
import type { SaysWhoDatabase } from '../storage/open/db.ts';
import { failureOf } from '../storage/open/faults.ts';
import { articleAddress } from './article-address.ts';
import type { TextMemory } from './text-memory.ts';

/** Saves the text of an article whose claims the reader has stored all at once. Answers when the transaction has completed. */
export function saveArticle(db: SaysWhoDatabase, memory: TextMemory): Handlers['article.save'] {
  return async (request, sender) => {
    const { href, metadata } = request;
    // Private windows share the store of the others: what is written there would stay.
    if (sender.isPrivate) return failure('private-window');
    if (request.text.length > TEXT_LIMIT) return failure('text-too-long');
    const articleUrl = articleAddress(href, metadata.canonical, sender);
    if (articleUrl === null) return failure('bad-message', `${href} from ${sender.url}`);
    const text = memory.textOf(request, sender.tabId, sender);
    if (text === null) return success('resend');
    try {
      await saveText(db, { articleUrl, metadata, at: new Date() }, text);
    } catch (error) {
      return failureOf(error);
    }
    // Not awaited: a frozen tab would hold up the reader's "saved".
    void announceLabels(articleUrl, sender.tabId);
    return success(null);
  };
}
