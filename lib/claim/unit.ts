/**
 * Units of coding: which claims of several coders are one and the same, and which values each coder gave it. Content analysis calls the
 * first *unitising* and the second *coding* (Krippendorff, Content Analysis, chapters 5 and 12).
 */
import type { ClaimLabel } from './claim.ts';
import type { ClaimPlace, TextSelector } from './selector.ts';
import type { Anonymity } from './taxonomy.ts';
import { storedWords } from './words.ts';

/** What has to be known of a claim that somebody coded; every stored claim has it. */
export interface CodedClaim extends ClaimLabel, ClaimPlace {
  /** Two coders who were handed the same stored claim have it under the same id. */
  readonly id: string;
  /** How the source is identified: of one that is named nobody asks why it is not. */
  readonly anonymity: Anonymity;
  /** ISO 8601 in UTC; the same until somebody changes it. */
  readonly created: string;
  readonly modified: string;
  readonly madeBy: { readonly detector: string } | { readonly coder: string };
  /** Whose label it is. */
  readonly coder: string;
}

/** An article, and what one coder made of it. */
export interface CodedArticle {
  readonly article: { readonly url: string };
  readonly claims: readonly CodedClaim[];
}

/** The work of one coder. */
export interface Coding<Article extends CodedArticle = CodedArticle> {
  readonly coder: string;
  readonly articles: readonly Article[];
}

/** One claim of an article, as each of several coders has it. */
export interface Unit<Article extends CodedArticle = CodedArticle> {
  /** The first of its claims' ids: the same in whatever order the coders are given. */
  readonly id: string;
  readonly article: Article['article'];
  /** One for each coding, in their order; `null` for a coder who does not have it. */
  readonly claims: readonly (Article['claims'][number] | null)[];
}

/** Context that has to be the same, in UTF-16 code units: less than is kept on either side of every cue. */
const SURROUNDINGS = 24;
/** As large as the share of a cue that two claims have in common can be, and larger: a claim that was handed out. */
const SAME_ID = 2;

/** One coder's claim of the article at hand. */
interface Entry {
  /** Index of the coding. */
  readonly coder: number;
  readonly claim: CodedClaim;
  readonly cue: TextSelector | undefined;
  /** By what it is known again beside its id: its cue with what stands around it, and all its words. */
  readonly surroundings: string;
  readonly words: string;
}

/** Two coders' claims that may be one. */
interface Candidate {
  readonly one: Entry;
  readonly other: Entry;
  /** From the best to the least of what speaks for it; the larger, the better. */
  readonly likeness: readonly number[];
  /** Decides between equals, whatever the order of the coders. */
  readonly ids: string;
}

/**
 * The units of several codings, article by article, in the order of the text. Articles are the same by their address. Claims are the same
 * by their id; else when their cues overlap, and what is kept of the text around both says the same (positions may be of two versions of
 * an article, and then say nothing); else when the same cue stands in the same surroundings, or all their words are the same, with a content
 * among them. Each claim is in one unit, and each unit has at most one claim of a coder: what has most in common is put together first.
 * Takes a time that grows with the claims, hardly more.
 */
export function unitsOf<Article extends CodedArticle>(codings: readonly Coding<Article>[]): Unit<Article>[] {
  const filed = new Map<string, { article: Article['article']; entries: Entry[] }>();
  for (const [coder, { articles }] of codings.entries()) {
    for (const { article, claims } of articles) {
      const known = filed.get(article.url) ?? { article, entries: [] as Entry[] };
      filed.set(article.url, known);
      for (const claim of claims) known.entries.push(entryOf(coder, claim));
    }
  }
  return [...filed.values()].flatMap(({ article, entries }) =>
    groupsOf(entries)
      .toSorted((a, b) => startOf(a) - startOf(b) || compare(idOf(a), idOf(b)))
      .map((group) => ({
        id: idOf(group),
        article,
        claims: codings.map((_, coder) => group.find((entry) => entry.coder === coder)?.claim ?? null),
      })),
  );
}

function entryOf(coder: number, claim: CodedClaim): Entry {
  const { source, cue: cues, content } = claim.selectors;
  const [cue] = cues;
  const { prefix = '', exact = '', suffix = '' } = cue?.quote ?? {};
  const around = JSON.stringify([prefix.slice(-SURROUNDINGS), exact, suffix.slice(0, SURROUNDINGS)]);
  // Without a content there are too few words to know a claim by: two that "said" something are not one.
  const words = content.length > 0 ? JSON.stringify([source, cues, content].map(storedWords)) : claim.id;
  return { coder, claim, cue, surroundings: cue ? around : claim.id, words };
}

/** The entries put together, best candidates first, never two of one coder. */
function groupsOf(entries: readonly Entry[]): Entry[][] {
  const groups = new Map(entries.map((entry) => [entry, [entry]]));
  for (const { one, other } of candidatesAmong(entries).toSorted(bestFirst)) {
    const group = groups.get(one) ?? [];
    const joined = groups.get(other) ?? [];
    if (joined.some(({ coder }) => group.some((entry) => entry.coder === coder))) continue;
    group.push(...joined);
    for (const entry of joined) groups.set(entry, group);
  }
  return [...new Set(groups.values())];
}

function candidatesAmong(entries: readonly Entry[]): Candidate[] {
  const ordered = entries.toSorted((a, b) => startOf([a]) - startOf([b]));
  const keys = [({ claim }: Entry) => claim.id, ({ surroundings }: Entry) => surroundings, ({ words }: Entry) => words];
  const keyed = keys.map((key) => Map.groupBy(ordered, key));
  const alike = keyed.flatMap((groups) => [...groups.values()].flatMap((group) => [...inTurn(group)]));
  return [...overlapping(ordered), ...alike].map(([one, other]) => candidateOf(one, other));
}

function* overlapping(ordered: readonly Entry[]): Generator<[Entry, Entry]> {
  for (const [index, one] of ordered.entries()) {
    const end = one.cue?.position.end ?? 0;
    for (let next = index + 1; next < ordered.length; next++) {
      const other = ordered[next];
      if (!other?.cue || other.cue.position.start >= end) break;
      if (other.coder !== one.coder && share(one.claim.selectors.cue, [other.cue]) > 0) yield [one, other];
    }
  }
}

/** Of claims that nothing tells apart, one coder's first with the other's first, second with second: pairing all would take for ever. */
function* inTurn(alike: readonly Entry[]): Generator<[Entry, Entry]> {
  const coders = [...Map.groupBy(alike, ({ coder }) => coder).values()];
  for (const [index, mine] of coders.entries()) {
    for (const theirs of coders.slice(index + 1)) {
      for (const [turn, one] of mine.entries()) {
        const other = theirs[turn];
        if (other) yield [one, other];
      }
    }
  }
}

function candidateOf(one: Entry, other: Entry): Candidate {
  const [a, b] = [one.claim, other.claim];
  const isSame = one.surroundings === other.surroundings || one.words === other.words;
  const cue = a.id === b.id ? SAME_ID : isSame ? 1 : share(a.selectors.cue, b.selectors.cue);
  const parts = (['content', 'source'] as const).map((part) => {
    const [mine, theirs] = [a.selectors[part], b.selectors[part]];
    return storedWords(mine) === storedWords(theirs) ? 1 : share(mine, theirs);
  });
  const distance = Math.abs(startOf([one]) - startOf([other]));
  return { one, other, likeness: [cue, ...parts, -distance], ids: [a.id, b.id].toSorted(compare).join(' ') };
}

function bestFirst(a: Candidate, b: Candidate): number {
  for (const [index, value] of a.likeness.entries()) {
    const difference = (b.likeness[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return compare(a.ids, b.ids);
}

/** How much of the words two parts have in common: 0 to 1 (Dice), and 0 where they are of different texts. */
function share(some: readonly TextSelector[], others: readonly TextSelector[]): number {
  let common = 0;
  for (const { position: a, ...one } of some) {
    for (const { position: b, ...other } of others) {
      const length = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      if (length > 0 && isOneText({ position: a, ...one }, { position: b, ...other })) common += length;
    }
  }
  const all = [...some, ...others].reduce((sum, { position }) => sum + position.end - position.start, 0);
  return all === 0 ? 0 : (2 * common) / all;
}

/** Whether both have the same characters wherever both know the text. */
function isOneText(one: TextSelector, other: TextSelector): boolean {
  const [a, b] = [one, other].map(({ quote: { prefix, exact, suffix }, position }) => ({
    words: prefix + exact + suffix,
    from: position.start - prefix.length,
  }));
  if (!a || !b) return false;
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.from + a.words.length, b.from + b.words.length);
  return a.words.slice(from - a.from, to - a.from) === b.words.slice(from - b.from, to - b.from);
}

function startOf(group: readonly Entry[]): number {
  return Math.min(...group.map(({ cue }) => cue?.position.start ?? Number.MAX_SAFE_INTEGER));
}

function idOf(group: readonly Entry[]): string {
  return group.map(({ claim }) => claim.id).toSorted(compare)[0] ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
