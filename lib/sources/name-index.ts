import { isOneOf } from '../text/one-of.ts';
import type { Range } from '../text/reading.ts';
import { kindOfName } from './body-kinds.ts';
import { stemOf, stemOfPlace } from './demonyms.ts';
import { isGivenName } from './name-words.ts';
import { bodyKind, endingKind } from './nouns.ts';
import type { Referent } from './referent.ts';
import type { Usage } from './usages.ts';

/** Of several of one name only so many are told apart: the rest would cost time and gain nothing. */
const MOST_NAMESAKES = 8;
/** A single word with more evidence of a person than this is no body's short name. */
const MOST_EVIDENCE_OF_BODY = 4;

const NOBODY: readonly Referent[] = [];

/** A name whose bearer is looked for. */
type Name = Pick<Usage, 'words' | 'evidence' | 'titles'>;

/** The named of a text by the parts of their names. Names are entered and asked for with the longest first. */
export class NameIndex {
  readonly #withRole: (noun: string) => readonly Referent[];
  readonly #byLast = new Map<string, Referent[]>();
  readonly #byFirst = new Map<string, Referent[]>();
  readonly #byMiddle = new Map<string, Referent[]>();
  readonly #byShort = new Map<string, Referent[]>();
  readonly #byStem = new Map<string, Referent[]>();

  /** `withRole` gives those that the text describes by a noun. */
  constructor(withRole: (noun: string) => readonly Referent[]) {
    this.#withRole = withRole;
  }

  /** Enters somebody by all that a text may call them. */
  add(referent: Referent, words: readonly string[]): void {
    const first = words[0] ?? '';
    const last = words.at(-1) ?? '';
    pushNamesake(this.#byLast, last, referent);
    // "Sabri" for Nadira al-Sabri
    const bare = last.replace(/^(?:al|el)-/, '');
    if (bare !== last) pushNamesake(this.#byLast, bare, referent);
    pushNamesake(this.#byFirst, first, referent);
    if (referent.sort === 'person') {
      for (const word of words.slice(1, -1)) if (!isGivenName(word)) pushNamesake(this.#byMiddle, word, referent);
      return;
    }
    const initials = initialsOf(words);
    if (initials.length > 1) this.addShort(referent, initials);
    const stem = words.length === 1 ? stemOfPlace(first) : '';
    if (stem !== '') pushNamesake(this.#byStem, stem, referent);
  }

  /** Enters a body by its short name: "WWW". */
  addShort(body: Referent, short: string): void {
    pushNamesake(this.#byShort, short, body);
  }

  /** People whose family name it is. */
  peopleCalled(word: string): readonly Referent[] {
    return (this.#byLast.get(word) ?? NOBODY).filter(({ sort }) => sort === 'person');
  }

  /** People whose family name or first given name it is. */
  peopleWith(word: string): readonly Referent[] {
    const people = this.peopleCalled(word);
    return people.length > 0 ? people : (this.#byFirst.get(word) ?? NOBODY).filter(({ sort }) => sort === 'person');
  }

  /** The body that a word stands for: the short name "WWW", or the first word of "Orvel Shipping". */
  bodyCalled(word: string): Referent | null {
    const named = [...(this.#byShort.get(word) ?? NOBODY), ...(this.#byFirst.get(word) ?? NOBODY)];
    return named.find(({ sort, kind }) => sort === 'body' && kind !== 'unspecified') ?? null;
  }

  /** Who bears a name that stands at `at` already, in a fuller form; nobody if it is new. */
  bearersOf(name: Name, at: Range): readonly Referent[] {
    const [first = ''] = name.words;
    if (name.words.length > 1) return this.#longer(name.words);
    const people = this.peopleCalled(first);
    if (people.length > 0) return people;
    const byFirst = (this.#byFirst.get(first) ?? NOBODY).filter((one) => isCalledByFirst(one, name, at));
    if (byFirst.length > 0) return byFirst;
    // "the College" of Rain
    const isNoun = (endingKind(first) ?? bodyKind(first)) !== null && !isOneOf(first, OF_MANY);
    const called = isNoun ? this.#withRole(first).filter((one) => isCalledByNoun(one, first, at)) : NOBODY;
    if (called.length > 0) return called;
    const byMiddle = name.titles.length === 0 ? this.#byMiddle.get(first) : undefined;
    return this.#byShort.get(first) ?? byMiddle ?? this.#byStem.get(stemOf(first)) ?? NOBODY;
  }

  #longer(words: readonly string[]): readonly Referent[] {
    const [first = ''] = words;
    const longer = [...(this.#byLast.get(words.at(-1) ?? '') ?? NOBODY), ...(this.#byFirst.get(first) ?? NOBODY)];
    return longer.filter((one) => isPartOf(words, one)).slice(0, 1);
  }
}

/** What the Houses and the Banks of a text are called, whichever they are. */
const OF_MANY = 'house bank court';

/** "the College" for the Royal College of Rain, once it was named. */
const isCalledByNoun = ({ sort, words, first }: Referent, noun: string, at: Range): boolean =>
  sort === 'body' && words.includes(noun) && first.from < at.from;

/** "Mara" for Mara Lind; "Orvel" for Orvel Shipping, but not for what Orvel has and the text tells of later. */
function isCalledByFirst(one: Referent, { words, evidence, titles }: Name, at: Range): boolean {
  if (one.sort === 'person') return titles.length === 0 && one.words[0] === words[0];
  const isWhole = one.first.from < at.from || kindOfName(one.words) !== 'unspecified';
  return evidence <= MOST_EVIDENCE_OF_BODY && isWhole;
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !isOneOf(word, 'of for the and on in de'))
    .map((word) => word[0])
    .join('');
}

function isPartOf(words: readonly string[], { words: whole, sort }: Referent): boolean {
  if (words.length > whole.length) return false;
  if (sort === 'person') return words.every((word) => whole.includes(word)) && whole.at(-1) === words.at(-1);
  return words.every((word, index) => whole[index] === word);
}

/** Enters somebody under a key, once, among at most so many namesakes. */
export function pushNamesake(map: Map<string, Referent[]>, key: string, referent: Referent): void {
  const list = map.get(key);
  if (!list) map.set(key, [referent]);
  else if (list.length < MOST_NAMESAKES && !list.includes(referent)) list.push(referent);
}
