import type { SourceKind } from '../claim/taxonomy.ts';
import { INSTITUTIONS } from '../language/en/institutions.ts';
import { KNOWN_BODIES } from '../language/en/known-bodies.ts';
import { KNOWN_PEOPLE } from '../language/en/known-people.ts';
import type { Range, Reading } from '../text/reading.ts';
import { beginsUpper, MARK } from '../text/tokens.ts';
import type { Article } from './article.ts';
import { JOINTS, nameOf } from './name-words.ts';
import { acronymInBrackets, bareLower, isStopOfInitials } from './words.ts';

/** Letters of an acronym that is written with full stops. */
const LONGEST_ACRONYM = 4;
/** A name in front of its short form in brackets has at most so many tokens. */
const LONGEST_NAME = 8;

/** A body that has an entry of its own. */
export interface Institution {
  readonly key: string;
  readonly kind: SourceKind;
  readonly country: string | null;
  readonly name: string;
}

/** What is known of a body, or of a person, by the name alone. */
export interface Known {
  readonly kind: SourceKind;
  /** ISO code of the state whose body it is, or for which the person speaks. */
  readonly country: string | null;
}

const ENTRIES = loadInstitutions();
const KNOWN = loadKnown();
const PEOPLE = loadPeople();
const FIRST_WORDS = firstWords(KNOWN.keys());
const FIRST_OF_PEOPLE = firstWords(PEOPLE.keys());

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

function loadKnown(): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>(ENTRIES);
  for (const [kind, names] of Object.entries(KNOWN_BODIES)) {
    const body: Known = { kind: kind as SourceKind, country: null };
    for (const name of names.split(/,\s*/)) known.set(name, body);
  }
  return known;
}

/** By full name, and by those family names that are theirs alone. */
function loadPeople(): ReadonlyMap<string, Known> {
  const people = new Map<string, Known>();
  for (const row of KNOWN_PEOPLE.trim().split('\n')) {
    const [kind = '', country = '', ...names] = row.split('|');
    const known: Known = { kind: kind as SourceKind, country: country || null };
    for (const name of names.flatMap((list) => list.split(','))) if (name) people.set(name.replaceAll('.', ''), known);
  }
  return people;
}

/** The most words of the names that begin with a word, in lower case, also as abbreviations are written: "us" and "u.s". */
function firstWords(names: Iterable<string>): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    const first = words[0]?.toLowerCase() ?? '';
    // "U.S."
    const dotted = first.length <= LONGEST_ACRONYM ? [...first].join('.') : first;
    for (const written of [first, dotted]) most.set(written, Math.max(most.get(written) ?? 0, words.length));
  }
  return most;
}

/** How many words a known name has at most that begins with the token; 0 where none does, as with most tokens. */
const mostWordsAt = ({ tokens }: Reading, at: number): number => FIRST_WORDS.get(bareLower(tokens, at)) ?? 0;

/** A name as the entries have it. */
const entryName = (article: Pick<Article, 'reading'>, name: Range): string =>
  nameOf(article, name).replaceAll('.', '').replaceAll('’', "'");

/** {@link shortsOf} of the texts at hand. */
const ownShorts = new WeakMap<Reading, ReadonlySet<string>>();

/** The acronyms that a text gives to bodies of its own: "Lorvo Public Schools (CPS)" are meant by "CPS". */
function shortsOf(reading: Reading): ReadonlySet<string> {
  const found = ownShorts.get(reading);
  if (found) return found;
  const shorts = new Set<string>();
  const { tokens } = reading;
  for (let at = 1; at + 1 < tokens.count; at++) {
    const short = acronymInBrackets(reading, at);
    if (short === null) continue;
    let from = at;
    while (
      from > 0 &&
      at - from < LONGEST_NAME &&
      (beginsUpper(tokens, from - 1) || JOINTS.has(tokens.lower(from - 1)))
    )
      from--;
    const isKnown = (begin: number) => KNOWN.has(nameOf({ reading }, { from: begin, to: at }).replaceAll('.', ''));
    let known = false;
    for (let begin = from; begin < at; begin++) known ||= isKnown(begin);
    if (!known && beginsUpper(tokens, at - 1)) shorts.add(short);
  }
  ownShorts.set(reading, shorts);
  return shorts;
}

/** Whether a name of one word is what the text calls a body of its own. */
const isOwnShort = (reading: Reading, { from, to }: Range): boolean =>
  to === from + 1 && shortsOf(reading).has(bareLower(reading.tokens, from));

/** The body of which the tokens are the whole name; `null` for one that has no entry. */
export function institutionAt(article: Pick<Article, 'reading'>, run: Range): Institution | null {
  if (mostWordsAt(article.reading, run.from) === 0 || isOwnShort(article.reading, run)) return null;
  return ENTRIES.get(entryName(article, run)) ?? null;
}

/** What is known of the body of which the tokens are the whole name; `null` if nothing is. */
export function knownBody(article: Pick<Article, 'reading'>, name: Range): Known | null {
  if (mostWordsAt(article.reading, name.from) === 0 || isOwnShort(article.reading, name)) return null;
  return KNOWN.get(entryName(article, name)) ?? null;
}

/** What is known of the person of whom the tokens are the whole name, or a family name that is theirs alone; `null` for most people. */
export function knownPerson(article: Pick<Article, 'reading'>, name: Range): Known | null {
  const { tokens } = article.reading;
  return FIRST_OF_PEOPLE.has(bareLower(tokens, name.from)) ? (PEOPLE.get(entryName(article, name)) ?? null) : null;
}

/** The known body whose name begins at a token, the longest, and the token behind it. */
export function knownBodyAt(reading: Reading, at: number): (Known & { readonly to: number }) | null {
  const article = { reading };
  const most = mostWordsAt(reading, at);
  for (let to = Math.min(at + most, reading.tokens.count); to > at; to--) {
    // The full stop of a sentence is no part of it.
    if (reading.tokens.type[to - 1] === MARK && !isStopOfInitials(reading, to - 1)) continue;
    const known = knownBody(article, { from: at, to });
    if (known) return { kind: known.kind, country: known.country, to };
  }
  return null;
}
