/** `npm start [-- URL-or-FILE]`: the set-up, then the extension in a browser, over the sample newsroom. */
import { runAfterSetup } from './setup.mjs';

runAfterSetup('tools/start/main.ts', process.argv.slice(2));
