import { describe, expect, it } from 'vitest';
import { NO_STATES, PARTS_OF_STATES, STATES } from '../../../lib/language/en/states.ts';
import { mayBeginStateName, type StateName, type StateWord, stateNames } from '../../../lib/sources/state-names.ts';

const COLUMNS: readonly StateWord[] = ['name', 'demonym', 'capital', 'seat', 'sign'];

/** As the table says: all of it at once. */
function wholeTable(): StateName[] {
  const names: StateName[] = [];
  const add = (written: string, code: string, word: StateWord) => {
    const isWeak = written.startsWith('~');
    const words = written.replace('~', '').replaceAll('’', "'").split(' ');
    names.push({ code, word, isWeak, words: words.map((one) => one.replace(/'s$/, '')) });
  };
  for (const name of NO_STATES.split(',')) add(name, '', 'other');
  for (const pair of PARTS_OF_STATES.split(',')) {
    const [name = '', code = ''] = pair.split('|');
    add(name, code, 'part');
  }
  for (const row of STATES.trim().split('\n')) {
    const [code = '', ...columns] = row.split('|');
    for (const [index, column] of columns.entries())
      for (const written of column.split(',')) if (written) add(written, code, COLUMNS[index] ?? 'sign');
  }
  return names;
}

const table = wholeTable();
const firstWords = [...new Set(table.map(({ words: [first = ''] }) => first))];

describe('names of states', () => {
  it.each([
    ['from the first to the last', firstWords],
    ['and once more the other way round', firstWords.toReversed()],
  ])('are read as the table has them, %s', (_, words) => {
    for (const first of words) {
      const wanted = table.filter((name) => name.words[0] === first);
      expect(stateNames(first), first).toEqual(wanted.sort((a, b) => b.words.length - a.words.length));
      expect(mayBeginStateName(first.toLowerCase()), first).toBe(true);
    }
  });

  it.each([
    ['kenya', 'a name with a small letter is none'],
    ['KENYA', 'capitals are for the reader of the text to undo'],
    ['Ken', 'the beginning of a name'],
    ['enya', 'the end of a name'],
    ['KE', 'a code'],
    ['Zealand', 'a second word'],
    ['|', 'a mark of the table'],
    ['', 'nothing'],
  ])('%j: %s', (word) => {
    expect(stateNames(word)).toEqual([]);
  });

  it.each([
    ['kenyans', true, 'a plural'],
    ['new', true, 'the first word of many'],
    ['ferry', false, 'any other word'],
    ['', false, 'no word'],
  ])('%j may begin one: %s (%s)', (word, expected) => {
    expect(mayBeginStateName(word)).toBe(expected);
  });
});
