import { DOINGS } from '../language/en/roles.ts';
import type { Reading } from '../text/reading.ts';
import { NOBODY, wordsBehind } from './beside-body.ts';
import type { Title } from './posts.ts';

/** The post that a clause with "who" shows, by its verb: "heads the Farmers' Front", "studies storms". `null` for any other clause. */
export function postByDoing(reading: Reading, verb: number): Title | null {
  const word = reading.tokens.lower(verb);
  const post = POSTS_BY_DOING.get(word);
  if (!post) return null;
  const isOfBody = post !== 'researcher';
  const behind = isOfBody ? wordsBehind(reading, verb, false) : NOBODY;
  const kind = behind.known ?? behind.kind;
  // Somebody who owns a home or leads a protest holds no post.
  if (isOfBody && (kind === null || (post === 'owner' && kind !== 'business'))) return null;
  return { head: post, words: [], country: behind.country, within: behind.kind, known: behind.known, isPerson: true };
}

const POSTS_BY_DOING = new Map(
  Object.entries(DOINGS).flatMap(([post, verbs]) => verbs.split(' ').map((verb) => [verb, post] as const)),
);
