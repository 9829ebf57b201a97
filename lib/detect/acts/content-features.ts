import { CONTENT_WORDS, OPENINGS, SECOND_WORDS, TELLING_WORDS } from '../../language/en/act-words.ts';
import { quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { MARK, NUMBER } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { amount, counts, type Feature, flag, share } from './features.ts';

/** Tokens of a content that are looked at: the act shows in its first clauses, and a content may be a page long. */
const LONGEST = 60;

const NEGATIONS = ['false', 'nothing', 'not', 'never'] as const;
const isNegation = (word: string): boolean => NEGATIONS.some((name) => CONTENT_WORDS[name]?.has(word));

const UNITS = new Set('% percent per million billion bn mm km magnitude celsius'.split(' '));

/** The tokens of a content in the sentence of its cue; all of it where that sentence holds hardly any. */
export function contentTokens(reading: Reading, { content, sentence }: Candidate): number[] {
  const own: number[] = [];
  const all: number[] = [];
  const bounds = reading.sentences[sentence];
  for (const { from, to } of [...content].sort((a, b) => a.from - b.from))
    for (let at = from; at < to && all.length < LONGEST; at++) {
      all.push(at);
      if (bounds && bounds.from <= at && at < bounds.to) own.push(at);
    }
  return own.length > 1 ? own : all;
}

/** How strongly a content negates: 0 not at all, 4 by calling something false. */
export function negationIn(words: readonly string[]): number {
  if (words.some((word) => CONTENT_WORDS['false']?.has(word))) return 4;
  if (words.some((word) => CONTENT_WORDS['nothing']?.has(word))) return 2;
  return words.some(isNegation) ? 1 : 0;
}

/** What the words of the content tell. */
export function contentFeatures(reading: Reading, at: readonly number[]): Feature[] {
  const { tokens } = reading;
  const words = at.map((index) => tokens.lower(index));
  const spoken = at.filter((index) => tokens.type[index] !== MARK);
  const plain = spoken.map((index) => tokens.lower(index));
  const opening = plain[0] === 'that' || plain[0] === 'whether' ? 1 : 0;
  const [first = '', second = '', third = ''] = plain.slice(opening, opening + 3);
  const has = new Set(plain);
  const firstToken = spoken[opening] ?? 0;
  return [
    amount('words', plain.length),
    ...counts('content', CONTENT_WORDS, plain),
    amount('first negation', plain.findIndex(isNegation)),
    ...TELLING_WORDS.map((word) => flag(`has ${word}`, has.has(word))),
    ...Object.entries(OPENINGS).map(([name, list]) => flag(`opens with ${name}`, list.has(first))),
    flag('opens with a number', tokens.type[firstToken] === NUMBER),
    flag('opens with a capital', /^\p{Lu}/u.test(tokens.raw(firstToken))),
    ...Object.entries(SECOND_WORDS).map(([name, list]) => flag(`second ${name}`, list.has(second))),
    flag('third will', SECOND_WORDS['will']?.has(third) === true || SECOND_WORDS['must']?.has(third) === true),
    flag('question mark', words.includes('?')),
    amount('numbers', at.filter((index) => tokens.type[index] === NUMBER).length),
    flag(
      'units',
      words.some((word) => UNITS.has(word)),
    ),
    share('quoted', shareQuoted(reading, at)),
    flag('opens quoted', at[0] !== undefined && quotationAt(reading, at[0]) >= 0),
  ];
}

function shareQuoted(reading: Reading, at: readonly number[]): number {
  if (at.length === 0) return 0;
  return at.filter((index) => quotationAt(reading, index) >= 0).length / at.length;
}

/** Words between two token numbers. */
export function wordsBetween({ tokens }: Reading, { from, to }: Range): string[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => tokens.lower(from + i));
}
