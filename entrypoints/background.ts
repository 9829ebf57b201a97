import { defineBackground } from '#imports';
import { editClaimOfPage, editClaimsOfPage } from '../lib/background/edit-claim.ts';
import { readyMaker } from '../lib/background/make-ready.ts';
import { markClaims } from '../lib/background/mark-claim.ts';
import { offerCommands } from '../lib/background/menus.ts';
import { modelReader } from '../lib/background/model.ts';
import { readArticle } from '../lib/background/read-article.ts';
import { saveArticle } from '../lib/background/save-article.ts';
import { loadCard, pageComing, startPage, updateAllowedSites } from '../lib/background/scripts.ts';
import { siteSources } from '../lib/background/site-sources.ts';
import { takeBackOnPage } from '../lib/background/take-back.ts';
import { TextMemory } from '../lib/background/text-memory.ts';
import { openWelcome } from '../lib/background/welcome.ts';
import { createRouter } from '../lib/messaging/router.ts';
import { onMessage, ownId, ownUrl, ownVersion, putOffUpdates } from '../lib/platform/runtime.ts';
import { openPanelOnCommand } from '../lib/platform/sidebar.ts';
import { onInstall, onSitesChanged, onWake } from '../lib/platform/sites.ts';
import { openDatabase } from '../lib/storage/open/db.ts';

export default defineBackground(() => {
  const db = openDatabase();
  const memory = new TextMemory();
  const readModel = modelReader();
  const makeReady = readyMaker(db, readModel);
  const handlers = {
    'article.read': readArticle(db, readModel, memory),
    'claim.edit': editClaimOfPage(db, ownVersion()),
    'claims.edit': editClaimsOfPage(db, ownVersion()),
    'steps.take-back': takeBackOnPage(db),
    'article.save': saveArticle(db, memory),
    'sources.of-site': siteSources(db),
    ...markClaims(memory, readModel),
    'card.load': loadCard,
    'page.coming': pageComing(makeReady),
    'page.start': startPage(makeReady),
  };
  onMessage(createRouter(handlers, { ownId: ownId(), ownOrigin: ownUrl('/') }));
  onInstall(() => void openWelcome());
  onWake(updateAllowedSites);
  onSitesChanged(updateAllowedSites);
  offerCommands();
  openPanelOnCommand();
  putOffUpdates();
});
