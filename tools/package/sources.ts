/** What the sources' package holds: all that the extension is built from, and nothing else of the repository. */
export const SOURCES: readonly string[] = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'components/',
  'docs/privacy.md',
  'docs/store/reviewers.md',
  'entrypoints/',
  'lib/',
  'locales/',
  'package-lock.json',
  'package.json',
  'public/',
  'tools/find-browser.ts',
  'tools/package/',
  'tools/progress.ts',
  'tools/run-program.ts',
  'tools/setup.mjs',
  'tools/setup/',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Whether a path is one of the sources. */
export function isSource(path: string): boolean {
  return SOURCES.some((source) => (source.endsWith('/') ? path.startsWith(source) : path === source));
}
