import { describe, expect, it } from 'vitest';
import { Topics } from '../../../lib/disputes/overlap.ts';
import { Scene } from '../../../lib/disputes/scene.ts';
import { isOneSide } from '../../../lib/disputes/sides.ts';
import { claimsIn } from './claims-in.ts';

const said = (id: number, source: string, key: string) =>
  `[s${id} ${source}] [c${id} said] [t${id} word ${id}]. {${id} statement say ${key}}`;

/** Whether two sources are of one side, asked both ways round. */
function areOneSide(a: string, b: string): boolean[] {
  const { reading, claims } = claimsIn(`${said(1, a, 'a')} ${said(2, b, 'b')}`);
  const scene = new Scene(reading, new Topics(reading), claims);
  const [first, second] = claims;
  if (!first || !second) throw new Error('two claims');
  return [isOneSide(scene, first, second), isOneSide(scene, second, first)];
}

describe('one side', () => {
  it.each([
    ['Ada Lind', 'Lind’s lawyer', 'a lawyer speaks for the client'],
    ['Ada Lind', "Lind's long-time defence lawyer", 'with words between, and a typed apostrophe'],
    ['Orvel', 'Orvel’s press office', 'so does an office'],
    ['Ada Lind', 'Lind’s brief to the court', 'and a paper'],
    ['Mr Orde', 'Both Mr Lind and Mr Orde', 'one of two who speak together'],
    ['Orde', 'Lind and Orde', 'without a title'],
  ])('%s · %s: %s', (a, b) => {
    expect(areOneSide(a, b)).toEqual([true, true]);
  });

  it.each([
    ['Ada Lind', 'Orvel’s lawyer', 'the lawyer of somebody else'],
    ['Ada Lind', 'Lind’s neighbour', 'somebody who does not speak for her'],
    ['Ada Lind', 'Lind’s rival for the seat, a lawyer', 'the noun is not hers'],
    ['The port', 'the port’s lawyer', 'no name: "the party’s lawyer" may be that of any party'],
    ['The trade union', 'The Ministry of Investment, Trade and Industry', 'one source, in whose name a word is joined'],
    ['Ada Lind', 'Orde and Trask', 'two others'],
  ])('%s · %s are not: %s', (a, b) => {
    expect(areOneSide(a, b)).toEqual([false, false]);
  });

  it('is known of sources that are the same, and of a state and its ministries', () => {
    const { reading, claims } = claimsIn(
      `${said(1, 'Orvel', 'orvel')} ${said(2, 'It', 'orvel')} ${said(3, 'The ministry', 'orvel:ministry')} ${said(4, 'Kessania', 'kessania')}`,
    );
    const scene = new Scene(reading, new Topics(reading), claims);
    const [orvel, ...others] = claims;
    expect(others.map((other) => orvel && isOneSide(scene, orvel, other))).toEqual([true, true, false]);
  });
});
