import { NO_STATES, PARTS_OF_STATES, STATES } from '../language/en/states.ts';

/** What a word tells about a state; a sign only where an article is at home; `other` looks like a state's name and is none. */
export type StateWord = 'name' | 'demonym' | 'capital' | 'seat' | 'sign' | 'part' | 'other';

/** A name in the tables. */
export interface StateName {
  /** ISO 3166-1 alpha-2; '' for what is no state. */
  readonly code: string;
  readonly word: StateWord;
  /** Counts only where the article names the state in another way as well. */
  readonly isWeak: boolean;
  readonly words: readonly string[];
}

const COLUMNS: readonly StateWord[] = ['name', 'demonym', 'capital', 'seat', 'sign'];

/**
 * The tables hold over a thousand names, of which an article has a dozen. Only their words are made a set of at once; a row is read when
 * a word of it is met, since a first article waits for whatever is read.
 */
const ROWS = STATES.trim().replaceAll('’', "'").split('\n');
const LOWER_ROWS = ROWS.map((row) => row.toLowerCase());
const WORDS: ReadonlySet<string> = new Set(
  [...LOWER_ROWS, NO_STATES.toLowerCase(), PARTS_OF_STATES.toLowerCase()].flatMap((row) => row.split(/(?:'s)?[|, ~]+/)),
);
/** By the first word in lower case. Filled as words are met, all of which are in {@link WORDS}. */
const MET = new Map<string, readonly StateName[]>();
const CODES = new Map<string, string>();

/** Whether a word in lower case, or its singular, may begin a name of the tables. Most that begin none are told at once. */
export function mayBeginStateName(word: string): boolean {
  return WORDS.has(word) || (word.endsWith('s') && WORDS.has(word.slice(0, -1)));
}

/** The names that begin with a word as written, the longest first. */
export function stateNames(first: string): readonly StateName[] {
  const lower = first.toLowerCase();
  if (!WORDS.has(lower)) return NONE;
  let names = MET.get(lower);
  if (!names) {
    names = readNames(lower);
    MET.set(lower, names);
  }
  // Nearly always all of them are written alike.
  return names.every(({ words }) => words[0] === first) ? names : names.filter(({ words }) => words[0] === first);
}

const NONE: readonly StateName[] = [];

/** The names whose first word in lower case is the given one, the longest first. */
function readNames(first: string): StateName[] {
  const names: StateName[] = [];
  const add = (written: string, code: string, word: StateWord) => {
    const isWeak = written.startsWith('~');
    const words = partsOf(isWeak ? written.slice(1) : written);
    if (words[0]?.toLowerCase() === first) names.push({ code, word, isWeak, words });
  };
  for (const name of NO_STATES.split(',')) add(name, '', 'other');
  for (const pair of PARTS_OF_STATES.split(',')) {
    const [name = '', code = ''] = pair.split('|');
    add(name, code, 'part');
  }
  for (const [index, row] of ROWS.entries()) {
    if (!LOWER_ROWS[index]?.includes(first)) continue;
    const [code = '', ...columns] = row.split('|');
    for (const [column, list] of columns.entries())
      for (const written of list.split(',')) if (written) add(written, code, COLUMNS[column] ?? 'sign');
  }
  return names.sort((a, b) => b.words.length - a.words.length);
}

/** As bare() gives the words of a text: "St John's" is read as "St John". */
function partsOf(name: string): string[] {
  return name.split(' ').map((part) => part.replace(/'s$/, ''));
}

/** What a state is called. */
export function stateName(code: string): string {
  let name = CODES.get(code);
  if (name === undefined) {
    const row = ROWS.find((one) => one.startsWith(`${code}|`));
    if (!row) return code;
    const names = (row.split('|')[1] ?? '').split(',');
    name = names.find((one) => one.length > 3)?.replace('~', '') ?? code;
    CODES.set(code, name);
  }
  return name;
}
