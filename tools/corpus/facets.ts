import type { Facets } from '../../lib/claim/attribution.ts';
import { ACTS, ANONYMITIES, DISTANCES, KINDS } from '../../lib/claim/taxonomy.ts';
import type { CorpusAttribution } from './article.ts';

/** All that stands between a pair of curly brackets, but for the attribution's id. */
export type ParsedFacets = Facets & Pick<CorpusAttribution, 'denies' | 'entity' | 'country'>;

/** Values are told apart by themselves: no two facets share one. */
const VALUES: readonly (readonly [facet: keyof Facets, values: readonly string[]])[] = [
  ['kind', KINDS],
  ['act', ACTS],
  ['distance', DISTANCES],
  ['anonymity', ANONYMITIES],
];

/** Facets with a value after "=". */
const NAMED: Readonly<Record<string, RegExp>> = {
  denies: /^d?[1-9]\d*$/,
  entity: /^[\w-]+$/,
  country: /^[A-Z]{2}$/,
};

/** Reads `indirect denial neutral institution denies=1`; `null`, after reports, when a facet is missing, unknown or double. */
export function parseFacets(source: string, report: (message: string) => void): ParsedFacets | null {
  const found: Record<string, string> = {};
  let isComplete = true;
  const complain = (message: string) => {
    isComplete = false;
    report(message);
  };
  for (const word of source.trim().split(/\s+/)) {
    const [name, value] = facetOf(word);
    if (name === null) complain(`unknown facet "${word}"`);
    else if (Object.hasOwn(found, name)) complain(`two values for ${name}: "${found[name]}" and "${value}"`);
    else found[name] = value;
  }
  for (const [facet] of VALUES) if (!Object.hasOwn(found, facet)) complain(`no ${facet}`);
  // Each value has been looked up in its list above.
  return isComplete ? (found as unknown as ParsedFacets) : null;
}

function facetOf(word: string): [name: string | null, value: string] {
  const [name = '', value = ''] = word.split('=', 2);
  if (Object.hasOwn(NAMED, name)) return [NAMED[name]?.test(value) ? name : null, value];
  return [VALUES.find(([, values]) => values.includes(word))?.[0] ?? null, word];
}
