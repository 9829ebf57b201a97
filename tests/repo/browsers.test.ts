/** What differs between the browsers is dealt with in two rooms: nothing else has to know in which it runs. */
import { expect, test } from 'vitest';
import { read, repositoryFiles } from './sources.ts';

/** Where it may be asked. */
const MAY_ASK = /^(lib\/platform|lib\/highlight)\//;

const QUESTIONS: readonly { readonly asks: RegExp; readonly reason: string }[] = [
  { asks: /\b(moz|chrome)-extension:\/?\/?['"`]/, reason: 'the scheme of our own pages' },
  { asks: /\buserAgent(Data)?\b|\bnavigator\.(vendor|appVersion|oscpu)\b/, reason: 'what the browser calls itself' },
  { asks: /\bgetBrowserInfo\b|\bInstallTrigger\b|\bmozInnerScreenX\b/, reason: 'what only Firefox has' },
  {
    asks: /\bimport\.meta\.env\.(BROWSER|FIREFOX|CHROME|EDGE|SAFARI|OPERA)\b/,
    reason: 'for which browser it is built',
  },
  { asks: /\bsidePanel\b|\bsidebarAction\b|\baddHostAccessRequest\b/, reason: 'the API that one of them lacks' },
  { asks: /\bbrowserName\(/, reason: 'our own question' },
];
/** It hands the name on to words of the interface: where in this browser something is found. */
const HAND_ON = ['entrypoints/welcome/welcome-page.tsx', 'lib/library/settings/settings-model.ts'];

/** Without comments: those may well say what a browser does. */
const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const sources = repositoryFiles().filter((file) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(file));

test.each(QUESTIONS)('no room but lib/platform and lib/highlight asks for $reason', ({ asks, reason }) => {
  const allowed = reason === 'our own question' ? HAND_ON : [];
  expect(sources.filter((file) => !MAY_ASK.test(file) && asks.test(code(file)))).toEqual(allowed);
});

test('the questions are such as are asked in these rooms', () => {
  const asked = QUESTIONS.filter(({ asks }) => sources.some((file) => MAY_ASK.test(file) && asks.test(code(file))));
  expect(asked.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining(['the scheme of our own pages', 'the API that one of them lacks']),
  );
});
