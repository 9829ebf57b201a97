import type { SourceKind } from '../claim/taxonomy.ts';
import { INSTITUTIONS } from '../language/en/institutions.ts';
import type { Range } from '../text/reading.ts';
import type { Article } from './article.ts';
import { nameOf } from './name-words.ts';
import { bare } from './words.ts';

/** A body that has an entry of its own. */
export interface Institution {
  readonly key: string;
  readonly kind: SourceKind;
  readonly country: string | null;
  readonly name: string;
}

const KNOWN = loadInstitutions();
const FIRST_WORDS = new Set([...KNOWN.keys()].map((name) => name.split(' ')[0] ?? name));

function loadInstitutions(): ReadonlyMap<string, Institution> {
  const known = new Map<string, Institution>();
  for (const row of INSTITUTIONS.trim().split('\n')) {
    const [key = '', kind = '', country = '', names = ''] = row.split('|');
    const [name = key] = names.split(',');
    const institution: Institution = { key, kind: kind as SourceKind, country: country || null, name };
    for (const one of names.split(',')) known.set(one.replaceAll('.', ''), institution);
  }
  return known;
}

/** The body of which the tokens are the whole name; `null` for one that has no entry. */
export function institutionAt(article: Article, run: Range): Institution | null {
  // Cheaper than the whole name, and most names are none.
  const written = bare(article.reading.tokens, run.from);
  const first = written.includes('.') ? written.replaceAll('.', '') : written;
  return FIRST_WORDS.has(first)
    ? (KNOWN.get(nameOf(article, run).replaceAll('.', '').replaceAll('’', "'")) ?? null)
    : null;
}
