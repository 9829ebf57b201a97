import { TOPICS } from '../language/en/roles.ts';
import { DETERMINER, POSSESSIVE, PREPOSITION } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range } from '../text/reading.ts';
import { MARK, WORD } from '../text/tokens.ts';
import { isOfState } from './kinds.ts';
import { byOrigin, nativeAt } from './natives.ts';
import { coreEnd, type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { bodyKind, isBodyNoun, isPersonNoun, postOf, roleKind } from './nouns.ts';
import { referentOfRun } from './owner.ts';
import { homeOfPosts, titleOf } from './posts.ts';
import type { Referent } from './referent.ts';
import { kindOfRole } from './role-kinds.ts';
import { type Found, type Scene, skipNames } from './scene.ts';
import { bareLower, isLooseApostrophe } from './words.ts';

/** "a student called Henrik Solle", "a guard who gave his name as Zé". */
const NAMING = 'called named surnamed as nicknamed dubbed';
/** A name stands at most so many tokens behind its comma: "the manager, plant boss Joram Sebat". */
const FARTHEST_NAME = 4;

/** Finds whose a phrase is. */
export type OwnerOf = (phrase: NounPhrase, range: Range, isStateBody: boolean) => Referent | null;

/** Who a source is that holds a name as its head, or beside its head, or says where somebody is from; `null` for one without. */
export function byName(scene: Scene, range: Range, ownerOf: OwnerOf): Found | null {
  const { reading } = scene.roster.article;
  const { runOf } = scene.roster;
  const end = coreEnd(reading, range, skipNames(scene));
  let last = end - 1;
  while (last > range.from && reading.tokens.type[last] === MARK && (runOf[last] ?? -1) < 0) last--;
  const run = runOf[last] ?? -1;
  const referent = run >= 0 && isHead(scene, run, last) ? referentOfRun(scene, run) : null;
  const native = nativeAt(scene, range, last);
  if (referent && !native && !(referent.sort === 'state' && isModifier(scene, range, last))) {
    return { referent: owned(scene, referent, run, range, ownerOf), isOwnName: true };
  }
  const beside = nameBeside(scene, range, end) ?? nameBehindTopic(scene, range, end);
  if (beside) return { referent: beside, isOwnName: true };
  return native ? byOrigin(scene, range, native) : null;
}

function isHead({ roster }: Scene, run: number, last: number): boolean {
  return roster.runs[run]?.to === last + 1 || isLooseApostrophe(roster.article.reading, last + 1);
}

/** "two Russian", a demonym without its noun, is no state. */
function isModifier({ roster }: Scene, { from }: Range, last: number): boolean {
  return (
    last > from &&
    isOneOf(roster.article.reading.tokens.lower(from), 'a an one two three some many most several few other all young')
  );
}

/** A "Defence Ministry" in the source's own words belongs to who owns it there: "its Defence Ministry". */
function owned({ roster }: Scene, referent: Referent, run: number, range: Range, ownerOf: OwnerOf): Referent {
  const parsed = roster.parsed[run];
  const name = roster.runs[run];
  if (parsed?.is !== 'body' || parsed.country || !name) return referent;
  const phrase = readNounPhrase(roster.article.reading, range, () => -1);
  if (!phrase.owner && !phrase.complement) return referent;
  const owner = ownerOf(phrase, range, true);
  if (!owner || owner === referent) return referent;
  return roster.body(parsed.type, owner, parsed.words, name, referent.name);
}

/** "its manager, Joram Ssebatu", "One of them, Prentiss Gault": a name right behind a comma, with or without a title. */
function nameBeside(scene: Scene, range: Range, from: number): Referent | null {
  const { roster } = scene;
  const { reading } = roster.article;
  const core = postOf(bareLower(reading.tokens, from - 1));
  for (let i = from; i < range.to - 1; i++) {
    if (!isMark(reading, i, ',', '(') && !isOneOf(reading.tokens.lower(i), NAMING)) continue;
    const run = runNear(scene, i + 1, range.to);
    const parsed = run < 0 ? null : roster.parsed[run];
    if (parsed?.is !== 'name' && parsed?.is !== 'institution') continue;
    const referent = referentOfRun(scene, run);
    if (!referent) continue;
    const isFitting = referent.sort === 'body' ? bodyKind(core) !== null : !isBodyNoun(core) || isPersonNoun(core);
    if (isFitting) return referent;
  }
  return null;
}

/** "minister of mines and energy Mara Lind": a name behind what a public post is for. */
function nameBehindTopic({ roster, discourse }: Scene, range: Range, end: number): Referent | null {
  const { reading } = roster.article;
  const { tokens } = reading;
  const run = roster.runOf[range.to - 1] ?? -1;
  const name = roster.runs[run];
  if (!name || name.from < end + 2 || roleKind(bareLower(tokens, end - 1)) !== 'government') return null;
  const before = tokens.lower(name.from - 1);
  const isTopic =
    isOneOf(tokens.lower(end), 'of for') &&
    tokens.type[name.from - 1] === WORD &&
    !isPersonNoun(before) &&
    (TOPICS.has(before) || bodyKind(before) !== null || tokens.lower(name.from - 2) === 'and');
  if (!isTopic || tokens.is(name.from - 1, DETERMINER | POSSESSIVE | PREPOSITION) || isOneOf(before, 'and or'))
    return null;
  const referent = referentOfRun({ roster, discourse }, run);
  if (referent?.sort !== 'person') return null;
  const title = titleOf(reading, range.from, end - 1);
  roster.addRole(referent, title);
  if (referent.kind === 'unspecified') referent.kind = kindOfRole(title);
  if (isOfState(referent)) referent.country ??= title.country ?? homeOfPosts(roster.article.states, [title]);
  return referent;
}

function runNear({ roster }: Scene, at: number, to: number): number {
  for (let i = at; i < to && i < at + FARTHEST_NAME; i++) {
    const run = roster.runOf[i] ?? -1;
    if (run >= 0) return run;
    const word = roster.article.reading.tokens.lower(i);
    if (i === at && isOneOf(word, 'a an the of in at for from who whose which')) return -1;
    if (i > at && !isPersonNoun(word) && bodyKind(word) === null) return -1;
  }
  return -1;
}
