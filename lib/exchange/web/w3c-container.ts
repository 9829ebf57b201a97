import { problemOf } from '../../schema/problem.ts';
import { type W3cAnnotation, w3cAnnotationSchema } from '../../schema/w3c-annotation.ts';
import { isJsonObject, type JsonObject } from '../json-object.ts';
import type { Parsed } from '../outcome.ts';
import { shortened } from '../shortened.ts';
import { within } from './json-text.ts';
import { ANNO_CONTEXT, OWN_TERMS } from './w3c-terms.ts';

/** One annotation, with where it stands in its file: "items[3]"; '' for a file of one. */
export interface PlacedAnnotation {
  readonly place: string;
  readonly annotation: W3cAnnotation;
}

/** The annotations of a file, and what stands beside them. */
export interface AnnotationFile {
  readonly annotations: readonly PlacedAnnotation[];
  /** What the page has under our own prefix; `undefined` where it has not. */
  readonly articles: unknown;
  readonly codebook: unknown;
  /** Pages that the file only points to. */
  readonly elsewhere: readonly string[];
}

/**
 * Reads a file of annotations: a single one, a list of them, an AnnotationPage, or an AnnotationCollection with its first page in it
 * (https://www.w3.org/TR/annotation-model/#collections). Everything that the model says must be so is checked; the problem names
 * place and field.
 */
export function readContainer(json: unknown): Parsed<AnnotationFile> {
  if (Array.isArray(json)) return read(json, '', undefined, {});
  if (!isJsonObject(json)) return { ok: false, problem: 'neither an annotation nor a page of annotations' };
  const context = json['@context'];
  if (hasType(json, 'AnnotationPage')) return readPage(json, '', context);
  if (!hasType(json, 'AnnotationCollection')) return readSingle(json);
  const { first } = json;
  if (isJsonObject(first)) return readPage(first, 'first.', first['@context'] ?? context);
  return { ok: false, problem: 'first: the annotations are not in this file, but at an address that it names' };
}

function readSingle(json: JsonObject): Parsed<AnnotationFile> {
  const one = readAnnotation(json, '', undefined);
  return one.ok
    ? { ok: true, value: { annotations: [one.value], articles: undefined, codebook: undefined, elsewhere: [] } }
    : one;
}

function readPage(page: JsonObject, place: string, context: unknown): Parsed<AnnotationFile> {
  const { items } = page;
  if (!Array.isArray(items)) return { ok: false, problem: `${place}items: not a list of annotations` };
  return read(items, `${place}items`, context, page);
}

function read(items: readonly unknown[], place: string, context: unknown, page: JsonObject): Parsed<AnnotationFile> {
  const annotations: PlacedAnnotation[] = [];
  for (const [index, item] of items.entries()) {
    const one = readAnnotation(item, `${place}[${index}]`, context);
    if (!one.ok) return one;
    annotations.push(one.value);
  }
  const elsewhere = ['next', 'prev'].filter((name) => page[name] !== undefined && page[name] !== null);
  const { 'says-who:articles': articles, 'says-who:codebook': codebook } = page;
  return { ok: true, value: { annotations, articles, codebook, elsewhere } };
}

function readAnnotation(json: unknown, place: string, inherited: unknown): Parsed<PlacedAnnotation> {
  const context = (isJsonObject(json) ? json['@context'] : undefined) ?? inherited;
  const annotation = w3cAnnotationSchema.safeParse(json);
  if (isJsonObject(json) && !hasAnnoContext(context)) {
    return { ok: false, problem: within(place, `@context: ${ANNO_CONTEXT} is missing`) };
  }
  if (!annotation.success) return { ok: false, problem: problemOf(annotation.error, place) };
  const unknown = unknownTerm(json);
  if (unknown !== null)
    return { ok: false, problem: within(place, `${shortened(unknown)}: not known to this program`) };
  return { ok: true, value: { place, annotation: annotation.data } };
}

/** A term under our own prefix that nobody here reads, and that would be lost without a word. */
function unknownTerm(annotation: unknown): string | null {
  const { body, target } = annotation as JsonObject;
  const terms = [annotation, body, target].flat().flatMap((part) => (isJsonObject(part) ? Object.keys(part) : []));
  return terms.find((term) => term.startsWith('says-who:') && !OWN_TERMS.has(term)) ?? null;
}

function hasAnnoContext(context: unknown): boolean {
  return context === ANNO_CONTEXT || (Array.isArray(context) && context.includes(ANNO_CONTEXT));
}

function hasType({ type }: JsonObject, name: string): boolean {
  return type === name || (Array.isArray(type) && type.includes(name));
}
