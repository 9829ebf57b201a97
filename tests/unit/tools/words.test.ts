import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../tools/drive/words.ts';

describe('wordsOf', () => {
  it('has the words of the interface, with a value filled in', () => {
    expect(wordsOf('extension.name')).toBe('Says Who');
    expect(wordsOf('popup.exportPageAs', 'CSV')).toBe('Export this page as CSV');
  });

  it.each(['no.such.message', 'popup', ''])('refuses what is no message: %j', (key) => {
    expect(() => wordsOf(key)).toThrow('no message');
  });
});
