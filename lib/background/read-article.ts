import { detect } from '../detect/index.ts';
import { guessLanguage, isSupported } from '../detect/language.ts';
import type { Model } from '../detect/model.ts';
import { failure, success } from '../messaging/result.ts';
import type { Handlers } from '../messaging/router.ts';
import { claimsOfArticle } from '../storage/claims.ts';
import type { SaysWhoDatabase } from '../storage/db.ts';
import { faultOf } from '../storage/faults.ts';
import { articleAddress } from './article-address.ts';
import { joinClaims } from './join-claims.ts';

/** UTF-16 code units. A message has room for 64 MB; no article comes near this, and a page that does is no article. */
const TEXT_LIMIT = 2_000_000;

/**
 * Finds the claims in a page's text and joins them with what is stored for the article. Remembers nothing: the browser
 * may end the background after any answer, and the model is read again when it wakes. Without a store there are marks all the same, and the fault is said.
 */
export function readArticle(db: SaysWhoDatabase, readModel: () => Promise<Model>): Handlers['article.read'] {
  return async ({ href, metadata, text }, sender) => {
    if (text.length > TEXT_LIMIT) return failure('text-too-long', `${text.length} of ${TEXT_LIMIT}`);
    const url = articleAddress(href, metadata.canonical, sender);
    if (url === null) return failure('bad-message', `${href} from ${sender.url}`);
    const language = guessLanguage(text, metadata.language);
    const languageSupported = isSupported(language);
    const attributions = languageSupported ? detect(text, { mode: 'precise', model: await readModel() }) : [];
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
