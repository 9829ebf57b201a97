import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Codebook, DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/claim/settings.ts';
import { CODING_COMMANDS, DEFAULT_KEYS } from '../../../lib/coding/commands.ts';
import { actOf, type KeyPress, keyForCommand, keyOf, undoKeyOf } from '../../../lib/coding/keys.ts';

const PLAIN = { code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const pressed = (key: string, rest: Partial<KeyPress> = {}): KeyPress => ({ ...PLAIN, key, ...rest });
const table = (settings: Partial<Settings> = {}, codebook: Codebook = DEFAULT_CODEBOOK) => ({
  settings: { ...DEFAULT_SETTINGS, ...settings },
  codebook,
});
const OWN: Codebook = {
  statuses: DEFAULT_CODEBOOK.statuses.map((code) => (code.id === 'denied' ? { ...code, isHidden: true } : code)),
  sourceKinds: DEFAULT_CODEBOOK.sourceKinds.map((code) => (code.id === 'expert' ? { ...code, key: 'b' } : code)),
  labels: [{ id: 'own-leak', name: 'Leak', meaning: '', look: null, key: 'A', isHidden: false }],
};
const command = (name: string) => ({ type: 'command', command: name });

/** Key, the rest of the event, what it does, why. */
type Case = readonly [key: string, rest: Partial<KeyPress>, act: object | null, reason: string];

describe('a key does', () => {
  test.each<Case>([
    ['j', {}, command('next'), 'a letter'],
    ['J', {}, command('next'), 'Caps Lock is no Shift'],
    ['U', { shiftKey: true }, command('redo'), 'Shift makes another key of a letter'],
    ['u', { shiftKey: true }, command('redo'), 'Shift with Caps Lock'],
    ['?', { shiftKey: true }, command('help'), 'a character that needs Shift'],
    ['4', {}, { type: 'status', status: 'denied' }, 'a digit'],
    ['ArrowDown', {}, command('next'), 'an arrow'],
    ['ArrowUp', { shiftKey: true }, { type: 'extend', step: -1 }, 'an arrow with Shift'],
    ['z', { ctrlKey: true }, command('undo'), 'Windows, Linux'],
    ['z', { metaKey: true }, command('undo'), 'Mac'],
    ['Z', { ctrlKey: true, shiftKey: true }, command('redo'), 'redo'],
    ['y', { ctrlKey: true }, command('redo'), 'redo on Windows'],
    ['о', { code: 'KeyJ' }, command('next'), 'a Cyrillic layout'],
    ['я', { code: 'KeyZ', ctrlKey: true }, command('undo'), 'undo on a Cyrillic layout'],
    ['&', { code: 'Digit1' }, { type: 'status', status: 'unverified' }, 'a French layout has digits with Shift alone'],
  ])('%s %o → %o (%s)', (key, rest, act) => {
    expect(actOf(pressed(key, rest), table())).toEqual(act);
  });

  test.each<Case>([
    ['4', { ctrlKey: true }, null, 'the browser goes to a tab'],
    ['j', { altKey: true }, null, 'a menu'],
    ['z', { ctrlKey: true, altKey: true }, null, 'AltGr on Windows'],
    ['q', {}, null, 'a letter without a meaning'],
    ['q', { code: 'KeyJ' }, null, 'a Latin letter means itself, wherever it stands'],
    ['Enter', {}, null, 'the row’s own key'],
    ['ArrowLeft', {}, null, 'nothing beside'],
    ['Dead', { code: 'KeyJ' }, null, 'the beginning of an accent'],
    ['', {}, null, 'a key without a name'],
  ])('%s %o → %o: nothing (%s)', (key, rest) => {
    expect(actOf(pressed(key, rest), table())).toBeNull();
  });

  test('what the codebook gives it, unless that value is hidden', () => {
    expect(actOf(pressed('b'), table({}, OWN))).toEqual({ type: 'source-kind', sourceKind: 'expert' });
    expect(actOf(pressed('A', { shiftKey: true }), table({}, OWN))).toEqual({ type: 'label', label: 'own-leak' });
    expect(actOf(pressed('a'), table({}, OWN))).toBeNull();
    expect(actOf(pressed('4'), table({}, OWN))).toBeNull();
  });

  test('what the reader has set, and no more what it did before', () => {
    const set = table({ keys: { next: 'h', help: '' } });
    expect(actOf(pressed('h'), set)).toEqual(command('next'));
    expect(actOf(pressed('j'), set)).toBeNull();
    expect(actOf(pressed('?'), set)).toBeNull();
    expect(actOf(pressed('ArrowDown'), set)).toEqual(command('next'));
  });

  test('nothing without a modifier when keys are off', () => {
    const off = table({ hasKeys: false });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.boolean(), (key, shiftKey) => {
        expect(actOf(pressed(key, { shiftKey }), off)).toBeNull();
      }),
    );
    expect(actOf(pressed('ArrowDown'), off)).toEqual(command('next'));
    expect(actOf(pressed('z', { ctrlKey: true }), off)).toEqual(command('undo'));
  });
});

test.each<[key: string, rest: Partial<KeyPress>, direction: 'undo' | 'redo' | null, reason: string]>([
  ['z', { ctrlKey: true }, 'undo', 'Windows, Linux'],
  ['Z', { metaKey: true, shiftKey: true }, 'redo', 'Mac'],
  ['y', { ctrlKey: true }, 'redo', 'redo on Windows'],
  ['я', { code: 'KeyZ', ctrlKey: true }, 'undo', 'a Cyrillic layout'],
  ['z', { ctrlKey: true, altKey: true }, null, 'AltGr on Windows'],
  ['z', {}, null, 'a letter'],
  ['a', { ctrlKey: true }, null, 'another key with Ctrl'],
])('%s with %o takes back or does again: %s', (key, rest, direction) => {
  expect(undoKeyOf(pressed(key, rest))).toBe(direction);
});

describe('the name of a key', () => {
  test.each([
    [pressed('j'), 'j'],
    [pressed('J', { shiftKey: true }), 'J'],
    [pressed('7'), '7'],
    [pressed('ß'), 'ß'],
    [pressed('Escape'), ''],
    [pressed('j', { ctrlKey: true }), ''],
  ])('%o is "%s"', (press, name) => {
    expect(keyOf(press)).toBe(name);
  });

  test('is one by which the reader can set a command', () => {
    fc.assert(
      fc.property(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), fc.boolean(), (letter, shiftKey) => {
        const press = pressed(shiftKey ? letter.toUpperCase() : letter, { shiftKey });
        expect(actOf(press, table({ keys: { next: keyOf(press) } }))).toEqual(command('next'));
      }),
    );
  });
});

describe('keys that stand for more than one thing', () => {
  test('are none by default, and every command has one', () => {
    const { statuses, sourceKinds, labels } = DEFAULT_CODEBOOK;
    const ofValues = [...statuses, ...sourceKinds, ...labels].map(({ key }) => key).filter((key) => key !== '');
    const ofCommands = CODING_COMMANDS.map((name) => keyForCommand(name, DEFAULT_SETTINGS));
    expect(ofCommands).toEqual(Object.values(DEFAULT_KEYS));
    expect(ofCommands).not.toContain('');
    const all = [...ofCommands, ...ofValues];
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });

  test('do what comes first: the command, then the status, then the kind of source', () => {
    expect(actOf(pressed('4'), table({ keys: { search: '4' } }))).toEqual(command('search'));
    const twice = { ...OWN, sourceKinds: OWN.sourceKinds.map((code) => ({ ...code, key: '2' })) };
    expect(actOf(pressed('2'), table({}, twice))).toMatchObject({ type: 'status' });
  });
});
