import type { SourceKind } from '../claim/taxonomy.ts';
import {
  BEFORE_FOR,
  DEALT_WITH,
  INTERNATIONAL,
  INTERNATIONAL_NOUNS,
  LOCAL_WORDS,
  SORTS_OF_PAPERS,
} from '../language/en/bodies.ts';
import {
  ANY_BODYS_POSTS,
  KINDS_BY_WORDS,
  OFFICERS_OF_FIRMS,
  OUTSIDERS,
  STATE_MATTERS,
  STATE_POSTS,
  VOICES_OF_PEOPLE,
} from '../language/en/roles.ts';
import { isOneOf } from '../text/one-of.ts';
import { bodyType } from './body-types.ts';
import { bodyKind, endingKind, roleKind } from './nouns.ts';
import type { Referent, Role } from './referent.ts';
import { singular } from './words.ts';

/** The kind of the body that bears a name, by its noun before "of", its last word, else by any: "Harbour Safety Agency". */
export function kindOfName(words: readonly string[]): SourceKind {
  // "Department of Energy" is a department.
  const head = words[words.findIndex((word) => word === 'of' || word === 'for') - 1] ?? '';
  const byWords = kindByWords(head || (words.at(-1) ?? ''), words);
  if (byWords) return byWords;
  for (const word of [head, words.at(-1) ?? '', ...words]) {
    const kind = endingKind(word) ?? bodyKind(word);
    if (kind && words.length > 1) return isInternational(words, word) ? 'intl_org' : kind;
  }
  if (BEFORE_FOR.has(head)) return 'ngo';
  return bodyType(words) ? 'government' : 'unspecified';
}

/** "the European Union", "the United Nations Office for Rain": by the words from the first on, and what it is. */
function isInternational([first = '', second]: readonly string[], noun: string): boolean {
  if (first === 'un' || (first === 'united' && second === 'nations')) return true;
  return INTERNATIONAL.has(first) && INTERNATIONAL_NOUNS.has(noun);
}

/** Kinds of people who speak for no state, whichever they are from: "Russian analysts". */
const BYSTANDERS: ReadonlySet<SourceKind> = new Set<SourceKind>([
  'witness_civilian',
  'expert',
  'business',
  'media_agency',
  'social_media',
]);

/** Whether somebody of this kind never speaks for the state they are from. */
export const isBystander = (kind: SourceKind): boolean => BYSTANDERS.has(kind);

/** The kind of the body that a post's words name, by the last that does: "police chief", "European Union envoy". */
function kindOfBodyIn(words: readonly string[], isPerson: boolean): SourceKind | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    const kind = DEALT_WITH.has(word) ? null : bodyKind(word);
    // "research director"
    if (!kind || (isPerson && kind === 'document_data')) continue;
    return i > 0 && isInternational(words.slice(i - 1), word) ? 'intl_org' : kind;
  }
  return null;
}

const BY_WORDS = settledByWords();
const SETTLING = new Set(KINDS_BY_WORDS.flatMap(([, words]) => words.split(' ')));

/** {@link KINDS_BY_WORDS} by noun. */
function settledByWords(): ReadonlyMap<string, readonly { words: ReadonlySet<string>; kind: SourceKind }[]> {
  const byNoun = new Map<string, { words: ReadonlySet<string>; kind: SourceKind }[]>();
  for (const [nouns, list, kind] of KINDS_BY_WORDS) {
    const row = { words: new Set(list.split(' ')), kind };
    for (const noun of nouns.split(' ')) byNoun.set(noun, [...(byNoun.get(noun) ?? []), row]);
  }
  return byNoun;
}

/** The kind that a noun has by one of the words before it; `null` if they settle none. */
function kindByWords(noun: string, words: readonly string[]): SourceKind | null {
  if (words.length === 0) return null;
  const row = BY_WORDS.get(singular(noun))?.find((one) => words.some((word) => one.words.has(word)));
  return row?.kind ?? null;
}

/** Whether a word in front of a noun can settle its kind: "fire officials". */
export const settlesKind = (word: string): boolean => SETTLING.has(word);

/** The kind of somebody with a post: the post's own, else that of the body it is in ("police chief"). */
export function kindOfRole(role: Role): SourceKind {
  const { head, words, within, country, known } = role;
  const own = kindOfPost(head);
  const isAnyBodys = ANY_BODYS_POSTS.has(head);
  if (known && speaksFor(role, own, known)) return known;
  const byWords = kindByWords(head, words);
  if (byWords) return byWords;
  // "housing advocate", but "her advocate" of a court.
  if (head === 'advocate' && words.every((word) => isOneOf(word, 'senior junior public'))) return 'unspecified';
  // "the top Democrat on the Senate Rain Committee"
  if (own === 'party' && within === 'government') return within;
  if (own && own !== 'unspecified' && !isAnyBodys) return own;
  // A "research paper" is no newspaper.
  if (head === 'paper' && words.some((word) => bodyKind(word) === 'document_data' || SORTS_OF_PAPERS.has(word)))
    return 'document_data';
  const ofBody = (isAnyBodys ? null : bodyKind(head)) ?? kindOfBodyIn(words, own !== null);
  if (ofBody) return ofBody;
  // A lawyer speaks for a client, and is none of theirs.
  if (within && head !== 'lawyer') return within;
  // "the prime minister’s spokesman", "the governor’s chief of staff"
  const hasMaster = VOICES_OF_PEOPLE.has(head) || isAnyBodys;
  if (hasMaster && words.some((word) => roleKind(word) === 'government')) return 'government';
  if (head === 'officer' && words.includes('medical')) return 'expert';
  // "chief operating officer", "press officer", "managing director": no policeman.
  if (head === 'officer' && words.some((word) => OFFICERS_OF_FIRMS.has(word))) return 'business';
  if (head === 'director' && words.includes('managing')) return 'business';
  const isOfState = country !== null && STATE_POSTS.has(head) && words.every((word) => STATE_MATTERS.has(word));
  return isOfState ? 'government' : (own ?? 'unspecified');
}

/** The kind of a post by itself; that of an "undersecretary-general" is an undersecretary's. */
const kindOfPost = (head: string): SourceKind | null => roleKind(head) ?? roleKind(head.replace(/-general$/, ''));

/**
 * Whether somebody with a post in a body known by its name speaks for it: a broadcaster's meteorologist does, a bank's economist is an expert,
 * and a firm's driver a worker.
 */
function speaksFor({ head }: Role, own: SourceKind | null, known: SourceKind): boolean {
  if (own === null || own === 'unspecified' || ANY_BODYS_POSTS.has(head)) return !OUTSIDERS.has(head);
  if (own === 'expert') return known !== 'business' && known !== 'expert';
  if (own === 'government') return known === 'intl_org' && !isOneOf(head, 'ambassador minister president');
  return own === 'business' && known !== 'business';
}

/** Whether bodies of this kind are a state’s. */
export const isPublic = (kind: SourceKind): boolean =>
  kind === 'government' || kind === 'military' || kind === 'security';

/** Whether it speaks for a state, which is the one at home unless the text says otherwise. */
export function isOfState({ kind, words, roles, sort }: Pick<Referent, 'kind' | 'words' | 'roles' | 'sort'>): boolean {
  if (!isPublic(kind)) return false;
  if (sort !== 'person' && words.some((word) => LOCAL_WORDS.has(singular(word)))) return false;
  return !roles.some(({ head, words: more }) => LOCAL_WORDS.has(head) || more.some((word) => LOCAL_WORDS.has(word)));
}
