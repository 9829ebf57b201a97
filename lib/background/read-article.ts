import { DEFAULT_CODEBOOK } from '../claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../claim/settings.ts';
import { detect } from '../detect/index.ts';
import { guessLanguage, isSupported } from '../detect/language.ts';
import type { Model } from '../detect/model.ts';
import { TEXT_LIMIT } from '../messaging/protocol.ts';
import { type FaultCode, failure, success } from '../messaging/result.ts';
import type { Handlers } from '../messaging/router.ts';
import { claimsOfArticle } from '../storage/claims.ts';
import type { SaysWhoDatabase } from '../storage/db.ts';
import { faultOf } from '../storage/faults.ts';
import { readCodebook, readSettings } from '../storage/settings.ts';
import { articleAddress } from './article-address.ts';
import { Detections } from './detections.ts';
import { joinClaims } from './join-claims.ts';
import { TextMemory } from './text-memory.ts';

/**
 * Finds the claims in a page's text and joins them with what is stored for the article. What it remembers of earlier texts is
 * a cache (ADR 0010): the browser may end the background after any answer, and then it asks for the whole text once. Without a
 * store there are marks all the same, and the fault is said.
 * @param memory of the texts, shared with what else is asked about them
 */
export function readArticle(
  db: SaysWhoDatabase,
  readModel: () => Promise<Model>,
  memory = new TextMemory(),
): Handlers['article.read'] {
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
    const { claims: stored, preferences, fault } = await readStored(db, url);
    const { mode } = preferences.settings;
    const find = async () => detect(text, { mode, model: await readModel() });
    const attributions = languageSupported ? await detections.of(text, `${language} ${mode}`, find, sender) : [];
    return success({
      articleUrl: url,
      language,
      languageSupported,
      isPrivate: sender.isPrivate,
      storageFault: fault,
      preferences,
      claims: joinClaims(text, attributions, stored, url, language),
    });
  };
}

/** What is stored of an article and for the whole program; where the store fails, marks are shown by the defaults. */
async function readStored(db: SaysWhoDatabase, url: string) {
  try {
    const [{ claims, unreadable }, codebook, settings] = await Promise.all([
      claimsOfArticle(db, url),
      readCodebook(db),
      readSettings(db),
    ]);
    // A damaged row is a label that the reader misses on the page, though the others are there.
    return { claims, preferences: { codebook, settings }, fault: unreadable.length > 0 ? STORAGE_FAILED : null };
  } catch (error) {
    const preferences = { codebook: DEFAULT_CODEBOOK, settings: DEFAULT_SETTINGS };
    return { claims: [], preferences, fault: faultOf(error).code };
  }
}

const STORAGE_FAILED: FaultCode = 'storage-failed';
