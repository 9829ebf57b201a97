/**
 * The words of a file of Web Annotations: the W3C's context (https://www.w3.org/ns/anno.jsonld), and under a prefix of our own what a
 * claim has beyond it. In JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/).
 */

/** The context that an annotation must have. */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** What our own terms stand for: names, not a place to look something up. */
export const NAMESPACE = 'https://says-who.example/ns#';
/** The version of our own terms; an annotation of a higher one is refused. */
export const TERMS_VERSION = 5;
/** The first version, which knew nothing of a reason given. It is read as well. */
export const FIRST_TERMS_VERSION = 4;

/** Our own terms within an annotation, its bodies and its targets. Another one is of a version that is not known. */
export const OWN_TERMS: ReadonlySet<string> = new Set(
  `version programVersion article kind distance anonymity reasonGiven confidence sentence antecedent entity sourceKey madeBy disputes
  dismissed detached part codeUnits variable code`
    .split(/\s+/)
    .map((term) => `says-who:${term}`),
);

/** The context of our files. Values that are no statements about the world but records of ours are JSON literals. */
export const CONTEXT = [
  ANNO_CONTEXT,
  {
    'says-who': NAMESPACE,
    'says-who:article': { '@id': 'says-who:article', '@type': '@id' },
    'says-who:disputes': { '@id': 'says-who:disputes', '@type': '@id', '@container': '@list' },
    ...Object.fromEntries(
      ['articles', 'codebook', 'codeUnits', 'entity', 'madeBy'].map((term) => [
        `says-who:${term}`,
        { '@id': `says-who:${term}`, '@type': '@json' },
      ]),
    ),
  },
] as const;

/** Variables of a claim whose value stands in a body of its own, each once. */
export const BODY_VARIABLES = ['status', 'act', 'sourceKind', 'secondKind'] as const;
/** One of these variables, by the name of its field in the record. */
export type BodyVariable = (typeof BODY_VARIABLES)[number];

/** A record's id as an IRI (RFC 9562, section 4). */
export function urnOf(id: string): string {
  return `urn:uuid:${id}`;
}

/** The id in such an IRI; any other text is given back as it is, to be refused by whoever validates it. */
export function idOfUrn(urn: string): string {
  return urn.replace(/^urn:uuid:/i, '').toLowerCase();
}

/**
 * An article's address as a URI (RFC 3986), which validators ask for: browsers leave characters in addresses that it does not allow.
 * @throws TypeError when it is no address
 */
export function uriOf(url: string): string {
  const { href } = new URL(url);
  const host = /^[^/?#]*\/\/[^/?#]*/.exec(href)?.[0] ?? '';
  const [path = '', ...fragment] = href.slice(host.length).split('#');
  return host + encoded(path) + (fragment.length > 0 ? `#${encoded(fragment.join('#'))}` : '');
}

function encoded(part: string): string {
  return part.replace(NOT_OF_URI, encodeURIComponent);
}

/** All but reserved and unreserved characters, and what is percent-encoded; brackets are for hosts alone. */
const NOT_OF_URI = /[^\w\-.~:/?@!$&'()*+,;=%]|%(?![0-9a-fA-F]{2})/g;
