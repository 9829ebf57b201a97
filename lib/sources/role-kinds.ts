import type { SourceKind } from '../claim/taxonomy.ts';
import { SORTS_OF_PAPERS } from '../language/en/bodies.ts';
import {
  ANY_BODYS_POSTS,
  OFFICERS_OF_FIRMS,
  OUTSIDERS,
  STATE_MATTERS,
  STATE_POSTS,
  VOICES_OF_PEOPLE,
} from '../language/en/roles.ts';
import { isOneOf } from '../text/one-of.ts';
import { kindByWords, kindOfBodyIn } from './body-kinds.ts';
import { bodyKind, roleKind } from './nouns.ts';
import type { Role } from './referent.ts';

/** The kind of somebody with a post: the post's own, else that of the body it is in ("police chief"). */
export function kindOfRole(role: Role): SourceKind {
  return kindOfHolder(role) ?? kindOfItsBody(role) ?? kindByCustom(role);
}

/** The kind that a post has whatever body it is in; `null` where there are such posts in bodies of every kind. */
function kindOfHolder(role: Role): SourceKind | null {
  const { head, words, within, known } = role;
  const own = kindOfPost(head);
  if (known && speaksFor(role, own, known)) return known;
  const byWords = within && ANY_BODYS_POSTS.has(head) ? null : kindByWords(head, words);
  // "Senate Democratic leader"
  if (byWords === 'party' && words.some((word) => isOneOf(word, 'senate house assembly'))) return 'government';
  if (byWords) return byWords;
  // "housing advocate", but "her advocate" of a court.
  if (head === 'advocate' && words.every((word) => isOneOf(word, 'senior junior public'))) return 'unspecified';
  // "the top Democrat on the Senate Rain Committee"
  if (own === 'party' && within === 'government') return within;
  return own === 'unspecified' || ANY_BODYS_POSTS.has(head) ? null : own;
}

/** The kind of the body that the words of a role, or what stands beside it, tell. */
function kindOfItsBody({ head, words, within }: Role): SourceKind | null {
  const isAnyBodys = ANY_BODYS_POSTS.has(head);
  // A "research paper" is no newspaper.
  if (head === 'paper' && words.some((word) => bodyKind(word) === 'document_data' || SORTS_OF_PAPERS.has(word)))
    return 'document_data';
  const ofBody = (isAnyBodys ? null : bodyKind(head)) ?? kindOfBodyIn(words, kindOfPost(head) !== null);
  if (ofBody) return ofBody;
  // A lawyer speaks for a client, and is none of theirs.
  if (within && head !== 'lawyer') return within;
  // "the prime minister’s spokesman", "the governor’s chief of staff"
  const hasMaster = VOICES_OF_PEOPLE.has(head) || isAnyBodys;
  return hasMaster && words.some((word) => roleKind(word) === 'government') ? 'government' : null;
}

/** What such a post mostly is where no body is told. */
function kindByCustom({ head, words, country }: Role): SourceKind {
  if (head === 'officer' && words.includes('medical')) return 'expert';
  // "chief operating officer", "press officer", "managing director": no policeman.
  if (head === 'officer' && words.some((word) => OFFICERS_OF_FIRMS.has(word))) return 'business';
  if (head === 'director' && words.includes('managing')) return 'business';
  const isOfState = country !== null && STATE_POSTS.has(head) && words.every((word) => STATE_MATTERS.has(word));
  return isOfState ? 'government' : (kindOfPost(head) ?? 'unspecified');
}

/** What somebody is called of whom only the body is told. */
export const MEMBER = 'person';

/** The kind of a post by itself; that of an "undersecretary-general" is an undersecretary's. */
const kindOfPost = (head: string): SourceKind | null => roleKind(head) ?? roleKind(head.replace(/-general$/, ''));

/**
 * Whether somebody with a post in a body known by its name speaks for it: a broadcaster's meteorologist does, a bank's economist is an expert,
 * and a firm's driver a worker.
 */
function speaksFor({ head }: Role, own: SourceKind | null, known: SourceKind): boolean {
  if (ANY_BODYS_POSTS.has(head) || VOICES_OF_PEOPLE.has(head) || head === MEMBER) return true;
  if (own === null) return !OUTSIDERS.has(head);
  if (own === 'expert') return !isOneOf(known, 'business expert party');
  if (own === 'government') return known === 'intl_org' && !isOneOf(head, 'ambassador minister president');
  return own === 'business' && known !== 'business';
}
