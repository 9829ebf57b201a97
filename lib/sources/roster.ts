import { BODY_CLASSES } from '../language/en/bodies.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range } from '../text/reading.ts';
import { beginsUpper } from '../text/tokens.ts';
import type { Article } from './article.ts';
import { isDemonym } from './demonyms.ts';
import { enrich } from './enrich.ts';
import { Families, otherOfFamily } from './families.ts';
import { isOfMany, KindsOfNamed } from './kinds-of-named.ts';
import { makeInstitution, makeState, makeStateBody, type Owner } from './make-body.ts';
import { fullName, makeNamed, rolesOfBody } from './make-named.ts';
import { isPeerage } from './name-evidence.ts';
import { NameIndex, pushNamesake } from './name-index.ts';
import { isEitherName, nameOf, wordsOf } from './name-words.ts';
import { type Parsed, parseRun } from './parse-run.ts';
import { findPlaceNames } from './place-names.ts';
import type { Referent, Role } from './referent.ts';
import { findRuns, type Run } from './runs.ts';
import { type StateMatch, stateAt } from './states.ts';
import { collectUsages, isInHeadline, type Usage } from './usages.ts';
import { acronymInBrackets, bareLower, isPossessive } from './words.ts';

/** So many descriptions of one and the same are remembered. */
const MOST_ROLES = 24;

const NOBODY: readonly Referent[] = [];

/** Everybody and everything a text names, found before its sources are identified. */
export class Roster {
  readonly article: Article;
  readonly runs: readonly Run[];
  readonly parsed: readonly (Parsed | null)[];
  /** Index of the run that a token belongs to, -1 for none. */
  readonly runOf: Int32Array;
  readonly #candidates: (readonly Referent[])[];
  readonly #byKey = new Map<string, Referent>();
  readonly #taken = new Map<string, number>();
  readonly #names = new NameIndex((noun) => this.withRole(noun));
  readonly #byRole = new Map<string, Referent[]>();
  readonly #kinds: KindsOfNamed;
  readonly #families = new Families();
  /** Names of states and capitals that are nobody's in this text. */
  readonly #placeNames: ReadonlySet<string>;

  /** `begins` holds 1 for each token that begins a source. */
  constructor(article: Article, begins: Uint8Array) {
    this.article = article;
    this.runs = findRuns(article, begins);
    this.runOf = new Int32Array(article.reading.tokens.count).fill(-1);
    for (const [index, { from, to }] of this.runs.entries()) this.runOf.fill(index, from, to);
    this.parsed = this.runs.map((run) => parseRun(article, run));
    this.#candidates = this.runs.map(() => []);
    this.#kinds = new KindsOfNamed(article, this.#names);
    for (const index of this.runs.keys()) this.#addInstitution(index);
    this.#nameAll();
    this.#placeNames = findPlaceNames(this, (name, at) => this.#peopleBefore(name, at).length > 0);
    for (const index of this.runs.keys()) this.#addUnnamed(index);
    for (const one of this.#byKey.values()) if (isOfMany(one, (noun) => this.withRole(noun))) one.kind = 'intl_org';
  }

  /** Whether the text tells of police and of no armed forces: "the force" are they. */
  get hasPoliceAlone(): boolean {
    return this.#kinds.hasPoliceAlone;
  }

  /** Whether it is an article of sport: "the captain" is no ship's. */
  get isSport(): boolean {
    return this.#kinds.isSport;
  }

  /** The run that a token belongs to. Most belong to none, and to ask a list for its element -1 costs six times as much. */
  runAt(token: number): Run | undefined {
    const run = this.runOf[token] ?? -1;
    return run < 0 ? undefined : this.runs[run];
  }

  /** What the run is that a token belongs to. */
  parsedAt(token: number): Parsed | null | undefined {
    const run = this.runOf[token] ?? -1;
    return run < 0 ? undefined : this.parsed[run];
  }

  /** Whom a run can name; empty for a title, and for what names nothing. The last is the one introduced last. */
  candidates(run: number): readonly Referent[] {
    return run < 0 ? NOBODY : (this.#candidates[run] ?? NOBODY);
  }

  /** Whom the name that a token belongs to means, where it is one alone. */
  onlyAt(token: number): Referent | null {
    const [one, other] = this.candidates(this.runOf[token] ?? -1);
    return one && !other ? one : null;
  }

  /** Those of whom the text says they are such a one, in the order of the text. */
  withRole(head: string): readonly Referent[] {
    return this.#byRole.get(head) ?? [];
  }

  /** Adds somebody that is known by a phrase alone, or gives back who has the key already. */
  add(referent: Referent): Referent {
    const known = this.#byKey.get(referent.key);
    if (known) return known;
    this.#byKey.set(referent.key, referent);
    for (const role of referent.roles) this.addRole(referent, role);
    return referent;
  }

  /** The key, with a number behind it if it is taken: two residents that are introduced apart are two. */
  freeKey(key: string): string {
    if (!this.#byKey.has(key)) return key;
    const number = (this.#taken.get(key) ?? 1) + 1;
    this.#taken.set(key, number);
    return `${key}-${number}`;
  }

  /** Lets later descriptions find somebody by a role. */
  addRole(referent: Referent, role: Role): void {
    if (referent.roles.length >= MOST_ROLES) return;
    if (!referent.roles.includes(role)) referent.roles.push(role);
    pushNamesake(this.#byRole, role.head, referent);
    const wider = BODY_CLASSES.get(role.head);
    if (wider && wider !== role.head && referent.sort === 'body') this.addRole(referent, { ...role, head: wider });
  }

  /** The state itself. */
  state(code: string, at: Range): Referent {
    return this.add(makeState(code, at));
  }

  /** A body of a sort that every state has: of the given owner, else of the state the article is at home in. */
  body(type: string, owner: Owner | null, words: readonly string[], at: Range, name: string): Referent {
    const home = this.article.states.homeFor(words);
    return this.add(
      makeStateBody(type, owner ?? (home === null ? null : { key: home, country: home }), words, at, name),
    );
  }

  #nameAll(): void {
    const usages = collectUsages(this.article, this.runs, this.parsed);
    const longestFirst = [...usages.values()].map((usage) => ({ usage, rank: rankOf(usage) }));
    longestFirst.sort((a, b) => a.rank - b.rank || a.usage.first.range.from - b.usage.first.range.from);
    for (const { usage } of longestFirst) this.#enter(usage);
    for (const usage of usages.values()) this.#address(usage);
    for (const one of this.#byKey.values()) this.#kinds.settle(one);
    for (const list of this.#byRole.values()) list.sort((a, b) => a.first.from - b.first.from);
  }

  #enter(usage: Usage): void {
    const known = this.#bearersOf(usage);
    const other = this.#otherBefore(usage, known);
    const referents = other ? [other] : known.length > 0 ? known : [this.#create(usage)];
    const [only] = referents;
    if (only && referents.length === 1) enrich(only, usage, (role) => this.addRole(only, role));
    if (only) this.#families.note(only);
    if (only && referents.length === 1) this.#kinds.note(only, usage);
    for (const run of usage.runs) this.#candidates[run] = referents;
    const [later] = known;
    if (!other || !later) return;
    for (const run of usage.runs)
      if ((this.runs[run]?.from ?? 0) > later.first.from) this.#candidates[run] = [other, later];
  }

  /** "President Oswin" and "Mr Oswin" in a text that names a Laura Oswin later: another one of the family. */
  #otherBefore({ words, gender, first }: Usage, known: readonly Referent[]): Referent | null {
    const [only, second] = known;
    if (words.length > 1 || gender === null || !only || second) return null;
    const isOther =
      only.sort === 'person' &&
      only.gender !== null &&
      only.gender !== gender &&
      !isEitherName(only.words[0] ?? '') &&
      first.range.from < only.first.from;
    return isOther ? this.add(otherOfFamily(first, gender, fullName(this.article, first))) : null;
  }

  /** Who bears a name already; nobody if it is new. */
  #bearersOf(usage: Usage): readonly Referent[] {
    const peer = isPeerage(usage.words) ? this.#peerOf(usage) : null;
    return peer ? [peer] : this.#names.bearersOf(usage, usage.first.range);
  }

  /** "Mara, | the Duchess of Lorvo, came": who is named in front of a title that is a name, where the text first has it. */
  #peerOf({ runs: [first = -1] }: Usage): Referent | null {
    const { reading } = this.article;
    const { tokens } = reading;
    const run = this.runs[first];
    if (!run) return null;
    const comma = tokens.lower(run.from - 1) === 'the' ? run.from - 2 : run.from - 1;
    const isClosed = isMark(reading, run.to, ',', '.', ')') || isPossessive(reading, run.to - 1);
    if (!isMark(reading, comma, ',') || !isClosed) return null;
    // A list goes on: "Paul Lind, the Duchess of Lorvo, and Anna Brandt".
    const next = run.to + 1;
    if (isMark(reading, run.to, ',') && (tokens.lower(next) === 'and' || beginsUpper(tokens, next))) return null;
    const one = this.onlyAt(comma - 1);
    return one?.sort === 'person' ? one : null;
  }

  /** "Mr Lind" is no woman: a family name with a form of address means those of its bearers whom that fits, else somebody else of the family. */
  #address({ words, runs }: Usage): void {
    if (words.length > 1) return;
    for (const run of runs) {
      const parsed = this.parsed[run];
      if (parsed?.is !== 'name' || parsed.gender === null) continue;
      const bearers = this.#families.addressed(parsed, parsed.gender, this.candidates(run));
      this.#candidates[run] = bearers ?? [
        this.add(otherOfFamily(parsed, parsed.gender, fullName(this.article, parsed))),
      ];
    }
  }

  #create(usage: Usage): Referent {
    const named = this.add(makeNamed(this.article, usage));
    this.#names.add(named, usage.words);
    if (named.sort === 'person') return named;
    for (const run of usage.runs) {
      const alias = acronymInBrackets(this.article.reading, this.runs[run]?.to ?? 0);
      if (alias) this.#names.addShort(named, alias);
    }
    for (const role of rolesOfBody(named)) this.addRole(named, role);
    return named;
  }

  /** Bodies with an entry of their own come first: "the Commission" may be one of them. */
  #addInstitution(index: number): void {
    const parsed = this.parsed[index];
    const run = this.runs[index];
    if (parsed?.is !== 'institution' || !run) return;
    this.#candidates[index] = [this.add(makeInstitution(parsed.institution, wordsOf(this.article, run), run))];
  }

  #addUnnamed(index: number): void {
    const parsed = this.parsed[index];
    const run = this.runs[index];
    if (!parsed || !run) return;
    if (parsed.is === 'title') this.#candidates[index] = this.#bearersOfTrade(run);
    else if (parsed.is === 'state') {
      const namesakes = this.#namesakesOfState(run, parsed.match);
      this.#candidates[index] = namesakes.length > 0 ? namesakes : this.#stateAtRun(run, parsed.match);
    } else if (parsed.is === 'institution')
      this.#candidates[index] = [this.add(makeInstitution(parsed.institution, wordsOf(this.article, run), run))];
    else if (parsed.is === 'body') this.#candidates[index] = [this.#bodyAtRun(run, parsed)];
    else if (parsed.is === 'name' && isInHeadline(this.article, run)) {
      this.#candidates[index] = this.#names.bearersOf(
        { words: wordsOf(this.article, run), evidence: 0, titles: [] },
        run,
      );
    }
  }

  /** "Baker" for "Osgar Baker", where a trade is a family name. */
  #bearersOfTrade({ from, to }: Run): readonly Referent[] {
    if (to !== from + 1) return NOBODY;
    return this.#names.peopleCalled(bareLower(this.article.reading.tokens, from));
  }

  /**
   * "Washington" for Martin Washington, and "Paris" for Paris Lind, once the text has told of them; nobody where it means the place
   * by that word, too.
   */
  #namesakesOfState({ from, to }: Run, { word }: StateMatch): readonly Referent[] {
    if (to !== from + 1 || !isOneOf(word, 'capital name')) return NOBODY;
    const name = bareLower(this.article.reading.tokens, from);
    return this.#placeNames.has(name) ? NOBODY : this.#peopleBefore(name, from);
  }

  /** People of that family or given name whom the text has told of in full before a token. */
  #peopleBefore(name: string, at: number): readonly Referent[] {
    return this.#names.peopleWith(name).filter(({ first, words }) => words.length > 1 && first.to <= at);
  }

  #stateAtRun(run: Run, { code, word }: StateMatch): readonly Referent[] {
    return word === 'part' ? [] : [this.state(code, run)];
  }

  #bodyAtRun(run: Run, parsed: Extract<Parsed, { is: 'body' }>): Referent {
    const code = parsed.country ?? this.ownerBefore(run.from);
    return this.body(
      parsed.type,
      code === null ? null : { key: code, country: code },
      parsed.words,
      run,
      nameOf(this.article, run),
    );
  }

  /** Code of the state whose possessive stands right before a token: "Azerbaijan’s | Ministry of Defence". */
  ownerBefore(at: number): string | null {
    if (!isPossessive(this.article.reading, at - 1)) return null;
    const run = this.runAt(at - 1);
    const match = run ? stateAt(this.article.reading, run.from) : null;
    return match && match.to === at && match.word !== 'sign' && match.word !== 'other' ? match.code : null;
  }
}

/** The longest names first, and a people's last: "Corverans" are Corvera's; then titles that are names, whose bearers the text names by then. */
function rankOf({ words }: Usage): number {
  if (isPeerage(words)) return 2;
  if (words.length > 1) return -words.length;
  return isDemonym(words[0] ?? '') ? 1 : 0;
}
