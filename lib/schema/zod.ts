/**
 * The one way to zod. Its parsers are compiled by `new Function` where that is allowed, and the probe for it is reported
 * as a violation of an extension page's Content Security Policy, so compiling is switched off before any schema is made.
 */
import * as z from 'zod/mini';

z.config({ ...z.locales.en(), jitless: true });

export { z };
