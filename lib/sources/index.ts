import { PREPOSITION } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import type { Range, Reading } from '../text/reading.ts';
import { spanOf } from '../text/spans.ts';
import { WORD } from '../text/tokens.ts';
import { type Article, readArticle } from './article.ts';
import { isCredited } from './credits.ts';
import { Discourse, PRONOUNS, type Prominence } from './discourse.ts';
import { nameHeadlines } from './headlines.ts';
import { identify } from './identify.ts';
import { isPublic } from './kinds.ts';
import { nameLeads } from './leads.ts';
import type { Answer, Identity, SourceMention } from './mention.ts';
import { bodyKind } from './nouns.ts';
import { referentOfRun } from './owner.ts';
import { isNamedPerson, type Referent } from './referent.ts';
import { Roster } from './roster.ts';
import type { Found, Scene } from './scene.ts';
import { isSubject, subjectAt } from './subjects.ts';
import { bareLower } from './words.ts';

export type { Identity, SourceMention };

/** Read at the end, so that all claims of an entity say the same of it. */
function identityOf({ referent, anonymity, antecedent }: Answer): Identity {
  const { key, name, kind, country } = referent;
  return { entity: { key, name, kind, country }, anonymity: anonymity ?? referent.anonymity, antecedent };
}

/** Part of what somebody says. */
const TOLD = 1;
/** Part of what a report, a poll or the like says. */
const BY_PAPER = 2;

/** Walks through a text once, from mention to mention. */
class Walk {
  readonly #reading: Reading;
  readonly #roster: Roster;
  readonly #discourse = new Discourse();
  readonly #scene: Scene;
  #at = 0;
  /** The last sentence that has a source before what is read next. */
  #spokenIn = -1;
  /** The last sentence that opens with somebody without a name, and who that is. */
  #toldOf: { referent: Referent; sentence: number } | null = null;
  /** Of each token {@link TOLD}, {@link BY_PAPER} or 0. */
  readonly #told: Uint8Array;

  constructor(reading: Reading, mentions: readonly (SourceMention | null)[]) {
    this.#reading = reading;
    const { count } = reading.tokens;
    this.#told = new Uint8Array(count);
    const begins = new Uint8Array(count);
    for (const mention of mentions) {
      if (mention) begins[mention.source.from] = 1;
      const isPaper = mention && bodyKind(bareLower(reading.tokens, mention.source.to - 1)) === 'document_data';
      for (const { from, to } of mention?.content ?? []) this.#told.fill(isPaper ? BY_PAPER : TOLD, from, to);
    }
    this.#roster = new Roster(readArticle(reading), begins);
    this.#scene = { roster: this.#roster, discourse: this.#discourse };
  }

  get article(): Article {
    return this.#roster.article;
  }

  /** Takes in what the text says up to the token. */
  readTo(end: number): void {
    const { runs, runOf } = this.#roster;
    while (this.#at < end) {
      const run = runOf[this.#at] ?? -1;
      if (run < 0) {
        if (!this.#readSubject(this.#at, end)) this.#readPronoun(this.#at++);
        continue;
      }
      const range = runs[run];
      const referent = referentOfRun(this.#scene, run);
      if (referent && range && !referent.isPlace && !isCredited(this.#reading, range))
        this.#note(referent, range, this.#prominence(range.from, referent), true);
      this.#at = Math.max(this.#at + 1, range?.to ?? 0);
    }
  }

  /** Takes in who is told of without a name in the sentence that opens at the token, and reads on behind them; false if there is nobody such. */
  #readSubject(at: number, end: number): boolean {
    const subject = this.#isQuoted(at) ? null : subjectAt(this.#roster, at);
    if (!subject || subject.to > end) return false;
    const { referent, isOwnName } = identify(this.#scene, subject);
    this.#noteOwners(subject, referent);
    if (!this.#mayBeNamed(referent, subject)) this.#note(referent, subject, this.#prominence(at, referent), isOwnName);
    if (!referent.isNamed) referent.lastNamed ??= subject;
    this.#toldOf = { referent, sentence: this.#sentence(at) };
    return true;
  }

  /** "Ms Lind leads the town. The mayor won in May": whether a post or trade that is new may be that of somebody named before, of whom none was told. */
  #mayBeNamed({ first, sort, kind }: Referent, { from }: Range): boolean {
    if (first.from !== from || sort !== 'person' || !isOneOf(this.#reading.tokens.lower(from), 'the this that'))
      return false;
    const last = this.#discourse.justBefore(this.#sentence(from), isNamedPerson);
    return kind === 'government' || (last !== null && !isPublic(last.kind));
  }

  #readPronoun(at: number): void {
    const sort = PRONOUNS.get(this.#reading.tokens.lower(at));
    if ((sort !== 'f' && sort !== 'm') || this.#isQuoted(at)) return;
    const sentence = this.#sentence(at);
    // "Lind said she should be grateful": what somebody says may be about anybody.
    const isSaid = sentence === this.#spokenIn;
    // "The officer cuffed him": somebody else, whom the text goes on about.
    const subject = this.#toldOf?.sentence === sentence && isObject(this.#reading, at) ? this.#toldOf.referent : null;
    const referent = this.#discourse.person(sort, sentence, (one) => one !== subject, !isSaid);
    if (!referent) return;
    this.#note(referent, { from: at, to: at + 1 }, subject ? 'subject' : this.#prominence(at, referent), false);
  }

  #sentence(at: number): number {
    return this.#roster.article.sentenceOf[at] ?? 0;
  }

  #isQuoted(at: number): boolean {
    return (this.#reading.quotations.of[at] ?? -1) >= 0;
  }

  #prominence(at: number, { sort }: Referent): Prominence {
    if (this.#isQuoted(at)) return 'quoted';
    const told = this.#told[at];
    // A paper is no "he": whom it tells of is whom the text goes on about.
    if (told === TOLD || (told === BY_PAPER && sort !== 'person')) return 'told';
    return isSubject(this.#roster, at) ? 'subject' : 'other';
  }

  #note(referent: Referent, range: Range, prominence: Prominence, isName: boolean): void {
    if (isName && referent.isNamed) referent.lastNamed = range;
    this.#discourse.note(referent, this.#sentence(range.from), prominence, range.from);
  }

  /** Who a source is; the text behind it is not yet read. */
  identify({ source }: SourceMention): Answer {
    this.readTo(source.from);
    const found = identify(this.#scene, source);
    const answer = this.#answerOf(found);
    this.#spokenIn = this.#sentence(source.from);
    this.#noteOwners(source, found.referent);
    this.#note(found.referent, source, 'source', found.isOwnName);
    found.referent.hasSpoken = true;
    if (!found.referent.isNamed) found.referent.lastNamed ??= source;
    return answer;
  }

  /** Names within a source are spoken of as well, less than the source itself. */
  #noteOwners(source: Range, whole: Referent): void {
    for (; this.#at < source.to; this.#at++) {
      const run = this.#roster.runOf[this.#at] ?? -1;
      const range = this.#roster.runAt(this.#at);
      if (!range || range.from !== this.#at) continue;
      const referent = referentOfRun(this.#scene, run);
      if (referent && referent !== whole) this.#note(referent, range, 'owner', true);
    }
  }

  #answerOf({ referent, isOwnName, anonymity }: Found): Answer {
    const shown = isOwnName ? null : (referent.lastNamed ?? referent.first);
    return {
      referent,
      anonymity: anonymity ?? null,
      antecedent: shown ? spanOf(this.#reading, shown) : null,
    };
  }
}

/**
 * Finds out who the sources of a text's claims are: by their names and what the whole text tells of whom it names, and for
 * pronouns and descriptions ("she", "the ministry") by what was spoken of before. One answer for each mention, in their order;
 * `null` for a claim without source. Any text; the time is linear in its length.
 */
export function identifySources(reading: Reading, mentions: readonly (SourceMention | null)[]): (Identity | null)[] {
  const answers: (Answer | null)[] = mentions.map(() => null);
  if (mentions.every((mention) => mention === null)) return mentions.map(() => null);
  const walk = new Walk(reading, mentions);
  const inOrder = mentions.map((_, index) => index).filter((index) => mentions[index]);
  const place = (index: number) => mentions[index]?.source.from ?? 0;
  inOrder.sort((a, b) => place(a) - place(b) || a - b);
  let before: SourceMention | null = null;
  let answer: Answer | null = null;
  for (const index of inOrder) {
    const mention = mentions[index];
    if (!mention) continue;
    // A source named once for two cues is asked for twice.
    if (!isSame(before, mention)) answer = walk.identify(mention);
    answers[index] = answer;
    before = mention;
  }
  nameLeads(reading, mentions, inOrder, answers);
  nameHeadlines(walk.article, mentions, inOrder, answers);
  return answers.map((one) => one && identityOf(one));
}

/** "him", "her" in front of no noun: no subject, and nobody's possession. */
function isObject({ tokens }: Reading, at: number): boolean {
  const isHer = tokens.lower(at) === 'her' && (tokens.type[at + 1] !== WORD || tokens.is(at + 1, PREPOSITION));
  return isHer || tokens.lower(at) === 'him';
}

function isSame(a: SourceMention | null, b: SourceMention): boolean {
  return a?.source.from === b.source.from && a.source.to === b.source.to;
}
