import type { Range } from '../text/reading.ts';
import type { Article } from './article.ts';
import { genderOfName } from './name-words.ts';
import type { NameUse, Parsed } from './parse-run.ts';
import type { Title } from './posts.ts';

/** So many of the titles that a text gives one and the same name are kept. */
const MOST_TITLES = 12;

/** All uses of one name in a text. */
export interface Usage {
  readonly words: readonly string[];
  readonly first: NameUse;
  readonly runs: number[];
  readonly titles: Title[];
  evidence: number;
  gender: 'f' | 'm' | null;
  country: string | null;
  age: number | null;
  /** Uses behind "in", "near" and the like, or as a work. */
  places: number;
}

/** Named mostly as where something is, or as a work of art. */
export function isPlace({ places, runs, evidence }: Usage): boolean {
  return evidence <= 0 && places * 2 >= runs.length && places > 0;
}

/** Whether a run stands where capitals tell nothing. */
export function isInHeadline({ isHeadline, sentenceOf }: Article, run: Range | undefined): boolean {
  return isHeadline[sentenceOf[run?.from ?? 0] ?? 0] === 1;
}

/** Puts the uses of each name together, outside headlines. */
export function collectUsages(
  article: Article,
  runs: readonly Range[],
  allParsed: readonly (Parsed | null)[],
): ReadonlyMap<string, Usage> {
  const usages = new Map<string, Usage>();
  for (const [index, parsed] of allParsed.entries()) {
    if (parsed?.is !== 'name' || parsed.words.length === 0 || isInHeadline(article, runs[index])) continue;
    const key = parsed.words.join(' ');
    const usage = usages.get(key) ?? newUsage(parsed);
    usages.set(key, usage);
    usage.runs.push(index);
    if (usage.titles.length < MOST_TITLES) usage.titles.push(...parsed.titles);
    usage.evidence += parsed.evidence;
    usage.gender ??= parsed.gender;
    usage.country ??= parsed.country;
    usage.age ??= parsed.age;
    if (parsed.isPlace) usage.places++;
  }
  for (const usage of usages.values()) if (usage.words.length > 1) weighParts(usage, usages);
  return usages;
}

function newUsage(first: NameUse): Usage {
  const { words } = first;
  // A bare name told again and again is no more of a body's for it: its form counts once.
  const evidence = first.formEvidence;
  return { words, first, runs: [], titles: [], evidence, gender: null, country: null, age: null, places: 0 };
}

/** "Lind" for "Mara Lind" shows a person, "Orvel" for "Orvel Shipping" a body. */
function weighParts(usage: Usage, usages: ReadonlyMap<string, Usage>): void {
  const last = usages.get(usage.words.at(-1) ?? '');
  const first = usages.get(usage.words[0] ?? '');
  // "the Hawks" for "Calder Hawks"
  if (last) usage.evidence += last.evidence <= -4 ? -3 : 3 + Math.max(0, last.evidence);
  if (first && genderOfName(usage.words[0] ?? '') === null) usage.evidence -= 3;
}
