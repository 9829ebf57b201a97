import { FAMILY, GENDERED, VOICES_OF_PEOPLE } from '../language/en/roles.ts';
import { LEADERS, OF_SEVERAL, WIDER_TRADES } from '../language/en/trades.ts';
import type { Reading } from '../text/reading.ts';
import { spanOf } from '../text/spans.ts';
import type { Answer, SourceMention } from './mention.ts';
import { roleKind } from './nouns.ts';
import { isOfOtherRank } from './ranks.ts';
import { isNamedPerson, type Referent } from './referent.ts';

/** The lead ends within so many tokens, the headline's among them. */
const LEAD = 80;
/** The name stands so many tokens behind the source without one at most. */
const NEXT_PARAGRAPHS = 110;

/**
 * "The mine’s director has warned of floods. Paul Oswin, who took over in May, said …": a holder of a post who speaks in the lead is who speaks next, where
 * the text first names them there and tells of no other post; below the lead only where it tells the same post. All claims of theirs get the name.
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
    if (!one || !next || !from || !to || one === next || !isOfOnePost(one)) continue;
    const isNew = next.first.from >= from.to && to.from - from.to <= NEXT_PARAGRAPHS;
    if (!isNew || !canBe(one, next, from.from <= LEAD)) continue;
    named.set(one, next);
    // "Dr Lind" is told to be a doctor only until the text has told her post.
    if (one.kind !== 'unspecified' && next.roles.every(({ head }) => head === 'doctor')) next.kind = one.kind;
    next.country ??= one.country;
  }
  for (const [index, answer] of named.size > 0 ? answers.entries() : []) {
    const referent = answer && named.get(answer.referent);
    if (!referent) continue;
    const anonymity = answer.anonymity ?? answer.referent.anonymity;
    answers[index] = { referent, anonymity, antecedent: spanOf(reading, referent.first) };
  }
}

/** Whether somebody without a name holds a post or has a field that one alone speaks of: no spokesman, no official, no neighbour. */
function isOfOnePost({ sort, isNamed, roles: [role] }: Referent): boolean {
  if (sort !== 'person' || isNamed || !role || VOICES_OF_PEOPLE.has(role.head) || OF_SEVERAL.has(role.head))
    return false;
  if (LEADERS.has(role.head)) return true;
  return roleKind(role.head) === 'government';
}

/** Whether a named person can be somebody of whom a post is told: no other post of theirs is, or a word for the same. */
function canBe({ roles: [wanted], words }: Referent, one: Referent, isLead: boolean): boolean {
  if (!wanted || !isNamedPerson(one) || isOfOtherRank(wanted, one)) return false;
  const gender = GENDERED.get(words.at(-1) ?? '') ?? null;
  if (gender !== null && one.gender !== null && one.gender !== gender) return false;
  // "Dr" tells no post, nor does what somebody was before.
  const told = one.roles.filter(
    ({ head, words: more }) => !FAMILY.has(head) && head !== 'doctor' && !more.includes('former'),
  );
  return (isLead || told.length > 0) && told.every(({ head }) => isSame(wanted.head, head));
}

const isSame = (wanted: string, head: string): boolean =>
  wanted === head || (LEADERS.has(wanted) && LEADERS.has(head)) || WIDER_TRADES.get(wanted)?.has(head) === true;
