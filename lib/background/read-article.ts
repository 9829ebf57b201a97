import { DEFAULT_CODEBOOK } from '../claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../claim/settings.ts';
import { detect } from '../detect/index.ts';
import { guessLanguage, isSupported } from '../detect/language.ts';
import type { Model } from '../detect/model.ts';
import { TEXT_LIMIT } from '../messaging/protocol.ts';
import { type FaultCode, failure, success } from '../messaging/result.ts';
import type { Handlers } from '../messaging/router.ts';
import type { SaysWhoDatabase } from '../storage/open/db.ts';
import { faultOf } from '../storage/open/faults.ts';
import { readCodebook, readSettings } from '../storage/settings.ts';
import { claimsOfArticle } from '../storage/tables/claims.ts';
import { isTextSaved } from '../storage/tables/texts.ts';
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
    const { claims: stored, isSaved, preferences, fault } = await readStored(db, url, text);
    const { mode } = preferences.settings;
    const find = async () => detect(text, { mode, model: await readModel() });
    const attributions = languageSupported ? await detections.of(text, `${language} ${mode}`, find, sender) : [];
    return success({
      articleUrl: url,
      language,
      languageSupported,
      isPrivate: sender.isPrivate,
      isSaved,
      storageFault: fault,
      preferences,
      claims: joinClaims(text, attributions, stored, url, language),
    });
  };
}

/**
 * What is stored of an article and for the whole program. What cannot be read hides nothing else: there are marks without labels, and
 * labels in the default codebook's words.
 */
async function readStored(db: SaysWhoDatabase, url: string, text: string) {
  const [stored, saved, codebook, settings] = await Promise.allSettled([
    claimsOfArticle(db, url),
    isTextSaved(db, url, text),
    readCodebook(db),
    readSettings(db),
  ]);
  const { claims, unreadable } = stored.status === 'fulfilled' ? stored.value : { claims: [], unreadable: [] };
  const failed = [stored, saved, codebook, settings].find((one) => one.status === 'rejected');
  // A damaged row is a label that the reader misses on the page, though the others are there.
  const lacking: FaultCode | null = unreadable.length > 0 ? 'storage-failed' : null;
  return {
    claims,
    isSaved: saved.status === 'fulfilled' && saved.value,
    preferences: {
      codebook: codebook.status === 'fulfilled' ? codebook.value : DEFAULT_CODEBOOK,
      settings: {
        ...(settings.status === 'fulfilled' ? settings.value : DEFAULT_SETTINGS),
        // Labels are signed here: no page, which may be taken over, has to know the reader's name.
        coder: DEFAULT_SETTINGS.coder,
      },
    },
    fault: failed ? faultOf(failed.reason).code : lacking,
  };
}
