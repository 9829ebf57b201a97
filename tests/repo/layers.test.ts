import { expect, test } from 'vitest';
import { importsOf, read, repositoryFiles } from './sources.ts';

/** What each room may import, besides itself. A path ends in `/` for a room, else it is one file. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/claim/': [],
  'lib/platform/': [],
  'lib/language/': ['lib/claim/'],
  'lib/text/': ['lib/claim/', 'lib/language/'],
  'lib/sources/': ['lib/claim/', 'lib/language/', 'lib/text/'],
  'lib/disputes/': ['lib/claim/', 'lib/language/', 'lib/text/'],
  'lib/detect/': ['lib/claim/', 'lib/language/', 'lib/text/', 'lib/sources/', 'lib/disputes/'],
  'lib/evaluate/': ['lib/claim/', 'lib/language/'],
  'lib/page/': ['lib/claim/'],
  'lib/anchor/': ['lib/claim/', 'lib/language/'],
  'lib/highlight/': ['lib/claim/', 'lib/page/'],
  'lib/messaging/': ['lib/claim/', 'lib/platform/'],
  'lib/labelling/': ['lib/claim/'],
  'lib/marking/': ['lib/claim/'],
  'lib/coding/': ['lib/claim/'],
  'lib/reading/': ['lib/claim/', 'lib/labelling/', 'lib/page/', 'lib/highlight/', 'lib/messaging/', 'lib/platform/'],
  'lib/schema/': ['lib/claim/', 'lib/messaging/protocol.ts', 'lib/messaging/result.ts'],
  'lib/storage/': ['lib/claim/', 'lib/schema/', 'lib/merge/', 'lib/messaging/result.ts'],
  'lib/merge/': ['lib/claim/', 'lib/schema/'],
  'lib/agreement/': ['lib/claim/', 'lib/schema/'],
  'lib/filing/': ['lib/claim/', 'lib/anchor/', 'lib/schema/'],
  'lib/exchange/': ['lib/claim/', 'lib/schema/'],
  'lib/panel/': ['lib/claim/', 'lib/schema/', 'lib/storage/', 'lib/messaging/', 'lib/platform/'],
  'lib/library/': [
    'lib/claim/',
    'lib/labelling/',
    'lib/schema/',
    'lib/storage/',
    'lib/merge/',
    'lib/agreement/',
    'lib/exchange/',
    'lib/messaging/',
    'lib/platform/',
  ],
  'lib/background/': [
    'lib/claim/',
    'lib/marking/',
    'lib/detect/',
    'lib/anchor/',
    'lib/filing/',
    'lib/schema/',
    'lib/storage/',
    'lib/messaging/',
    'lib/platform/',
  ],
  'components/': [
    'lib/claim/',
    'lib/coding/',
    'lib/marking/',
    'lib/messaging/protocol.ts',
    'lib/messaging/result.ts',
    'lib/highlight/mark-style.ts',
    'lib/highlight/palette.ts',
    'locales/en.json',
  ],
  'entrypoints/': ['components/', 'lib/'],
  'cli/': [
    'lib/claim/',
    'lib/detect/',
    'lib/evaluate/',
    'lib/filing/',
    'lib/page/',
    'lib/exchange/',
    'lib/agreement/',
    'lib/merge/',
    'lib/schema/',
    'locales/en.json',
  ],
};

/** Files that import more than the rest of their room, with the reason. */
const EXCEPTIONS: Record<string, readonly string[]> = {
  // The border of the background validates; it is never part of a page.
  'lib/messaging/router.ts': ['lib/schema/messages.ts'],
};

const SOURCE = /\.tsx?$/;
const files = repositoryFiles().filter((file) => SOURCE.test(file));
const roomOf = (file: string) => Object.keys(MAY_IMPORT).find((room) => file.startsWith(room));

test('every source file of lib lies in a room with a rule', () => {
  const homeless = files.filter((file) => file.startsWith('lib/') && !roomOf(file));
  expect(homeless).toEqual([]);
});

test('docs/architecture.md names every room, and no other', () => {
  const named = [...read('docs/architecture.md').matchAll(/^\| `([\w/]+\/)` \|/gm)].map((match) => match[1] ?? '');
  const folders = repositoryFiles().flatMap((file) => {
    const [top, second] = file.split('/');
    if (!file.includes('/') || top?.startsWith('.')) return [];
    return [top === 'lib' ? `lib/${second}/` : `${top}/`];
  });
  expect(named.toSorted()).toEqual([...new Set(folders)].toSorted());
});

/** The rows of the table of docs/architecture.md: folder, what is in it, what it may import. */
const rows = [...read('docs/architecture.md').matchAll(/^\| `([\w/]+\/)` \| (.+) \| (.+) \|$/gm)].map(
  ([, folder = '', what = '', imports = '']) => ({ folder, what, imports }),
);
const inCode = (text: string) => [...text.matchAll(/`([\w/-]+?)\/?`/g)].map(([, name = '']) => name);

test.each(rows)('docs/architecture.md names every folder within $folder', ({ folder, what }) => {
  const within = repositoryFiles()
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length).split('/'))
    .flatMap(([name = '', ...rest]) => (rest.length > 0 ? [name] : []));
  expect([...new Set(within)].filter((name) => !inCode(what).includes(name))).toEqual([]);
});

/** What wires everything is told in words. */
const told = Object.entries(MAY_IMPORT).filter(([room]) => room !== 'entrypoints/');

test.each(told)('docs/architecture.md says what %s may import', (room, targets) => {
  const exceptions = Object.entries(EXCEPTIONS).flatMap(([file, more]) => (file.startsWith(room) ? more : []));
  const rooms = [...targets, ...exceptions].map((target) => target.replace(/^lib\//, '').split('/')[0]);
  const said = inCode(rows.find(({ folder }) => folder === room)?.imports ?? '');
  expect(said.toSorted()).toEqual([...new Set(rooms)].toSorted());
});

test('imports run one way', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file);
    if (!room) return [];
    const allowed = [room, ...(MAY_IMPORT[room] ?? []), ...(EXCEPTIONS[file] ?? [])];
    return importsOf(file)
      .filter(({ target }) => /^(lib|components|entrypoints|cli|tools|tests|locales)\//.test(target))
      .filter(
        ({ target }) => !allowed.some((place) => (place.endsWith('/') ? target.startsWith(place) : target === place)),
      )
      .map(({ target }) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

/** What each room of the store may import of the others. What lies beside them is named by itself. */
const STORAGE_ROOMS: Record<string, readonly string[]> = {
  'migrations/': [],
  // The store is copied when it is opened for an upgrade, and a copy is of an opened store.
  'open/': ['migrations/', 'backup/'],
  'backup/': ['migrations/', 'open/', 'tables/rows.ts'],
  'tables/': ['open/'],
  'settings.ts': ['open/', 'tables/'],
  'projects.ts': ['open/', 'tables/'],
  'edit/': ['open/', 'tables/'],
  'import/': ['open/', 'tables/', 'projects.ts', 'edit/'],
};

test('within the store reading knows nothing of writing, and writing nothing of imports', () => {
  const STORE = 'lib/storage/';
  const within = files.filter((file) => file.startsWith(STORE)).map((file) => file.slice(STORE.length));
  const roomIn = (file: string) => Object.keys(STORAGE_ROOMS).find((room) => file.startsWith(room)) ?? '';
  expect(within.filter((file) => roomIn(file) === '')).toEqual([]);
  const wrong = within.flatMap((file) => {
    const allowed = [roomIn(file), ...(STORAGE_ROOMS[roomIn(file)] ?? [])];
    return importsOf(STORE + file)
      .flatMap(({ target }) => (target.startsWith(STORE) ? [target.slice(STORE.length)] : []))
      .filter((target) => !allowed.some((place) => target.startsWith(place)))
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('what a page loads reaches neither a validator nor a database', () => {
  const reached = new Set<string>();
  const packages = new Set<string>();
  const waiting = ['entrypoints/claims/index.ts', 'entrypoints/card/index.ts'];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || !SOURCE.test(file)) continue;
    reached.add(file);
    for (const { target } of importsOf(file)) {
      if (files.includes(target)) waiting.push(target);
      else packages.add(target);
    }
  }
  expect(
    [...reached].filter((file) =>
      /^lib\/(schema|storage|exchange|detect|sources|disputes|language|background)\//.test(file),
    ),
  ).toEqual([]);
  expect(packages).not.toContain('zod');
  expect(packages).not.toContain('dexie');
});

test('one file imports webextension-polyfill, so that tests can replace the browser', () => {
  const importers = files.filter((file) => importsOf(file).some(({ target }) => target === 'webextension-polyfill'));
  expect(importers).toEqual(['lib/platform/browser.ts']);
});

test('nothing imports what Node cannot resolve by itself where the command line reaches', () => {
  const reach = files.filter((file) => /^(cli|lib)\//.test(file));
  const wrong = reach.flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => target.startsWith('#') || target.startsWith('@/') || target.startsWith('~'))
      .map(({ target }) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});
