import { FIRMS_OR_PEOPLE, GEOGRAPHY, SORTS_OF_PLACES } from '../language/en/bodies.ts';
import { ANY_BODYS_POSTS, GENDERED, PARTY_ADJECTIVES } from '../language/en/roles.ts';
import { HONORIFICS, REGAL } from '../language/en/titles.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range } from '../text/reading.ts';
import { beginsUpper, MARK, WORD } from '../text/tokens.ts';
import { ageBeside } from './ages.ts';
import type { Article } from './article.ts';
import { kindBehind } from './beside-body.ts';
import { bodyType } from './body-types.ts';
import { employeeOf } from './employees.ts';
import { type Institution, institutionAt, type Known, knownBody, knownPerson } from './institutions.ts';
import { isBystander } from './kinds.ts';
import { evidenceAround, evidenceOfForm, isFirm, isPeerage, isWork, PERSON } from './name-evidence.ts';
import { isGivenName, wordsOf } from './name-words.ts';
import { isNativeNoun } from './natives.ts';
import { bodyKind, endingKind, isBodyNoun, roleKind } from './nouns.ts';
import { type Title, titleOf } from './posts.ts';
import { kindOfRole } from './role-kinds.ts';
import { isAllTitle, isRankOrPost, titleEnd, titleStart, titlesIn } from './run-titles.ts';
import type { Run } from './runs.ts';
import { isBareName, type StateMatch, stateAt, stateBefore } from './states.ts';
import { appositionAfter, appositionBefore, titleBefore } from './titles.ts';
import { bareLower, beginsName, isPossessive, singular } from './words.ts';

/** A name, and what tells whether a person or a body bears it. */
export interface NameUse {
  readonly is: 'name';
  /** The name without its titles. */
  readonly range: Range;
  /** The name as one tells it: "King Osgar". */
  readonly shown: Range;
  /** A family name that stands with another's given name: "Paul | and Mara | Lind". */
  readonly shared: Range | null;
  readonly words: readonly string[];
  readonly titles: readonly Title[];
  readonly gender: 'f' | 'm' | null;
  /** What the form of the name tells: above zero a person bears it, below it a body. The same at each use. */
  readonly formEvidence: number;
  /** What this use tells besides. */
  readonly evidence: number;
  readonly country: string | null;
  /** Stands behind "in", "near" …, as a place, or is a work of art: nobody who is spoken of. */
  readonly isPlace: boolean;
  /** Their age, where it stands beside the name. */
  readonly age: number | null;
  /** Their age stands behind it, and no post. */
  readonly isAged: boolean;
  /** What is known of a body by this name alone. */
  readonly known: Known | null;
  /** What is known of a person by this name alone. */
  readonly person: Known | null;
}

/** Words in front of a name that make it the name of a place. */
export const BEFORE_PLACES = 'in near at from around outside across to towards toward into throughout';

/** What stands around a name. */
interface Around {
  readonly titles: Title[];
  readonly evidence: number;
  readonly isAged: boolean;
}

/** What a run of capitals is. */
export type Parsed =
  | NameUse
  | { readonly is: 'state'; readonly match: StateMatch }
  | { readonly is: 'title'; readonly title: Title }
  | { readonly is: 'body'; readonly type: string; readonly country: string | null; readonly words: readonly string[] }
  | { readonly is: 'institution'; readonly institution: Institution };

function genderOf(words: readonly string[]): 'f' | 'm' | null {
  for (const word of words) {
    const gender = HONORIFICS.get(word) || GENDERED.get(word);
    if (gender) return gender;
  }
  return null;
}

function titlesAround(article: Article, range: Range, isLed: boolean): Around {
  const { reading } = article;
  const titles: Title[] = [];
  let evidence = 0;
  const after = appositionAfter(reading, range);
  if (after === 'aged') evidence += 5;
  const before = appositionBefore(reading, range);
  // "its operator, Baltpianka": an operator may be either, and is mostly a firm where it is named in the second place.
  if (before?.isPerson && FIRMS_OR_PEOPLE.has(before.head)) evidence -= 2;
  for (const title of [isLed ? titleBefore(reading, range) : null, before, after]) {
    if (!title || title === 'aged') continue;
    titles.push(title);
    if (title.second) titles.push(title.second);
    // A supplier may be either.
    if (!title.isPerson || bodyKind(title.head) === null) evidence += title.isPerson ? 4 : -4;
  }
  return { titles, evidence, isAged: after === 'aged' };
}

function parseName(article: Article, run: Run, titleTo: number, country: string | null): NameUse {
  const { reading } = article;
  const range = { from: reading.tokens.type[titleTo + 1] === MARK ? titleTo + 2 : titleTo + 1, to: run.to };
  const shared = titleTo < run.from ? sharedSurname(article, run) : null;
  const words = [...wordsOf(article, range), ...(shared ? wordsOf(article, shared) : [])];
  const around = titlesAround(article, run, titleTo < run.from || isRankOrPost(article, titleTo));
  const titles = [...around.titles];
  const employee = titleTo < run.from && words.length > 1 && titles.length === 0 ? employeeOf(reading, run) : null;
  if (employee) titles.push(employee);
  if (isPeerage(words)) titles.push({ head: words[0] ?? '', words: [], country: null, within: null, isPerson: true });
  let evidence = around.evidence + evidenceAround(article, { from: run.from, to: run.to });
  let gender: 'f' | 'm' | null = null;
  if (titleTo >= run.from) {
    evidence += 6;
    const before = wordsOf(article, { from: run.from, to: titleTo + 1 });
    gender = genderOf(before);
    titles.push(...titlesIn(article, run, titleTo).map((title) => withBodyBehind(article, run, title)));
  }
  gender ??= titles.map((title) => GENDERED.get(title.head) ?? null).find((one) => one !== null) ?? null;
  const owner =
    titles.find((title) => title.country && !isBystander(kindOfRole(title)))?.country ??
    country ??
    stateBehind(article, run, titles);
  const isPlace =
    (isWhere(article, run) && !isFirm(article, run)) || GEOGRAPHY.has(words.at(-1) ?? '') || isWork(article, run);
  const known = titleTo < run.from ? knownName(article, range, country !== null) : null;
  const person = known ? null : knownPerson(article, range);
  const formEvidence =
    known || isOnMap(article, range) ? -PERSON : person ? PERSON : evidenceOfForm(article, range, words);
  const isRegal = words.length === 1 && titleTo >= run.from && REGAL.has(bareLower(reading.tokens, titleTo));
  const shown = isRegal ? { from: titleTo, to: run.to } : range;
  return {
    is: 'name',
    range,
    shown,
    shared,
    words,
    titles,
    gender,
    formEvidence,
    evidence,
    country: owner ?? null,
    isPlace,
    age: ageBeside(reading, run),
    isAged: around.isAged,
    known,
    person,
  };
}

/** The family name of a couple or of kin, behind the given name of the second: "Paul | and Mara | Lind". */
function sharedSurname({ reading }: Article, { from, to }: Run): Range | null {
  const { tokens } = reading;
  if (to !== from + 1 || tokens.lower(to) !== 'and' || !isGivenName(bareLower(tokens, from))) return null;
  const surname = to + 2;
  const isFull =
    isGivenName(tokens.lower(to + 1)) &&
    beginsUpper(tokens, to + 1) &&
    tokens.type[surname] === WORD &&
    beginsName(tokens, surname);
  // "Paul and Mara Lind Foods" are no couple.
  return isFull && !beginsUpper(tokens, surname + 1) ? { from: surname, to: surname + 1 } : null;
}

/** "President Mara Lind | of the Rain Union": there are presidents in bodies of every kind. */
function withBodyBehind({ reading }: Article, { to }: Run, title: Title): Title {
  const isOpen = ANY_BODYS_POSTS.has(title.head) && title.within === null && !title.known;
  const kind = isOpen ? kindBehind(reading, to) : null;
  return kind === null ? title : { ...title, within: kind };
}

/** "President Mara Lind | of Kenya": whom somebody with a public post serves. */
function stateBehind({ reading }: Article, { to }: Run, titles: readonly Title[]): string | null {
  if (reading.tokens.lower(to) !== 'of' || !titles.some((title) => kindOfRole(title) === 'government')) return null;
  const match = stateAt(reading, to + 1);
  return match && isBareName(reading, match) ? match.code : null;
}

/** "New York", "Los Angeles": a place of several words, and nobody's given and family name. */
function isOnMap({ reading }: Article, { from, to }: Range): boolean {
  const match = to > from + 1 ? stateAt(reading, from) : null;
  return match?.word === 'sign' && match.to === to;
}

/** Whether a name stands where places do: "in Lorvo", "the town of Lorvo". */
function isWhere({ reading }: Article, { from, to }: Run): boolean {
  const { tokens } = reading;
  // "Lower Dunmar, where it rained"
  if (isMark(reading, to, ',') && tokens.lower(to + 1) === 'where') return true;
  if (isOneOf(tokens.lower(from - 1), BEFORE_PLACES)) return true;
  return tokens.lower(from - 1) === 'of' && SORTS_OF_PLACES.has(tokens.lower(from - 2));
}

/** What is known of a name, also behind that of a state: "Chinese | CDC". */
function knownName(article: Article, range: Range, isStates: boolean): Known | null {
  const state = isStates ? stateAt(article.reading, range.from) : null;
  const rest = state && state.to < range.to ? { from: state.to, to: range.to } : null;
  return knownBody(article, range) ?? (rest && knownBody(article, rest));
}

/** "the NGO Quiet Coast Defenders", "the group Lorvan Doctors for Rain": people, behind what the bearers of the name are together. */
function isCalledBody({ reading }: Article, { from, to }: Run): boolean {
  const { tokens } = reading;
  // "NGO" is a capital, and so part of the run.
  const start = isBodyNoun(bareLower(tokens, from)) ? from + 1 : from;
  if (to - start < 2 || !isBodyNoun(bareLower(tokens, start - 1))) return false;
  for (let i = start; i < to; i++) {
    const word = bareLower(tokens, i);
    if (roleKind(word) !== null && word !== singular(word)) return true;
  }
  return false;
}

/** The body with an entry that a run names, also behind the name of its state: "US | Border Patrol"; none of another state's. */
function institutionOfRun(article: Article, run: Run): Institution | null {
  const { reading, states } = article;
  const whole = institutionAt(article, run);
  const match = whole ? null : stateAt(reading, run.from);
  const institution =
    whole ?? (match && match.to < run.to ? institutionAt(article, { from: match.to, to: run.to }) : null);
  if (!institution?.country) return whole;
  const owner =
    match?.code ?? (isPossessive(reading, run.from - 1) ? (stateBefore(reading, run.from)?.code ?? null) : null);
  const { home } = states;
  const isForeign =
    owner === null && home !== null && home !== institution.country && !states.isNamed(institution.country);
  return isForeign || (owner !== null && owner !== institution.country) ? null : institution;
}

/** Reads a run of capitals. `null`: a capital that names nothing. */
export function parseRun(article: Article, run: Run): Parsed | null {
  const { reading, states } = article;
  const isAdjective = run.to === run.from + 1 && PARTY_ADJECTIVES.has(reading.tokens.lower(run.from));
  if (isAdjective || (run.to === run.from + 1 && isNativeNoun(reading, run.from))) return null;
  const institution = institutionOfRun(article, run);
  if (institution) return { is: 'institution', institution };
  // "the Washington Post" is not Washington’s, and "Tim Cook" no cook.
  if (knownBody(article, run) ?? knownPerson(article, run)) return parseName(article, run, run.from - 1, null);
  const match = stateAt(reading, run.from);
  const isState = match !== null && (!match.isWeak || states.isNamed(match.code));
  if (isState && match.to >= run.to && match.word !== 'sign') {
    return match.word === 'other' ? null : { is: 'state', match };
  }
  const owns = isState && match.to < run.to && match.word !== 'sign' && match.word !== 'other';
  const rest = owns ? { from: match.to, to: run.to } : run;
  const words = wordsOf(article, rest);
  const type = bodyType(words);
  if (type) return { is: 'body', type, country: owns ? match.code : null, words };
  const last = words.at(-1) ?? '';
  const isPostOf = roleKind(words[0] ?? '') === 'government' && isOneOf(words[1] ?? '', 'of for');
  if (
    words.length > 1 &&
    !isPostOf &&
    endingKind(last) !== null &&
    (roleKind(last) === null || last !== singular(last))
  )
    return parseName(article, run, run.from - 1, owns ? match.code : null);
  const titleTo = isPeerage(words) ? -1 : titleEnd(article, rest);
  if (titleTo < rest.from || isCalledBody(article, rest)) {
    // "Sofia Lind" is no Bulgarian.
    const isGiven = owns && match.word === 'capital' && isGivenName(bareLower(reading.tokens, run.from));
    return parseName(article, run, run.from - 1, owns && !isGiven ? match.code : null);
  }
  if (isAllTitle(article, rest, titleTo))
    return { is: 'title', title: titleOf(reading, titleStart(article, run), titleTo) };
  return parseName(article, run, titleTo === run.to - 1 ? run.from - 1 : titleTo, owns ? match.code : null);
}
