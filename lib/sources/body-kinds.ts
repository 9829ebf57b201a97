import type { SourceKind } from '../claim/taxonomy.ts';
import { BEFORE_FOR, DEALT_WITH, INTERNATIONAL, INTERNATIONAL_NOUNS } from '../language/en/bodies.ts';
import { KINDS_BY_WORDS } from '../language/en/kinds-by-words.ts';
import { bodyType } from './body-types.ts';
import { bodyKind, endingKind } from './nouns.ts';
import { singular } from './words.ts';

/** The kind of the body that bears a name, by its noun before "of", its last word, else by any: "Harbour Safety Agency". */
export function kindOfName(words: readonly string[]): SourceKind {
  // "Department of Energy" is a department.
  const head = words[words.findIndex((word) => word === 'of' || word === 'for') - 1] ?? '';
  const last = words.at(-1) ?? '';
  const byWords = head
    ? kindByWords(
        head,
        words.filter((word) => word !== head),
      )
    : kindByWords(last, words.slice(0, -1));
  if (byWords) return byWords;
  for (const word of [head, last, ...words]) {
    const kind = endingKind(word) ?? bodyKind(word);
    if (kind && words.length > 1) return isInternational(words, word) ? 'intl_org' : kind;
  }
  if (BEFORE_FOR.has(head)) return 'ngo';
  return bodyType(words) ? 'government' : 'unspecified';
}

/** "the European Union", "the United Nations Office for Rain": by the words from the first on, and what it is. */
function isInternational([first = '', second]: readonly string[], noun: string): boolean {
  if (first === 'un' || (first === 'united' && second === 'nations')) return true;
  return INTERNATIONAL.has(first) && INTERNATIONAL_NOUNS.has(noun);
}

/** The kind of the body that a post's words name, by the last that does: "police chief", "European Union envoy". */
export function kindOfBodyIn(words: readonly string[], isPerson: boolean): SourceKind | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    const kind = DEALT_WITH.has(word) ? null : (kindByWords(word, words.slice(0, i)) ?? bodyKind(word));
    // "research director"
    if (!kind || (isPerson && kind === 'document_data')) continue;
    return i > 0 && isInternational(words.slice(i - 1), word) ? 'intl_org' : kind;
  }
  return null;
}

const BY_WORDS = settledByWords();
const SETTLING = new Set(KINDS_BY_WORDS.flatMap(([, words]) => words.split(/\s+/)));

/** {@link KINDS_BY_WORDS} by noun. */
function settledByWords(): ReadonlyMap<string, readonly { words: ReadonlySet<string>; kind: SourceKind }[]> {
  const byNoun = new Map<string, { words: ReadonlySet<string>; kind: SourceKind }[]>();
  for (const [nouns, list, kind] of KINDS_BY_WORDS) {
    const row = { words: new Set(list.split(/\s+/)), kind };
    for (const noun of nouns.split(' ')) byNoun.set(noun, [...(byNoun.get(noun) ?? []), row]);
  }
  return byNoun;
}

/** The kind that a noun has by the nearest of the words before it that settles one; `null` if none does, or a body's noun stands between. */
export function kindByWords(noun: string, words: readonly string[]): SourceKind | null {
  const rows = words.length > 0 ? BY_WORDS.get(singular(noun)) : undefined;
  if (!rows) return null;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    const row = rows.find((one) => one.words.has(word));
    if (row) return row.kind;
    if (bodyKind(word) !== null) return null;
  }
  return null;
}

/** Whether a word in front of a noun can settle its kind: "fire officials". */
export const settlesKind = (word: string): boolean => SETTLING.has(word);
