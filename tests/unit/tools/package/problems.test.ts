import { describe, expect, it } from 'vitest';
import type { PackedFile } from '../../../../tools/package/archive.ts';
import { problemsOf } from '../../../../tools/package/problems.ts';

const RULES = { version: '1.2.3', machinePaths: ['/home/ana/says-who'] };
const MANIFEST = { manifest_version: 3, version: '1.2.3', icons: { 16: 'icon/16.png' } };

/** A package with nothing wrong in it. */
const GOOD: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify(MANIFEST),
  'background.js': 'const last = "\uFFFF";',
  'claims.js': 'paint();',
  'card.js': 'show();',
  'wake.js': 'tell();',
  'popup.html': '<!doctype html>',
  'chunks/show-library-B2X_pj0.js': 'list();',
  'assets/library-vAPFZCjW.css': '.a{}',
  'icon/16.png': 'pixels',
  'model/en.bin': 'numbers',
  '_locales/en/messages.json': '{}',
};

function filesOf(texts: Readonly<Record<string, string | null>>): PackedFile[] {
  return Object.entries(texts).flatMap(([path, text]) =>
    text === null ? [] : [{ path, content: new TextEncoder().encode(text) }],
  );
}
const manifest = (change: object) => ({ 'manifest.json': JSON.stringify({ ...MANIFEST, ...change }) });

describe('problemsOf', () => {
  it('finds none in a package as it is meant', () => {
    expect(problemsOf(filesOf(GOOD), RULES)).toEqual([]);
  });

  it.each<[change: Record<string, string | null>, problem: string, reason: string]>([
    [{ 'background.js.map': '{}' }, 'background.js.map has no place in a package', 'a source map is the whole source'],
    [{ 'chunks/a.test.js': '' }, 'chunks/a.test.js has no place in a package', 'a test'],
    [{ 'lib/claim/span.ts': '' }, 'lib/claim/span.ts has no place in a package', 'a source'],
    [{ '.DS_Store': '' }, '.DS_Store has no place in a package', 'what a system leaves in folders'],
    [{ 'model/fr.bin': '' }, 'model/fr.bin has no place in a package', 'weights that nobody reads yet'],
    [{ 'claims.js': 'a="\uFFFF"' }, 'claims.js holds a non-character', 'Chromium would refuse the extension'],
    [{ 'card.js': 'a="\u{1FFFE}"' }, 'card.js holds a non-character', 'those beyond the first plane too'],
    [{ 'card.js': null }, 'card.js is missing', 'it is injected by name, so that nothing else would notice'],
    [{ 'wake.js': null }, 'wake.js is missing', 'browsers refuse to register a script that is not there'],
    [{ 'popup.html': '/home/ana/says-who/x' }, 'popup.html names /home/ana/says-who', 'a path differs by machine'],
    [{ 'card.js': 'a//# sourceMappingURL=a' }, 'card.js names a source map', 'browsers would look for it'],
    [manifest({ version: '1.2.2' }), 'the manifest is of version 1.2.2, not 1.2.3', 'a build of before'],
    [manifest({ host_permissions: [] }), 'the manifest has host_permissions', 'the build for end-to-end tests'],
    [manifest({ content_scripts: [] }), 'the manifest has content_scripts', 'it would take sites at install'],
    [
      manifest({ web_accessible_resources: [] }),
      'the manifest has web_accessible_resources',
      'pages could find us by it',
    ],
    [manifest({ icons: { 48: 'icon/48.png' } }), 'the manifest names icon/48.png, which is not there', 'a lost icon'],
    [{ 'manifest.json': null }, 'manifest.json is missing', 'no extension at all'],
  ])('with %j: %s (%s)', (change, problem) => {
    expect(problemsOf(filesOf({ ...GOOD, ...change }), RULES)).toContain(problem);
  });

  it('says all that is wrong at once', () => {
    const files = filesOf({ ...GOOD, 'a.map': '', 'card.js': null, ...manifest({ version: '1' }) });
    expect(problemsOf(files, RULES)).toHaveLength(3);
  });
});
