/** `npm test [-- STAGE…]`: the set-up, then every check and test. */
import { runAfterSetup } from './setup.mjs';

runAfterSetup('tools/test/main.ts', process.argv.slice(2), '0 passed, 1 failed');
