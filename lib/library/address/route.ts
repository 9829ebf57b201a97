/**
 * The library's address is its state, so that back, forward and a reload show the same: `#/claims?status=denied&text=ships`.
 * Requests to export (`#export=…`, lib/library/address/request.ts) have no slash, and a route has no field that they know.
 */
import { ACTS } from '../../claim/taxonomy.ts';
import { idSchema, labelIdSchema, MAX_ENTITY, sourceKindIdSchema, statusIdSchema } from '../../schema/claim.ts';
import { z } from '../../schema/zod.ts';
import { isDay } from '../query/days.ts';
import { type ClaimFilters, NO_FILTERS } from '../query/filters.ts';

/** What the library shows. */
export type LibraryRoute =
  | { readonly view: 'claims' | 'pictures'; readonly filters: ClaimFilters }
  | { readonly view: 'articles' | 'disputes' | 'projects' | 'files' | 'settings' | 'codebook' }
  | { readonly view: 'project'; readonly projectId: string; readonly part: ProjectPart }
  | { readonly view: 'article'; readonly articleId: string }
  | { readonly view: 'sources'; readonly text: string }
  | { readonly view: 'source'; readonly sourceId: string };

/** The parts of the screen of a project. */
export const PROJECT_PARTS = ['articles', 'coders', 'agreement'] as const;
/** One part of that screen, as its address names it. */
export type ProjectPart = (typeof PROJECT_PARTS)[number];

/** UTF-16 code units of a search: more than anyone types, less than an address can hold. */
export const MAX_SEARCH = 1_000;
/** Values of one filter: more than a codebook has. */
const MAX_VALUES = 200;
const MAX_SOURCE_ID = MAX_ENTITY + 100;

const actSchema = z.enum(ACTS);

/** The fragment of the library's address that shows a view. */
export function formatRoute(route: LibraryRoute): `#/${string}` {
  switch (route.view) {
    case 'claims':
    case 'pictures':
      return addressOf(route.view, fieldsOf(route.filters));
    case 'article':
      return addressOf('article', new URLSearchParams({ id: route.articleId }));
    case 'source':
      return addressOf('source', new URLSearchParams({ id: route.sourceId }));
    case 'project':
      return addressOf('project', new URLSearchParams({ id: route.projectId, part: route.part }));
    case 'sources':
      return addressOf('sources', new URLSearchParams(route.text ? { text: route.text } : {}));
    default:
      return addressOf(route.view, new URLSearchParams());
  }
}

/** The view that a fragment asks for; all claims where it is none of ours. What it does not understand is not there. */
export function parseRoute(hash: string): LibraryRoute {
  const [, view = '', query = ''] = /^#\/([a-z]*)(?:\?(.*))?$/s.exec(hash) ?? [];
  const fields = new URLSearchParams(query);
  const id = fields.get('id') ?? '';
  switch (view) {
    case 'pictures':
      return { view, filters: readFilters(fields) };
    case 'articles':
    case 'disputes':
    case 'projects':
    case 'files':
    case 'settings':
    case 'codebook':
      return { view };
    case 'article':
      return idSchema.safeParse(id).success ? { view, articleId: id } : { view: 'articles' };
    case 'project':
      return idSchema.safeParse(id).success ? { view, projectId: id, part: readPart(fields) } : { view: 'projects' };
    case 'source':
      return isSourceId(id) ? { view, sourceId: id } : { view: 'sources', text: '' };
    case 'sources':
      return { view, text: readSearch(fields) };
    default:
      return { view: 'claims', filters: readFilters(fields) };
  }
}

function addressOf(view: string, fields: URLSearchParams): `#/${string}` {
  const query = fields.toString();
  return query ? `#/${view}?${query}` : `#/${view}`;
}

function fieldsOf(filters: ClaimFilters): URLSearchParams {
  const fields = new URLSearchParams();
  const add = (name: string, values: readonly string[]) => {
    for (const value of values) fields.append(name, value);
  };
  if (filters.text) fields.set('text', filters.text);
  add('status', filters.statuses);
  add('act', filters.acts);
  add('kind', filters.sourceKinds);
  add('label', filters.labels);
  add('source', filters.sourceId === null ? [] : [filters.sourceId]);
  add('article', filters.articleId === null ? [] : [filters.articleId]);
  if (filters.isDisputed) fields.set('disputed', 'yes');
  if (filters.dismissed !== NO_FILTERS.dismissed) fields.set('dismissed', filters.dismissed);
  add('from', filters.from === null ? [] : [filters.from]);
  add('to', filters.to === null ? [] : [filters.to]);
  return fields;
}

function readFilters(fields: URLSearchParams): ClaimFilters {
  const source = fields.get('source') ?? '';
  const article = fields.get('article') ?? '';
  const dismissed = fields.get('dismissed');
  return {
    text: readSearch(fields),
    statuses: readValues(fields, 'status', statusIdSchema),
    acts: readValues(fields, 'act', actSchema),
    sourceKinds: readValues(fields, 'kind', sourceKindIdSchema),
    labels: readValues(fields, 'label', labelIdSchema),
    sourceId: isSourceId(source) ? source : null,
    articleId: idSchema.safeParse(article).success ? article : null,
    isDisputed: fields.get('disputed') === 'yes',
    dismissed: dismissed === 'only' || dismissed === 'with' ? dismissed : NO_FILTERS.dismissed,
    from: readDay(fields, 'from'),
    to: readDay(fields, 'to'),
  };
}

function readValues<T extends z.ZodMiniType>(fields: URLSearchParams, name: string, schema: T): z.output<T>[] {
  const values = new Set<z.output<T>>();
  for (const value of fields.getAll(name).slice(0, MAX_VALUES)) {
    const known = schema.safeParse(value);
    if (known.success) values.add(known.data);
  }
  return [...values];
}

function readSearch(fields: URLSearchParams): string {
  return (fields.get('text') ?? '').slice(0, MAX_SEARCH).toWellFormed();
}

function readPart(fields: URLSearchParams): ProjectPart {
  const part = fields.get('part');
  return PROJECT_PARTS.find((known) => known === part) ?? PROJECT_PARTS[0];
}

function readDay(fields: URLSearchParams, name: string): string | null {
  const day = fields.get(name) ?? '';
  return isDay(day) ? day : null;
}

function isSourceId(id: string): boolean {
  return id !== '' && id.length <= MAX_SOURCE_ID;
}
