import { expect, it } from 'vitest';
import { readDenied } from '../../../lib/disputes/denied.ts';
import { claimsIn } from './claims-in.ts';

interface Row {
  readonly why: string;
  /** Lemma of the cue. */
  readonly cue: string;
  readonly content: string;
  readonly isTakenUp: boolean;
  readonly noun: string;
  readonly owner: string;
}

const ROWS: readonly Row[] = [
  { why: 'a pronoun', cue: 'deny', content: 'it', isTakenUp: true, noun: '', owner: '' },
  { why: 'the relative pronoun', cue: 'deny', content: 'which', isTakenUp: true, noun: '', owner: '' },
  { why: 'a pronoun and a name for it', cue: 'call', content: 'it “a fable”', isTakenUp: true, noun: '', owner: '' },
  { why: 'a pronoun with "as"', cue: 'wave off', content: 'this as gossip', isTakenUp: true, noun: '', owner: '' },
  { why: 'said to be false', cue: 'say', content: '“That is a lie”', isTakenUp: true, noun: '', owner: '' },
  {
    why: 'a pronoun as a mere subject',
    cue: 'say',
    content: 'it had paid on time',
    isTakenUp: false,
    noun: '',
    owner: '',
  },
  { why: 'a bare noun', cue: 'reject', content: 'the charges', isTakenUp: true, noun: 'charges', owner: '' },
  {
    why: 'a noun called false',
    cue: 'say',
    content: 'the report was untrue',
    isTakenUp: true,
    noun: 'report',
    owner: '',
  },
  {
    why: 'a noun that tells its claim',
    cue: 'deny',
    content: 'a claim that the gate was open',
    isTakenUp: false,
    noun: 'claim',
    owner: '',
  },
  {
    why: 'a noun that tells its matter',
    cue: 'reject',
    content: 'suggestions of a secret deal',
    isTakenUp: false,
    noun: 'suggestions',
    owner: '',
  },
  { why: 'somebody’s', cue: 'reject', content: 'Lind’s account', isTakenUp: true, noun: 'account', owner: 'Lind’s' },
  {
    why: 'somebody’s, and its matter',
    cue: 'reject',
    content: 'Lind’s account of it',
    isTakenUp: true,
    noun: 'account',
    owner: 'Lind’s',
  },
  {
    why: 'several people’s',
    cue: 'dispute',
    content: 'the residents’ figures',
    isTakenUp: true,
    noun: 'figures',
    owner: 'the residents',
  },
  { why: 'a pronoun’s', cue: 'dispute', content: 'her version', isTakenUp: true, noun: 'version', owner: 'her' },
  {
    why: 'an owner behind',
    cue: 'deny',
    content: 'allegations by Lind',
    isTakenUp: true,
    noun: 'allegations',
    owner: 'Lind',
  },
  { why: 'a clause', cue: 'deny', content: 'that the gate was open', isTakenUp: false, noun: '', owner: '' },
  {
    why: 'a noun within a clause is not what is denied',
    cue: 'deny',
    content: 'that it had seen the report',
    isTakenUp: false,
    noun: '',
    owner: '',
  },
  { why: 'an action', cue: 'deny', content: 'dumping oil', isTakenUp: false, noun: '', owner: '' },
];

it.each(ROWS)('$why: $content', ({ cue, content, isTakenUp, noun, owner }) => {
  const { reading, claims } = claimsIn(
    `[s1 Orvel] [c1 denied] [t1 ${content}]. {1 denial ${cue.replaceAll(' ', '_')} orvel}`,
  );
  const [denial] = claims;
  if (!denial) throw new Error('no denial');
  const denied = readDenied(reading, denial);
  const { tokens, text } = reading;
  const words = denied.owner ? text.slice(tokens.start[denied.owner.from], tokens.end[denied.owner.to - 1]) : '';
  expect({ ...denied, owner: words }).toEqual({ isTakenUp, noun, owner });
});

it('a denial without content takes up what was said', () => {
  const { reading, claims } = claimsIn('[s1 Orvel] [c1 denied]. {1 denial deny orvel}');
  const [denial] = claims;
  if (!denial) throw new Error('no denial');
  expect(readDenied(reading, denial).isTakenUp).toBe(true);
});
