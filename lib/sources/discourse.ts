import { genderOfName } from './name-words.ts';
import type { Referent } from './referent.ts';

/** How a mention stands in its sentence. The further up, the likelier a pronoun means it. */
export type Prominence = 'source' | 'subject' | 'other' | 'owner' | 'told' | 'quoted';

const WEIGHTS: Readonly<Record<Prominence, number>> = {
  source: 2.4,
  subject: 2.2,
  other: 1,
  owner: 0.5,
  told: 1,
  quoted: -1,
};
/** What it costs in the same sentence: "Lind was late, | he said" is said by somebody else. */
const TOLD_HERE = 1.7;
/** What each sentence between a mention and the pronoun costs. */
const PER_SENTENCE = 1.1;
/** A gender that is known and fits, against one that is not known. */
const FITS = 0.5;
/** What the other gender costs where a text only seems to have told it. */
const LEANS = 1;
/** What each further mention adds, and how many of them do. */
const PER_REPEAT = 0.2;
const MOST_REPEATS = 3;
/** By how much the likeliest person has to lead for a pronoun to tell their gender. */
const SURE = 1;
/** So many mentions are remembered; older ones no pronoun means. */
const MEMORY = 48;

/** Who stands alone is remembered for so many sentences. */
const JUST_BEFORE = 2;

/** How a referent fares in the question that is being answered. */
interface Standing {
  readonly referent: Referent;
  question: number;
  score: number;
  times: number;
}

interface Mention {
  readonly standing: Standing;
  readonly sentence: number;
  readonly prominence: Prominence;
  /** The token that it begins at. */
  readonly at: number;
}

/** Personal pronouns by what they can stand for. */
export const PRONOUNS: ReadonlyMap<string, 'f' | 'm' | 'it' | 'they' | 'relative'> = new Map([
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'f'] as const),
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'm'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'it'] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, 'they'] as const),
  ...['who', 'which', 'whom', 'whose', 'that'].map((word) => [word, 'relative'] as const),
]);

/** What a text has spoken of last, and what a pronoun means there. Each question costs at most {@link MEMORY} looks. */
export class Discourse {
  #mentions: Mention[] = [];
  readonly #standings = new Map<Referent, Standing>();
  #question = 0;
  /** By how much the last answer of {@link best} led. */
  margin = 0;

  /** Notes a mention. Mentions come in the order of the text. */
  note(referent: Referent, sentence: number, prominence: Prominence, at = 0): void {
    if (this.#mentions.length >= 2 * MEMORY) this.#mentions = this.#mentions.slice(MEMORY);
    const standing = this.#standings.get(referent) ?? { referent, question: 0, score: 0, times: 0 };
    this.#standings.set(referent, standing);
    this.#mentions.push({ standing, sentence, prominence, at });
  }

  /** The likeliest of those that pass the test, for a pronoun in the sentence; `bonus` is added to a referent's score. */
  best(
    sentence: number,
    test: (referent: Referent) => boolean,
    bonus: (referent: Referent) => number = noBonus,
  ): Referent | null {
    const question = ++this.#question;
    const oldest = Math.max(0, this.#mentions.length - MEMORY);
    let best: Standing | null = null;
    let second = Number.NEGATIVE_INFINITY;
    for (let i = this.#mentions.length - 1; i >= oldest; i--) {
      const mention = this.#mentions[i];
      if (!mention || !test(mention.standing.referent)) continue;
      const { standing } = mention;
      const own = weightOf(mention, sentence) + bonus(standing.referent);
      if (standing.question !== question) {
        standing.question = question;
        standing.score = own;
        standing.times = 1;
      } else {
        // Who is spoken of again and again is likelier, within limits.
        standing.times++;
        standing.score = Math.max(standing.score, own) + (standing.times <= MOST_REPEATS + 1 ? PER_REPEAT : 0);
      }
      if (standing === best) continue;
      if (best !== null && standing.score <= best.score) second = Math.max(second, standing.score);
      else {
        second = best?.score ?? second;
        best = standing;
      }
    }
    this.margin = best === null ? 0 : best.score - second;
    return best?.referent ?? null;
  }

  /** The one mentioned last, of those that pass the test. */
  latest(test: (referent: Referent) => boolean): Referent | null {
    for (let i = this.#mentions.length - 1; i >= Math.max(0, this.#mentions.length - MEMORY); i--) {
      const mention = this.#mentions[i];
      if (mention && test(mention.standing.referent)) return mention.standing.referent;
    }
    return null;
  }

  /** Who spoke or was a subject last, in a sentence or the two before it, of those that pass the test. */
  justBefore(sentence: number, test: (referent: Referent) => boolean): Referent | null {
    const found = this.#mentions.findLast(
      ({ standing, prominence, sentence: own }) =>
        sentence - own <= JUST_BEFORE &&
        (prominence === 'source' || prominence === 'subject') &&
        test(standing.referent),
    );
    return found?.standing.referent ?? null;
  }

  /** Whether anybody who passes the test was mentioned in a sentence or the one before it. */
  isMentioned(sentence: number, test: (referent: Referent) => boolean): boolean {
    return this.#mentions.some(({ standing, sentence: own }) => sentence - own <= 1 && test(standing.referent));
  }

  /** Who speaks or is told of in a sentence, last before a token, else first behind it; of those that pass the test. */
  toldIn(sentence: number, before: number, test: (referent: Referent) => boolean): Referent | null {
    const isTeller = ({ standing, prominence, sentence: own }: Mention) =>
      own === sentence && (prominence === 'source' || prominence === 'subject') && test(standing.referent);
    const found =
      this.#mentions.findLast((one) => one.at < before && isTeller(one)) ?? this.#mentions.find((one) => isTeller(one));
    return found?.standing.referent ?? null;
  }

  /** Who spoke last. */
  lastSource(): Referent | null {
    return this.#mentions.findLast(({ prominence }) => prominence === 'source')?.standing.referent ?? null;
  }

  /** Whom the last claim was about, or to whom it was made: who is mentioned first behind its source, in the sentence before or the same one. */
  addressee(sentence: number, test: (referent: Referent) => boolean): Referent | null {
    const last = this.#mentions.findLastIndex(({ prominence }) => prominence === 'source');
    const claim = this.#mentions[last];
    if (!claim || sentence - claim.sentence > 1) return null;
    for (let i = last + 1; i < this.#mentions.length; i++) {
      const mention = this.#mentions[i];
      if (!mention || mention.sentence !== claim.sentence) return null;
      const { referent } = mention.standing;
      if (mention.standing !== claim.standing && test(referent)) return referent;
    }
    return null;
  }

  /** How recently somebody was mentioned: the larger the later; -1 if not at all, or too long ago. */
  recency(referent: Referent): number {
    return this.#mentions.findLastIndex(({ standing }) => standing.referent === referent);
  }

  /** How recently somebody was the source of a claim, on the same scale. */
  lastSpoke(referent: Referent): number {
    return this.#mentions.findLastIndex(
      ({ standing, prominence }) => standing.referent === referent && prominence === 'source',
    );
  }

  /** Whom "he" or "she" means. A gender not known by then is known afterwards, unless the pronoun tells too little. */
  person(
    gender: 'f' | 'm',
    sentence: number,
    mayBe: (referent: Referent) => boolean = anybody,
    tells = true,
  ): Referent | null {
    const lean = ({ gender: own, leaning, words, isNamed }: Referent): number => {
      if (own === gender) return isNamed ? FITS : 0;
      if (leaning !== null) return leaning === gender ? FITS : -LEANS;
      if (!isNamed) return -FITS / 2;
      const first = words[0] ?? '';
      if (words.length > 1 && genderOfName(first) === null && first.endsWith('a'))
        return gender === 'f' ? FITS / 2 : -FITS / 2;
      return 0;
    };
    const test = (one: Referent) =>
      one.sort === 'person' && (one.gender === null || one.gender === gender) && mayBe(one);
    const found = this.best(sentence, test, lean);
    if (found && this.margin >= SURE) {
      if (tells) found.gender ??= gender;
      else found.leaning ??= gender;
    }
    return found;
  }

  /** What "it" means: the likeliest body, state or document. */
  thing(sentence: number, test: (referent: Referent) => boolean = () => true): Referent | null {
    return this.best(
      sentence,
      (one) =>
        one.sort !== 'person' &&
        one.sort !== 'group' &&
        !(one.isDoubtful && isVague(one) && !one.hasSpoken) &&
        test(one),
      (one) => (one.sort === 'document' ? -0.3 : isVague(one) ? -0.8 : 0),
    );
  }

  /** Whom "they" means: the likeliest group, else a body, or somebody of whom no gender is told. */
  several(sentence: number): Referent | null {
    return this.best(
      sentence,
      (one) =>
        one.sort !== 'document' && !(one.sort === 'person' && one.gender !== null) && !(isVague(one) && !one.hasSpoken),
      (one) => (one.sort === 'group' ? 1.5 : one.sort === 'person' ? -1.5 : isVague(one) ? -0.8 : 0),
    );
  }
}

/** What a mention is worth to a pronoun in a sentence. */
function weightOf({ prominence, sentence: own }: Mention, sentence: number): number {
  const isToldHere = prominence === 'told' && own === sentence;
  return WEIGHTS[prominence] - PER_SENTENCE * (sentence - own) - (isToldHere ? TOLD_HERE : 0);
}

const noBonus = (): number => 0;
const anybody = (): boolean => true;

/** A lone capital of which the text says nothing: a place, a brand, a heading. */
function isVague({ sort, kind, roles, words }: Referent): boolean {
  return sort === 'body' && kind === 'unspecified' && roles.every(({ head }) => head === 'company') && words.length < 2;
}
