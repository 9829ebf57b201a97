import { FAMILY, RANK_WORDS, SAME_POSTS, VOICES_OF_PEOPLE } from '../language/en/roles.ts';
import { LEADERS, OF_SEVERAL, WIDER_TRADES } from '../language/en/trades.ts';
import { isOneOf } from '../text/one-of.ts';
import type { Reading } from '../text/reading.ts';
import { spanOf } from '../text/spans.ts';
import type { Answer, SourceMention } from './mention.ts';
import { isOfGender } from './noun-gender.ts';
import { roleKind } from './nouns.ts';
import { isOfOtherRank } from './ranks.ts';
import { isNamedPerson, type Referent, type Role } from './referent.ts';

/** The lead ends within so many tokens, the headline's among them. */
const LEAD = 80;
/** Parents who speak are no younger. */
const LEAST_AGE_OF_PARENTS = 18;
/** The name stands at most so many tokens behind the source without one. */
const NEXT_PARAGRAPHS = 110;

/**
 * "A leader of the largest union said no. “Never,” said Paul Oswin, director of the Lorvo union": a holder of a post is who speaks next, where the text first
 * names them there and tells the same post of them. All claims of theirs get the name.
 */
export function nameLeads(
  reading: Reading,
  mentions: readonly (SourceMention | null)[],
  inOrder: readonly number[],
  answers: (Answer | null)[],
): void {
  const named = new Map<Referent, Referent>();
  const whoIs = (index: number): Referent | null => {
    const one = answers[index]?.referent ?? null;
    return one && (named.get(one) ?? one);
  };
  // From behind: the headline's chief is the lead's director, who is named below.
  for (let place = inOrder.length - 2; place >= 0; place--) {
    const [index = -1, after = -1] = inOrder.slice(place, place + 2);
    const one = whoIs(index);
    const next = whoIs(after);
    const [from, to] = [mentions[index]?.source, mentions[after]?.source];
    if (!one || !next || !from || !to || one === next || one.sort !== 'person' || one.isNamed) continue;
    const isNew = next.first.from >= from.to && to.from - from.to <= NEXT_PARAGRAPHS;
    if (isNew && (canBe(reading, one, next) || isParent(reading, one, next))) named.set(one, next);
  }
  for (const [index, answer] of named.size > 0 ? answers.entries() : []) {
    const referent = answer && named.get(answer.referent);
    if (!referent) continue;
    const anonymity = answer.anonymity ?? answer.referent.anonymity;
    answers[index] = { referent, anonymity, antecedent: spanOf(reading, referent.first) };
  }
}

/** Whether a post is one that somebody holds alone: no spokesman’s, no official’s, no neighbour’s. */
function isOfOne({ head }: Role): boolean {
  if (VOICES_OF_PEOPLE.has(head) || OF_SEVERAL.has(head)) return false;
  return LEADERS.has(head) || roleKind(head) === 'government';
}

/** "A mum-of-three has told how her roof fell in", and below "Kelly Brand, 34, was making tea. “I ran,” she said": a parent of the lead who speaks next by name and age. */
function isParent({ tokens }: Reading, { first, words }: Referent, one: Referent): boolean {
  const [plain = ''] = (words.at(-1) ?? '').split('-of-');
  const isLead = first.from <= LEAD && isOneOf(tokens.lower(first.from), 'a an');
  if (!isLead || !FAMILY.has(SAME_POSTS.get(plain) ?? plain) || !isNamedPerson(one)) return false;
  const isOfAge = one.age !== null && one.age >= LEAST_AGE_OF_PARENTS;
  return isOfAge && isOfGender(plain, one) && one.roles.every(({ head }) => FAMILY.has(head));
}

/** Whether a named person can be somebody of whom a post is told: the same one is told of them. */
function canBe({ tokens }: Reading, { roles: [wanted], words, first, anonymity }: Referent, one: Referent): boolean {
  if (!wanted || !isOfOne(wanted) || anonymity === 'unnamed' || !isNamedPerson(one)) return false;
  if (isOfOtherRank(wanted, one) || !isOfGender(words.at(-1) ?? '', one)) return false;
  // "A minister" is one of many.
  const isOneOfMany = isOneOf(tokens.lower(first.from), 'a an one another');
  return one.roles.some((role) => isSamePost(wanted, role, isOneOfMany));
}

/** Whether two posts may be one, in other words, and of the same body: as far as the text tells, or by its words. */
function isSamePost(wanted: Role, role: Role, isByWords: boolean): boolean {
  const isHead = wanted.head === role.head || (LEADERS.has(wanted.head) && LEADERS.has(role.head));
  if (!isHead && WIDER_TRADES.get(wanted.head)?.has(role.head) !== true) return false;
  const [its, theirs] = [wordsOf(wanted), wordsOf(role)];
  const isOpen = !isByWords && (its.length === 0 || theirs.length === 0);
  return isOpen || its.some((word) => theirs.includes(word));
}

/** What tells of which body a post is. */
const wordsOf = ({ words, of = [] }: Role): string[] => [...words, ...of].filter((word) => !RANK_WORDS.has(word));
