/** What stands in docs/store is what the stores take, and what the extension is. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtText } from './built.ts';
import { sizeOfPng } from './packages-png.ts';
import { ROOT, read, repositoryFiles } from './sources.ts';

const LANGUAGES = readdirSync(join(ROOT, 'locales')).map((file) => basename(file, '.json'));
const FIELDS = ['Name', 'Summary for the Chrome Web Store', 'Summary for addons.mozilla.org', 'Description'] as const;
/** Characters, as both stores count them. The lower of the two where both have one. */
const LIMITS: Readonly<Record<string, number>> = { Name: 45, [FIELDS[1]]: 132, [FIELDS[2]]: 250, Description: 15_000 };
/** Of a field of the Chrome Web Store's privacy form. */
const JUSTIFICATION_LIMIT = 1_000;

interface Messages {
  readonly extension: { readonly name: string; readonly description: string };
  readonly mark: { readonly meaning: string };
}

/** The texts of a Markdown file below its heads of a level. */
function sectionsOf(file: string, level: number): Map<string, string> {
  const [, ...parts] = read(file).split(new RegExp(`^${'#'.repeat(level)} `, 'm'));
  return new Map(
    parts.map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const end = lines.findIndex((line) => /^#{1,6} /.test(line));
      return [
        head,
        lines
          .slice(0, end < 0 ? undefined : end)
          .join('\n')
          .trim(),
      ] as const;
    }),
  );
}

test('there is a listing for every language of the interface, and no other', () => {
  const listings = readdirSync(join(ROOT, 'docs/store/listing')).map((file) => basename(file, '.md'));
  expect(listings.toSorted()).toEqual(LANGUAGES.toSorted());
});

describe.each(LANGUAGES)('the listing in %s', (language) => {
  const listing = sectionsOf(`docs/store/listing/${language}.md`, 2);
  const { extension, mark } = JSON.parse(read(`locales/${language}.json`)) as Messages;
  const textOf = (field: (typeof FIELDS)[number]) => listing.get(field) ?? '';

  test('has the fields that stores ask for', () => {
    expect([...listing.keys()]).toEqual(FIELDS);
  });

  test.each(FIELDS)('%s is neither empty nor too long', (field) => {
    expect([...textOf(field)].length).toBeGreaterThan(0);
    expect([...textOf(field)].length).toBeLessThanOrEqual(LIMITS[field] ?? 0);
  });

  test('has name and summary from the manifest, where the Chrome Web Store takes them', () => {
    expect(textOf('Name')).toBe(extension.name);
    expect(textOf('Summary for the Chrome Web Store')).toBe(extension.description);
  });

  test('says what a mark means in the words of the interface', () => {
    expect(textOf('Description')).toContain(mark.meaning);
  });

  test('is plain text, typeset: stores show no Markdown, and no quotation mark is straight', () => {
    for (const field of FIELDS) expect(textOf(field)).not.toMatch(/[*_`#"'<>]|\]\(| {2}|\.\.\./);
  });

  test('says as much as the English one, paragraph by paragraph', () => {
    const english = sectionsOf('docs/store/listing/en.md', 2).get('Description') ?? '';
    expect(textOf('Description').split('\n').map(kindOfLine)).toEqual(english.split('\n').map(kindOfLine));
  });
});

function kindOfLine(line: string): 'empty' | 'item' | 'head' | 'paragraph' {
  if (line === '') return 'empty';
  if (line.startsWith('• ')) return 'item';
  return line === line.toUpperCase() ? 'head' : 'paragraph';
}

describe('the declarations', () => {
  const permissions = sectionsOf('docs/store/declarations.md', 3);
  const manifests = (['chrome-mv3', 'firefox-mv3'] as const).map(
    (name) => JSON.parse(builtText(name, 'manifest.json')) as Record<string, string[] | undefined>,
  );

  test('justify every permission that is asked for, and nothing else', () => {
    const asked = manifests.flatMap((manifest) => [
      ...(manifest['permissions'] ?? []),
      ...(manifest['host_permissions'] ?? []),
      ...(manifest['optional_permissions'] ?? []),
      ...(manifest['optional_host_permissions'] ?? []).map((site) => `${site} (optional)`),
    ]);
    const justified = [...permissions.keys()].flatMap((head) => {
      const [, names = '', optional = ''] = /^(.*?)( \(optional\))?$/.exec(head) ?? [];
      return names.split(', ').map((name) => name + optional);
    });
    expect(justified.toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  test.each([...permissions])('of %s say what would not work without it, and fit into the form', (_name, text) => {
    expect(text).toMatch(/\bWithout it\b/);
    expect(text.length).toBeLessThanOrEqual(JUSTIFICATION_LIMIT);
  });

  test('have a purpose that fits into the form', () => {
    const purpose = sectionsOf('docs/store/declarations.md', 2).get('Single purpose') ?? '';
    expect(purpose.length).toBeGreaterThan(0);
    expect(purpose.length).toBeLessThanOrEqual(JUSTIFICATION_LIMIT);
  });

  test('name every permission in the privacy statement too', () => {
    const statement = read('docs/privacy.md');
    const named = [...permissions.keys()].filter((head) => !head.endsWith('(optional)'));
    expect(named.filter((name) => !statement.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the pictures', () => {
  const screenshots = readdirSync(join(ROOT, 'docs/store/screenshots'));

  test('are at most five, and each has its caption', () => {
    const captions = [...read('docs/store/README.md').matchAll(/^\| (\d-[a-z-]+\.png) \| .+ \|$/gm)].map(
      (match) => match[1],
    );
    expect(captions).toEqual(screenshots.toSorted());
    expect(captions.length).toBeGreaterThan(0);
    expect(captions.length).toBeLessThanOrEqual(5);
  });

  test.each(screenshots)('%s has the size of both stores, without transparency', (file) => {
    expect(sizeOfPng(`docs/store/screenshots/${file}`)).toEqual({ width: 1280, height: 800, isOpaque: true });
  });

  test('for the Chrome Web Store have the sizes that it takes', () => {
    expect(sizeOfPng('docs/store/images/icon-128.png')).toEqual({ width: 128, height: 128, isOpaque: false });
    expect(sizeOfPng('docs/store/images/promo-440x280.png')).toEqual({ width: 440, height: 280, isOpaque: true });
  });
});

test('every file that the pages about stores lead to is there', () => {
  const files = repositoryFiles();
  const lost = files
    .filter((file) => /^docs\/store\/[^/]+\.md$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/\]\(((?!https?:)[^)#]+)/g)].map((match) => join('docs/store', match[1] ?? '')),
    )
    .filter((path) => !files.some((file) => file === path || file.startsWith(`${path}/`)));
  expect(lost).toEqual([]);
});
