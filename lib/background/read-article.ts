import { detect } from '../detect/index.ts';
import { guessLanguage, isSupported } from '../detect/language.ts';
import type { Model } from '../detect/model.ts';
import { TEXT_LIMIT } from '../messaging/protocol.ts';
import { failure, success } from '../messaging/result.ts';
import type { Handlers } from '../messaging/router.ts';
import { claimsOfArticle } from '../storage/claims.ts';
import type { SaysWhoDatabase } from '../storage/db.ts';
import { faultOf } from '../storage/faults.ts';
import { articleAddress } from './article-address.ts';
import { Detections } from './detections.ts';
import { joinClaims } from './join-claims.ts';
import { TextMemory } from './text-memory.ts';

/**
 * Finds the claims in a page's text and joins them with what is stored for the article. What it remembers of earlier texts is
 * a cache (ADR 0010): the browser may end the background after any answer, and then it asks for the whole text once. Without a
 * store there are marks all the same, and the fault is said.
 */
export function readArticle(db: SaysWhoDatabase, readModel: () => Promise<Model>): Handlers['article.read'] {
  const memory = new TextMemory();
  const detections = new Detections();
  return async (request, sender) => {
    const { href, metadata } = request;
    const { length } = request.text;
    if (length > TEXT_LIMIT) return failure('text-too-long', `${length} of ${TEXT_LIMIT}`);
    const url = articleAddress(href, metadata.canonical, sender);
    if (url === null) return failure('bad-message', `${href} from ${sender.url}`);
    const text = memory.textOf(request, sender.tabId, sender);
    if (text === null) return success('resend');
    const language = guessLanguage(text, metadata.language);
    const languageSupported = isSupported(language);
    const find = async () => detect(text, { mode: 'precise', model: await readModel() });
    const attributions = languageSupported ? await detections.of(text, language, find, sender) : [];
    const { claims: stored, fault } = await storedClaims(db, url);
    return success({
      articleUrl: url,
      language,
      languageSupported,
      isPrivate: sender.isPrivate,
      storageFault: fault,
      claims: joinClaims(text, attributions, stored, url, language),
    });
  };
}

async function storedClaims(db: SaysWhoDatabase, url: string) {
  try {
    const { claims, unreadable } = await claimsOfArticle(db, url);
    // A damaged row is a label that the reader misses on the page, though the others are there.
    return { claims, fault: unreadable.length > 0 ? ('storage-failed' as const) : null };
  } catch (error) {
    return { claims: [], fault: faultOf(error).code };
  }
}
