import type { ArticleMetadata } from '../../../lib/claim/article.ts';
import type { Sender } from '../../../lib/platform/runtime.ts';

export const HREF = 'https://courier.example/bridge';
export const SENDER: Sender = { extensionId: 'own', url: HREF, tabId: 4, isTopFrame: true, isPrivate: false };
/** The one claim in it is found by any detector of attributions. */
export const TEXT =
  'The bridge\nMara Quill said that the bridge was closed. It will be closed for the whole of the week.';
export const FRENCH =
  'Le maire de la ville a dit que le pont était fermé et que les habitants devaient prendre la route de la côte pour aller au port.';

export function metadata(changes: Partial<ArticleMetadata> = {}): ArticleMetadata {
  return {
    canonical: '',
    title: 'The bridge',
    publisher: 'The Sample Courier',
    authors: [],
    language: 'en',
    published: '',
    ...changes,
  };
}
