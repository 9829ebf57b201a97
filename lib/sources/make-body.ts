import type { Range } from '../text/reading.ts';
import { kindByWords } from './body-kinds.ts';
import type { Institution } from './institutions.ts';
import { bodyKind, endingKind } from './nouns.ts';
import { blank, type Referent } from './referent.ts';
import { stateName } from './state-names.ts';

/** Whose a body is: a state, or what the text takes for one. */
export type Owner = Pick<Referent, 'key' | 'country'>;

/** A state. */
export function makeState(code: string, at: Range): Referent {
  return {
    ...blank(at),
    key: code,
    name: stateName(code),
    sort: 'state',
    words: [code],
    country: code,
    kind: 'government',
    isNamed: true,
  };
}

/** A body of a sort that every state has (body-types.ts); its key begins with its owner's. */
export function makeStateBody(
  type: string,
  owner: Owner | null,
  words: readonly string[],
  at: Range,
  name: string,
): Referent {
  const country = owner?.country ?? null;
  const head = words[0] === 'ministry' ? 'ministry' : (words.at(-1) ?? type);
  const rest = words.filter((word) => word !== head);
  const body: Referent = {
    ...blank(at),
    key: owner ? `${owner.key}:${type}` : type,
    name,
    words,
    country,
    kind: kindByWords(head, rest) ?? bodyKind(head) ?? 'government',
    isNamed: true,
  };
  body.roles.push({ head, words: rest, country, within: null });
  return body;
}

/** A body with an entry of its own (lib/language). */
export function makeInstitution(
  { key, kind, country, name }: Institution,
  words: readonly string[],
  at: Range,
): Referent {
  const body: Referent = { ...blank(at), key, name, words, country, kind, isNamed: true };
  for (const head of words) {
    if (bodyKind(head) ?? endingKind(head)) body.roles.push({ head, words: [], country, within: null });
  }
  return body;
}
