import type { DisputeCase } from './case.ts';

/** No link: a wrong one would propose a wrong status. */
export const NEAR_MISSES: readonly DisputeCase[] = [
  {
    why: 'a headline before the charge that the text tells: right too seldom to be shown',
    text: '[s1 Port company] [c1 denies] [t1 dumping oil off Velm] {1 denial deny orvel}\n[s2 Lind] [c2 accused] [t2 the port company of dumping oil off Velm at night]. {2 accusation accuse lind}',
    links: {},
  },
  {
    why: 'half of the words in common, and another voice between',
    text: '[s1 The union] [c1 claimed] [t1 that the brakes of the Velm tram had failed twice]. {1 accusation claim union} [s2 A passenger] [c2 said] [t2 it was cold]. {2 statement say passenger} [s3 The operator] [c3 denied] [t3 that the brakes had failed]. {3 denial deny operator}',
    links: {},
  },
  {
    why: 'nobody denies what he said himself',
    text: '[s1 Lind] [c1 said] [t1 the gate had been open]. {1 statement say lind} [s2 He] [c2 denied] [t2 that the gate had been forced]. {2 denial deny lind}',
    links: {},
  },
  {
    why: 'nor does a ministry deny what its own state said',
    text: '[s1 Orvel] [c1 said] [t1 its troops had left Velm]. {1 statement say orvel} [s2 The defence ministry] [c2 denied] [t2 that its troops had fired in Velm]. {2 denial deny orvel:defence-ministry}',
    links: {},
  },
  {
    why: 'nothing else is said in the text',
    text: '[s1 Lind] [c1 denied] [t1 the accusation]. {1 denial deny lind}',
    links: {},
  },
  {
    why: 'a refusal to comment claims nothing',
    text: '[s1 The mayor] [c1 would not comment]. {1 refusal comment mayor} [s2 The guard] [c2 denied] [t2 it]. {2 denial deny guard}',
    links: {},
  },
  {
    why: 'who does not dispute a thing denies nothing',
    text: '[s1 Lind] [c1 accused] [t1 Orvel of dumping oil]. {1 accusation accuse lind} [s2 Orvel] [c2 does not dispute] [t2 it]. {2 denial dispute orvel}',
    links: {},
  },
  {
    why: 'who neither confirms nor denies denies nothing',
    text: '[s1 Lind] [c1 accused] [t1 Orvel of dumping oil]. {1 accusation accuse lind} [s2 Orvel] [c2 neither confirmed nor denied] [t2 it]. {2 denial deny orvel}',
    links: {},
  },
  {
    why: 'a claim about something else, paragraphs away, is not meant',
    text: '[s1 A baker] [c1 said] [t1 bread would be dear]. {1 statement say baker}\nThe road to Velm was dry.\nIt was a Tuesday.\nCows stood in the shade.\nA bus came late.\n[s2 The ferry line] [c2 denied] [t2 that the crew had been drunk]. {2 denial deny ferry}',
    links: {},
  },
  {
    why: 'an act that is no denial is linked to nothing, whatever its words',
    text: '[s1 The union] [c1 said] [t1 the brakes had not been checked]. {1 statement say union} [s2 The operator] [c2 said] [t2 the brakes had been checked]. {2 statement say operator}',
    links: {},
  },
  {
    why: 'a charge against somebody else is not what she denies',
    text: 'Dorn was charged with stealing nine horses. [s1 Mrs Orde] [c1 denied] [t1 the charge]. {1 denial deny orde}',
    links: {},
  },
  {
    why: 'a charge long before is not what the pronoun means',
    text: 'Dorn was charged with stealing nine horses. The road to Velm was dry. It was a Tuesday. Cows stood in the shade. A bus came late. The shop was shut. [s1 He] [c1 denied] [t1 it]. {1 denial deny dorn}',
    links: {},
  },
  {
    why: 'one accusation that two make of each other has no other end',
    text: '[s1 Orvel and Kessania] [c1 blamed] [t1 each other for the shelling]. {1 accusation blame orvel+kessania}',
    links: {},
  },
  {
    why: 'two accusations of a third are no answers to each other',
    text: '[s1 Orvel] [c1 accused] [t1 Velm of shelling the road], and [s2 Kessania] [c2 accused] [t2 Velm of shelling the bridge]. {1 accusation accuse orvel} {2 accusation accuse kessania}',
    links: {},
  },
  {
    why: 'an accusation that comes much later is no answer',
    text: '[s1 Orvel] [c1 accused] [t1 Kessania of shelling the road]. {1 accusation accuse orvel} It rained. It was a Tuesday. Cows stood in the shade. [s2 Kessania] [c2 accused] [t2 Orvel of shelling the bridge]. {2 accusation accuse kessania}',
    links: {},
  },
  {
    why: 'a lawyer does not deny what her client says',
    text: '[s1 Ada Dorn] [c1 accused] [t1 the Velm club of leaving its doors unguarded]. {1 accusation accuse dorn} [s2 Dorn’s lawyer] [c2 said] [t2 nobody had guarded the doors of the club]. {2 denial say lawyer}',
    links: {},
  },
  {
    why: 'who speaks for himself denies nothing that he and another said',
    text: '[s1 Both Mr Lind and Mr Orde] [c1 said] [t1 the station never told them what to say]. {1 statement say lind+orde} [s2 Mr Orde] [c2 said] [t2 the station never told him what to say]. {2 denial say orde}',
    links: {},
  },
  {
    why: 'a thing may be denied to somebody, and no claim is',
    text: '[s1 The harbour union] [c1 said] [t1 the boats needed permits for Velm]. {1 statement say union} [s2 The ministry] [c2 could deny] [t2 them permits for Velm]. {2 denial deny ministry}',
    links: {},
  },
  {
    why: 'nor do those who are denied it deny anything',
    text: '[s1 The railway] [c1 said] [t1 every driver had time off]. {1 statement say railway} [s2 Drivers] [c2 are denied] [t2 time off]. {2 denial deny drivers}',
    links: {},
  },
];
