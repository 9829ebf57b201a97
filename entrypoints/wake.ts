import { defineUnlistedScript } from '#imports';
import { tell } from '../lib/messaging/tell.ts';

// On allowed sites, and before the page: the background wakes while the page is on its way (ADR 0017).
export default defineUnlistedScript(() => tell('page.coming', {}));
