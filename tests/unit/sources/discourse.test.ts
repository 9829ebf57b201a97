import { describe, expect, it } from 'vitest';
import { Discourse } from '../../../lib/sources/discourse.ts';
import { blank, type Referent } from '../../../lib/sources/referent.ts';

const referent = (key: string, more: Partial<Referent>): Referent => ({
  ...blank({ from: 0, to: 1 }),
  key,
  words: [key, 'x'],
  isNamed: true,
  ...more,
});
const lind = () => referent('lind', { sort: 'person', gender: 'f' });
const oswin = () => referent('oswin', { sort: 'person', gender: 'm' });
const orm = () => referent('orm', { sort: 'person' });
const board = () => referent('board', { kind: 'government' });

describe('whom a pronoun means', () => {
  it('a person whose gender fits, however far the other is in front', () => {
    const discourse = new Discourse();
    const [she, he] = [lind(), oswin()];
    discourse.note(she, 0, 'other');
    discourse.note(he, 1, 'source');
    expect([discourse.person('f', 1), discourse.person('m', 1)]).toEqual([she, he]);
  });

  it('the source before the one that is only mentioned', () => {
    const discourse = new Discourse();
    const [source, other] = [orm(), orm()];
    discourse.note(source, 0, 'source');
    discourse.note(other, 0, 'other');
    expect(discourse.person('f', 1)).toBe(source);
  });

  it('a new subject before the source of three sentences ago', () => {
    const discourse = new Discourse();
    const [old, fresh] = [orm(), orm()];
    discourse.note(old, 0, 'source');
    discourse.note(fresh, 3, 'subject');
    expect(discourse.person('m', 4)).toBe(fresh);
  });

  it('not who is named within a quotation', () => {
    const discourse = new Discourse();
    const [speaker, quoted] = [orm(), orm()];
    discourse.note(speaker, 0, 'source');
    discourse.note(quoted, 1, 'quoted');
    expect(discourse.person('m', 1)).toBe(speaker);
  });

  it('learns a gender where there is no doubt', () => {
    const discourse = new Discourse();
    const only = orm();
    discourse.note(only, 0, 'source');
    discourse.person('f', 1);
    expect(only.gender).toBe('f');
    expect(discourse.person('m', 1)).toBeNull();
  });

  it('learns none where another is as likely', () => {
    const discourse = new Discourse();
    const [a, b] = [orm(), orm()];
    discourse.note(a, 0, 'source');
    discourse.note(b, 0, 'source');
    discourse.person('f', 1);
    expect([a.gender, b.gender]).toEqual([null, null]);
  });

  it('"it" is never a person, "they" hardly', () => {
    const discourse = new Discourse();
    const [body, person] = [board(), lind()];
    discourse.note(person, 0, 'source');
    discourse.note(body, 0, 'other');
    expect([discourse.thing(1), discourse.several(1)]).toEqual([body, body]);
  });

  it('nobody, where nobody fits', () => {
    const discourse = new Discourse();
    expect([discourse.person('f', 0), discourse.thing(0), discourse.several(0), discourse.latest(() => true)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('forgets what was long ago', () => {
    const discourse = new Discourse();
    const [old, filler] = [lind(), board()];
    discourse.note(old, 0, 'source');
    for (let i = 0; i < 200; i++) discourse.note(filler, i, 'other');
    expect([discourse.person('f', 200), discourse.recency(old)]).toEqual([null, -1]);
  });
});
