import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTS, SOURCE_KINDS, STATUSES } from '../../../../lib/claim/taxonomy.ts';
import { libraryAddress, readLibraryRequest } from '../../../../lib/library/address/request.ts';
import {
  formatRoute,
  type LibraryRoute,
  MAX_SEARCH,
  PROJECT_PARTS,
  parseRoute,
} from '../../../../lib/library/address/route.ts';
import { type ClaimFilters, NO_FILTERS } from '../../../../lib/library/query/filters.ts';
import { idAt } from '../big-store.ts';

const articleId = idAt(Date.UTC(2026, 2, 1), 3);
const claims = (filters: Partial<ClaimFilters> = {}): LibraryRoute => ({
  view: 'claims',
  filters: { ...NO_FILTERS, ...filters },
});

describe('addresses that people see', () => {
  const cases: [LibraryRoute, string][] = [
    [claims(), '#/claims'],
    [claims({ text: 'grain ships' }), '#/claims?text=grain+ships'],
    [claims({ statuses: ['denied', 'own-odd'], acts: ['threat'] }), '#/claims?status=denied&status=own-odd&act=threat'],
    [claims({ dismissed: 'only', isDisputed: true }), '#/claims?disputed=yes&dismissed=only'],
    [claims({ from: '2026-03-01', to: '2026-03-31' }), '#/claims?from=2026-03-01&to=2026-03-31'],
    [{ view: 'pictures', filters: { ...NO_FILTERS, labels: ['own-odd'] } }, '#/pictures?label=own-odd'],
    [{ view: 'articles' }, '#/articles'],
    [{ view: 'article', articleId }, `#/article?id=${articleId}`],
    [{ view: 'sources', text: '' }, '#/sources'],
    [{ view: 'sources', text: 'port' }, '#/sources?text=port'],
    [{ view: 'source', sourceId: 'name:port & sons#1?' }, '#/source?id=name%3Aport+%26+sons%231%3F'],
    [{ view: 'disputes' }, '#/disputes'],
    [{ view: 'projects' }, '#/projects'],
    [{ view: 'project', projectId: articleId, part: 'coders' }, `#/project?id=${articleId}&part=coders`],
    [{ view: 'files' }, '#/files'],
    [{ view: 'settings' }, '#/settings'],
    [{ view: 'codebook' }, '#/codebook'],
  ];
  test.each(cases)('%j is %s', (route, address) => {
    expect(formatRoute(route)).toBe(address);
    expect(parseRoute(address)).toEqual(route);
  });
});

describe('addresses that are not ours', () => {
  const cases: [reason: string, hash: string, route: LibraryRoute][] = [
    ['nothing', '', claims()],
    ['a bare number sign', '#', claims()],
    ['an unknown view', '#/secrets', claims()],
    ['a view of the prototype', '#/constructor', claims()],
    ['an unknown view keeps no field', '#/secrets?status=denied', claims({ statuses: ['denied'] })],
    ['a request to export', '#export=json&tab=4', claims()],
    ['values that no claim can have', '#/claims?status=true&act=lie&kind=x&label=mine', claims()],
    ['a value that is there twice', '#/claims?act=denial&act=denial', claims({ acts: ['denial'] })],
    ['a day that is none', '#/claims?from=2026-02-30&to=yesterday', claims()],
    ['an article that cannot be', '#/claims?article=../x', claims()],
    ['an article view without an article', '#/article?id=1', { view: 'articles' }],
    ['a project view without a project', '#/project?id=1', { view: 'projects' }],
    [
      'a part that no project has',
      `#/project?id=${articleId}&part=x`,
      { view: 'project', projectId: articleId, part: 'articles' },
    ],
    ['a source view without a source', '#/source', { view: 'sources', text: '' }],
    ['a broken escape', '#/claims?text=%E0%A4%A', claims({ text: '\uFFFD%A' })],
    ['markup', '#/claims?text=<img src=x>', claims({ text: '<img src=x>' })],
    ['half of a letter', '#/claims?text=\uD83D', claims({ text: '\uFFFD' })],
    ['lines', '#/claims?text=a%0Ab', claims({ text: 'a\nb' })],
  ];
  test.each(cases)('%s', (_, hash, route) => expect(parseRoute(hash)).toEqual(route));

  test('a text as long as a book is cut', () => {
    const route = parseRoute(`#/claims?text=${'a'.repeat(1_000_000)}`);
    expect(route).toEqual(claims({ text: 'a'.repeat(MAX_SEARCH) }));
  });

  test('thousands of values are not all read', () => {
    const values = Array.from({ length: 5_000 }, (_, index) => `status=own-${index}`).join('&');
    const route = parseRoute(`#/claims?${values}`);
    expect(route.view === 'claims' && route.filters.statuses.length).toBe(200);
  });

  test('never throws, and what it makes of anything is an address of ours', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }).map((text) => `#/claims?${text}`),
      fc.webFragments().map((text) => `#/${text}`),
      fc.webQueryParameters().map((text) => `#/source?id=${text}`),
    );
    fc.assert(
      fc.property(hostile, (hash) => {
        const route = parseRoute(hash);
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });
});

const own = fc.stringMatching(/^[0-9a-z]{1,40}$/).map((text) => `own-${text}` as const);
const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map((words) => words.toWellFormed());
const day = fc.integer({ min: 1, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const list = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { maxLength: 5 });
const id = fc.nat(0xffff_ffff).map((number) => idAt(Date.UTC(2026, 0), number));

const filters: fc.Arbitrary<ClaimFilters> = fc.record({
  text,
  statuses: list(fc.oneof(fc.constantFrom(...STATUSES), own)),
  acts: list(fc.constantFrom(...ACTS)),
  sourceKinds: list(fc.oneof(fc.constantFrom(...SOURCE_KINDS), own)),
  labels: list(own),
  sourceId: fc.option(text.filter((words) => words !== '')),
  articleId: fc.option(id),
  isDisputed: fc.boolean(),
  dismissed: fc.constantFrom('without', 'only', 'with'),
  from: fc.option(day),
  to: fc.option(day),
});

const routes: fc.Arbitrary<LibraryRoute> = fc.oneof(
  fc.record({ view: fc.constantFrom('claims', 'pictures'), filters }),
  fc.record({ view: fc.constantFrom('articles', 'disputes', 'projects', 'files', 'settings', 'codebook') }),
  fc.record({ view: fc.constant('project'), projectId: id, part: fc.constantFrom(...PROJECT_PARTS) }),
  fc.record({ view: fc.constant('article'), articleId: id }),
  fc.record({ view: fc.constant('sources'), text }),
  fc.record({ view: fc.constant('source'), sourceId: text.filter((words) => words !== '') }),
);

test('a reload shows the same: every view comes back from its address', () => {
  fc.assert(
    fc.property(routes, (route) => {
      expect(parseRoute(formatRoute(route))).toEqual(route);
    }),
  );
});

test('a browser keeps the address as it is', () => {
  fc.assert(
    fc.property(routes, (route) => {
      const url = new URL(`https://library.example/library.html${formatRoute(route)}`);
      expect(url.hash).toBe(formatRoute(route));
    }),
  );
});

test('no view asks for an export, and no export for a view', () => {
  fc.assert(
    fc.property(routes, (route) => {
      expect(readLibraryRequest(formatRoute(route))).toEqual({ export: undefined, tabId: null });
    }),
  );
  const asked = libraryAddress({ export: 'csv', tabId: 7 });
  expect(parseRoute(asked.slice(asked.indexOf('#')))).toEqual(claims());
});
