import type { SourceKind } from '../claim/taxonomy.ts';
import { BODY_NOUNS, NAME_ENDINGS } from '../language/en/bodies.ts';
import { ROLE_NOUNS, SAME_POSTS, SPOKESPEOPLE } from '../language/en/roles.ts';
import { PERSON_ENDING } from '../language/en/sources.ts';
import { singular } from './words.ts';

type Lists = Readonly<Partial<Record<SourceKind, string>>>;

/** The first kind that lists a noun has it, and its plural. */
function byWord(lists: Lists, hasPlurals: boolean): ReadonlyMap<string, SourceKind> {
  const kinds = new Map<string, SourceKind>();
  const rows = Object.entries(lists).map(([kind, words]) => [kind as SourceKind, words.split(/\s+/)] as const);
  for (const [kind, words] of rows) for (const word of words) if (!kinds.has(word)) kinds.set(word, kind);
  if (!hasPlurals) return kinds;
  for (const [kind, words] of rows)
    for (const word of words) {
      const several = plural(word);
      if (!kinds.has(several)) kinds.set(several, kind);
    }
  return kinds;
}

/** By the letters, without expressions: a first article waits for it. */
function plural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith('y') && !'aeiou'.includes(noun.at(-2) ?? 'a')) return `${noun.slice(0, -1)}ies`;
  const isHissing = noun.endsWith('s') || noun.endsWith('sh') || noun.endsWith('ch') || noun.endsWith('x');
  return isHissing ? `${noun}es` : `${noun}s`;
}

const ROLES = byWord(ROLE_NOUNS, true);
const BODIES = byWord(BODY_NOUNS, true);
const ENDINGS = byWord(NAME_ENDINGS, false);

/** The kind of person a noun names, singular or plural; `null` if it is in no list. */
export function roleKind(noun: string): SourceKind | null {
  return ROLES.get(noun) ?? null;
}

/** The kind of body or document a noun names; `null` if it is in no list. */
export function bodyKind(noun: string): SourceKind | null {
  return BODIES.get(noun) ?? null;
}

/** The kind of body whose name ends in the word; `null` if the word ends no body's name. */
export const endingKind = (word: string): SourceKind | null => ENDINGS.get(word) ?? null;

/** Whether a noun names people, by the lists or else by its form. */
export function isPersonNoun(noun: string): boolean {
  if (roleKind(noun)) return true;
  return !bodyKind(noun) && noun.length > 4 && PERSON_ENDING.test(noun);
}

/** Whether the lists have a noun for a person, a body or a document. */
export const isNounFor = (noun: string): boolean => roleKind(noun) !== null || bodyKind(noun) !== null;

/** Whether a noun names a body or a document. */
export const isBodyNoun = (noun: string): boolean => bodyKind(noun) !== null && roleKind(noun) === null;

/** One form for nouns that name the same post or body: "spokeswoman" is "spokesperson", "ministers" "minister". */
export function postOf(noun: string): string {
  const one = singular(noun);
  if (SPOKESPEOPLE.has(noun) || SPOKESPEOPLE.has(one)) return 'spokesperson';
  return SAME_POSTS.get(one) ?? one;
}
