/**
 * Annotations of any program: what the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) says must be so. Where
 * JSON-LD lets one value stand for a list of one, and an IRI for the object with that id, the list and the object are given. Keys that
 * nobody here reads are left out.
 */
import { MAX_URL, textUpTo } from './claim.ts';
import { z } from './zod.ts';

/** Annotations refine a selector by another; deeper than this nobody looks. */
const MAX_REFINEMENTS = 4;
/** Bodies, targets or selectors of one annotation: far above the 102 parts and 106 bodies of our own largest. */
const MAX_LIST = 1_000;

/** Resources that are several, with those in `items` (section 3.2.7; the last three are of the vocabulary). */
const SETS: readonly string[] = ['Choice', 'Composite', 'List', 'Independents'];

/** Fields without which a selector of a type says nothing. */
const NEEDED: Readonly<Record<string, readonly ('value' | 'exact' | 'start' | 'end')[]>> = {
  FragmentSelector: ['value'],
  CssSelector: ['value'],
  XPathSelector: ['value'],
  TextQuoteSelector: ['exact'],
  TextPositionSelector: ['start', 'end'],
  DataPositionSelector: ['start', 'end'],
};

/** Absolute, with characters of any script (RFC 3987). */
export const iriSchema = textUpTo(MAX_URL).check(z.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i, 'not an IRI'));
const iri = single(iriSchema);
const text = z.string();
const texts = listOf(text);
/** In whatever zone, but in one: a time without it is another in each place. */
const instant = single(z.iso.datetime({ offset: true, error: 'not a date and time with a zone' }));
const offset = z.int().check(z.nonnegative());

const agent = byId(z.object({ id: z.optional(iri), name: z.optional(texts) }));

const provenance = {
  created: z.optional(instant),
  modified: z.optional(instant),
  generated: z.optional(instant),
  creator: z.optional(listOf(agent)),
  generator: z.optional(listOf(agent)),
  rights: z.optional(listOf(iriSchema)),
  via: z.optional(listOf(iriSchema)),
  canonical: z.optional(iri),
};

const selectorShape = {
  id: z.optional(iri),
  type: z.optional(texts),
  value: z.optional(single(text)),
  exact: z.optional(text),
  prefix: z.optional(text),
  suffix: z.optional(text),
  start: z.optional(offset),
  end: z.optional(offset),
};

/** What points at a part of a resource, with what refines it. */
export interface W3cSelector {
  readonly type?: readonly string[] | undefined;
  readonly exact?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly refinedBy?: readonly W3cSelector[] | undefined;
}

const selector = selectorTo(MAX_REFINEMENTS);

const resource = byId(
  z
    .object({
      ...provenance,
      id: z.optional(iri),
      type: z.optional(texts),
      purpose: z.optional(texts),
      value: z.optional(text),
      format: z.optional(texts),
      language: z.optional(texts),
      processingLanguage: z.optional(single(text)),
      textDirection: z.optional(single(z.enum(['ltr', 'rtl', 'auto']))),
      source: z.optional(byId(z.object({ id: iri }))),
      selector: z.optional(listOf(selector)),
      items: z.optional(z.array(z.unknown())),
      'says-who:part': z.optional(z.unknown()),
      'says-who:codeUnits': z.optional(z.unknown()),
      'says-who:variable': z.optional(z.unknown()),
      'says-who:code': z.optional(z.unknown()),
    })
    .check(
      z.refine(
        ({ id, value, source, type, items }) =>
          id !== undefined ||
          value !== undefined ||
          source !== undefined ||
          (type?.some((one) => SETS.includes(one)) && items?.length),
        'neither an IRI, nor a text with its value, nor a part of a source, nor a set',
      ),
    ),
);
/** A body or a target, however it is given: an IRI, a text, a part of a source, a set. */
export type W3cResource = z.output<typeof resource>;

/** One annotation; its context is checked where it may come from: `@context` can stand on what holds it. */
export const w3cAnnotationSchema = z
  .object({
    ...provenance,
    id: iri,
    type: texts.check(z.refine((types) => types.includes('Annotation'), 'not an Annotation')),
    body: z.optional(listOf(resource)),
    bodyValue: z.optional(text),
    target: listOf(resource).check(z.minLength(1, 'there is none')),
    'says-who:version': z.optional(z.unknown()),
    'says-who:article': z.optional(z.unknown()),
    'says-who:kind': z.optional(z.unknown()),
    'says-who:distance': z.optional(z.unknown()),
    'says-who:anonymity': z.optional(z.unknown()),
    'says-who:reasonGiven': z.optional(z.unknown()),
    'says-who:confidence': z.optional(z.unknown()),
    'says-who:sentence': z.optional(z.unknown()),
    'says-who:antecedent': z.optional(z.unknown()),
    'says-who:entity': z.optional(z.unknown()),
    'says-who:sourceKey': z.optional(z.unknown()),
    'says-who:madeBy': z.optional(z.unknown()),
    'says-who:disputes': z.optional(z.unknown()),
    'says-who:dismissed': z.optional(z.unknown()),
    'says-who:detached': z.optional(z.unknown()),
  })
  .check(
    z.refine(({ body, bodyValue }) => !body || bodyValue === undefined, { error: 'beside body', path: ['bodyValue'] }),
  );
/** An annotation of any program that keeps to the standard, with our own terms where there are such. */
export type W3cAnnotation = z.output<typeof w3cAnnotationSchema>;

/** One value, alone or as a list of one. */
function single<T extends z.ZodMiniType>(schema: T) {
  return z.pipe(
    z.transform((value) => (Array.isArray(value) && value.length === 1 ? value[0] : value)),
    schema,
  );
}

/** Any number of values, one of them alone or in a list. */
function listOf<T extends z.ZodMiniType>(schema: T) {
  return z.pipe(
    z.transform((value) => (Array.isArray(value) || value === undefined ? value : [value])),
    z.array(schema).check(z.maxLength(MAX_LIST)),
  );
}

/** An object, or the IRI that names it. */
function byId<T extends z.ZodMiniType>(schema: T) {
  return z.pipe(
    z.transform((value) => (typeof value === 'string' ? { id: value } : value)),
    schema,
  );
}

/** A selector with so many refinements, one schema for each: no depth of a file is a depth of calls. */
function selectorTo(refinements: number): z.ZodMiniType<W3cSelector> {
  const refinedBy = refinements > 0 ? { refinedBy: z.optional(listOf(selectorTo(refinements - 1))) } : {};
  return byId(
    z.object({ ...selectorShape, ...refinedBy }).check((payload) => {
      const { value } = payload;
      const missing = value.type?.flatMap((type) => (Object.hasOwn(NEEDED, type) ? (NEEDED[type] ?? []) : []));
      const field = missing?.find((name) => value[name] === undefined);
      if (field === undefined) return;
      payload.issues.push({ code: 'custom', input: value, path: [field], message: 'missing' });
    }),
  ) as z.ZodMiniType<W3cSelector>;
}
