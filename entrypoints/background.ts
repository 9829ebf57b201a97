import { defineBackground } from '#imports';
import { editClaimOfPage } from '../lib/background/edit-claim.ts';
import { modelReader } from '../lib/background/model.ts';
import { readArticle } from '../lib/background/read-article.ts';
import { loadCard, startPage, updateAllowedSites } from '../lib/background/scripts.ts';
import { createRouter } from '../lib/messaging/router.ts';
import { onMessage, ownId, ownUrl, ownVersion } from '../lib/platform/runtime.ts';
import { onSitesChanged, onWake } from '../lib/platform/sites.ts';
import { openDatabase } from '../lib/storage/db.ts';

export default defineBackground(() => {
  const db = openDatabase();
  const handlers = {
    'article.read': readArticle(db, modelReader()),
    'claim.edit': editClaimOfPage(db, ownVersion()),
    'card.load': loadCard,
    'page.start': startPage,
  };
  onMessage(createRouter(handlers, { ownId: ownId(), ownOrigin: ownUrl('/') }));
  onWake(updateAllowedSites);
  onSitesChanged(updateAllowedSites);
});
