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

const TABLE = STATES.replaceAll('’', "'");
const LOWER_TABLE = TABLE.toLowerCase();

/** By the first word in lower case: names that have been read. */
const READ = new Map<string, StateName[]>();
for (const name of NO_STATES.split(',')) keep(nameOf(name, '', 'other'));
for (const pair of PARTS_OF_STATES.split(',')) {
  const [name = '', code = ''] = pair.split('|');
  keep(nameOf(name, code, 'part'));
}
/** The first words of all others. The table holds over a thousand names, and an article a dozen: they are read when their first word is met. */
const UNREAD = new Set(LOWER_TABLE.match(/(?<=[|,~])[^|,~ \n]+?(?=(?:'s)?[|,~ \n])/g));
const FIRST_WORDS: ReadonlySet<string> = new Set([...UNREAD, ...READ.keys()]);

function nameOf(written: string, code: string, word: StateWord): StateName {
  const isWeak = written.startsWith('~');
  return { code, word, isWeak, words: partsOf(isWeak ? written.slice(1) : written) };
}

function keep(name: StateName): void {
  const first = name.words[0]?.toLowerCase() ?? '';
  const known = READ.get(first);
  if (known) known.push(name);
  else READ.set(first, [name]);
}

/** Whether a word in lower case, or its singular, may begin a name of the tables. */
export function mayBeginStateName(word: string): boolean {
  return FIRST_WORDS.has(word) || (word.endsWith('s') && FIRST_WORDS.has(word.slice(0, -1)));
}

/** The names that begin with a word as written, the longest first. */
export function stateNames(first: string): readonly StateName[] {
  const lower = first.toLowerCase();
  if (UNREAD.delete(lower)) readNames(lower);
  return READ.get(lower)?.filter(({ words }) => words[0] === first) ?? NONE;
}

const NONE: readonly StateName[] = [];

/** Reads the names of the table whose first word is the given one in lower case. */
function readNames(first: string): void {
  for (let at = LOWER_TABLE.indexOf(first); at >= 0; at = LOWER_TABLE.indexOf(first, at + 1)) {
    if (!'|,~'.includes(LOWER_TABLE.charAt(at - 1))) continue;
    const row = TABLE.lastIndexOf('\n', at) + 1;
    const [code = '', ...columns] = TABLE.slice(row, at).split('|');
    const written = /[^|,\n]+/.exec(TABLE.slice(at, TABLE.indexOf('\n', at)))?.[0] ?? '';
    const name = nameOf(
      TABLE.charAt(at - 1) === '~' ? `~${written}` : written,
      code,
      COLUMNS[columns.length - 1] ?? 'sign',
    );
    if (name.words[0]?.toLowerCase() === first) keep(name);
  }
  READ.get(first)?.sort((a, b) => b.words.length - a.words.length);
}

/** As bare() gives the words of a text: "St John's" is read as "St John". */
function partsOf(name: string): string[] {
  return name.split(' ').map((part) => part.replace(/'s$/, ''));
}

/** What a state is called. */
export function stateName(code: string): string {
  const row = TABLE.indexOf(`\n${code}|`);
  if (row < 0) return code;
  const names = /[^|\n]*/.exec(TABLE.slice(row + code.length + 2))?.[0] ?? '';
  return (
    names
      .split(',')
      .find((name) => name.length > 3)
      ?.replace('~', '') ?? code
  );
}
