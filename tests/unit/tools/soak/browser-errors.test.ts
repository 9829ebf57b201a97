import { expect, test } from 'vitest';
import { apartFromKills } from '../../../../tools/soak/browser-errors.ts';

const ROOT = 'chrome-extension://abc';

test.each([
  ['the answer to a background that was just killed', `${ROOT}/background.js: Uncaught (in promise) Error: No SW`, 1],
  ['the same words in a page of ours', `${ROOT}/popup.js: Uncaught (in promise) Error: No SW`, 0],
  ['another error of the background', `${ROOT}/background.js: Uncaught (in promise) Error: No tab with id: 7`, 0],
  ['one that quotes those words', `${ROOT}/background.js: Uncaught Error: heard "Error: No SW" and went on`, 0],
  ['one that goes on after them', `${ROOT}/background.js: Uncaught (in promise) Error: No SW was there`, 0],
])('%s', (_name, noted, ofKills) => {
  expect(apartFromKills([noted])).toEqual({ errors: ofKills === 1 ? [] : [noted], ofKills });
});
