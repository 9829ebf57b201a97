import { beforeEach, expect, test, vi } from 'vitest';
import { getMessage, lastingMessages, messageOf } from '../../../lib/platform/i18n.ts';

const surroundings = vi.hoisted(() => ({ isAlive: true }));
vi.mock('../../../lib/platform/browser.ts', () => ({
  isExtensionAlive: () => surroundings.isAlive,
  browser: {
    i18n: {
      getMessage: (name: string, substitutions: string[]) => {
        if (!surroundings.isAlive) throw new Error('Extension context invalidated.');
        return name === 'missing' ? '' : [name, ...substitutions].join(' ');
      },
    },
  },
}));

beforeEach(() => {
  surroundings.isAlive = true;
});

test('a message is the browser’s, with what is put into it', () => {
  expect(getMessage('card_position', ['1', '5'])).toBe('card_position 1 5');
});

test('one by its path is the path where there is none', () => {
  expect([messageOf('card.title'), messageOf('missing')]).toEqual(['card_title', 'missing']);
});

test('messages that last are the browser’s as long as it gives any', () => {
  const lasting = lastingMessages([]);
  expect([lasting('card_position', ['1', '5']), lasting('card_position', ['2', '5'])]).toEqual([
    'card_position 1 5',
    'card_position 2 5',
  ]);
});

test.each([
  ['card_position', 'card_position 2 5', 'as it was last'],
  ['fault_updated', 'fault_updated', 'one that was named before'],
  ['never_asked', '', 'nothing of one that nobody asked for'],
])('after the extension is gone %s is %j: %s, and nothing is thrown', (name, message) => {
  const lasting = lastingMessages(['fault_updated']);
  lasting('card_position', ['2', '5']);
  surroundings.isAlive = false;
  expect(lasting(name, ['3', '5'])).toBe(message);
});
