import type { DisputeCase } from './case.ts';

const ACCUSED = '[s1 Lind] [c1 accused] [t1 the Orvel Port Company of dumping oil]. {1 accusation accuse lind}';

/** Links that a reader would draw. */
export const LINKS: readonly DisputeCase[] = [
  {
    why: 'a pronoun takes up the accusation of the sentence before',
    text: `${ACCUSED} [s2 The Orvel Port Company] [c2 denied] [t2 it]. {2 denial deny orvel}`,
    links: { 2: 'anaphor 1' },
  },
  {
    why: 'so does its noun',
    text: `${ACCUSED} [s2 The port company] [c2 rejected] [t2 the accusation]. {2 denial reject orvel}`,
    links: { 2: 'anaphor 1' },
  },
  {
    why: 'an accusation is what "the accusation" means, although a statement by another source is nearer',
    text: `${ACCUSED} [s2 A fisherman] [c2 said] [t2 the winter had been long]. {2 statement say fisherman} [s3 The port company] [c3 rejected] [t3 the accusation]. {3 denial reject orvel}`,
    links: { 3: 'anaphor 1' },
  },
  {
    why: '"the toll" is a claim with a number in it, although an accusation is near',
    text: '[s1 A nurse] [c1 accused] [t1 the city of neglect]. {1 accusation accuse nurse} [s2 The hospital] [c2 said] [t2 14 people had died in Velm]. {2 statement say hospital} [s3 The army] [c3 disputed] [t3 the toll]. {3 denial dispute army}',
    links: { 3: 'anaphor 2' },
  },
  {
    why: 'to call something false is to deny it',
    text: '[s1 Two radio stations] [c1 reported] [t1 that the bridge had fallen]. {1 statement report radio} [s2 The mayor] [c2 called] [t2 the report false]. {2 denial call mayor}',
    links: { 2: 'anaphor 1' },
  },
  {
    why: 'the contradiction of a plain "said" is found by the words in common',
    text: '[s1 The union] [c1 said] [t1 the brakes of the Velm tram had not been checked in years]. {1 statement say union} [s2 The operator] [c2 said] [t2 the brakes of the Velm tram had been checked]. {2 denial say operator}',
    links: { 2: 'overlap 1' },
  },
  {
    why: 'words in common weigh more than nearness',
    text: '[s1 The union] [c1 accused] [t1 the operator of having let the brakes of the Velm tram fail]. {1 accusation accuse union} [s2 A passenger] [c2 said] [t2 it was cold]. {2 statement say passenger} [s3 The operator] [c3 denied] [t3 that it had let the brakes of the Velm tram fail]. {3 denial deny operator}',
    links: { 3: 'overlap 1' },
  },
  {
    why: 'the host clause is what a caught-up noun means',
    text: '[s1 Kessania] [c1 said] [t1 the ship had crossed the line], [t2 a charge] [s2 Orvel] [c2 dismissed]. {1 accusation say kessania} {2 denial dismiss orvel}',
    links: { 2: 'host 1' },
  },
  {
    why: 'so it is with "which"',
    text: '[s1 Kessania] [c1 accused] [t1 Orvel of jamming its radio], [t2 which] [s2 Orvel] [c2 denies]. {1 accusation accuse kessania} {2 denial deny orvel}',
    links: { 2: 'host 1' },
  },
  {
    why: 'a possessive names whose claim it is, although another claim is nearer',
    text: '[s1 Lind] [c1 said] [t1 the gate had been open]. {1 statement say lind} [s2 Orde] [c2 said] [t2 nobody was there]. {2 statement say orde} [s3 The guard] [c3 rejected] [t3 Lind’s account]. {3 denial reject guard}',
    links: { 3: 'named 1' },
  },
  {
    why: 'so does a plural possessive',
    text: '[s1 Residents] [c1 said] [t1 the gate had been open]. {1 statement say residents} [s2 Orde] [c2 said] [t2 nobody was there]. {2 statement say orde} [s3 The guard] [c3 rejected] [t3 the residents’ version]. {3 denial reject guard}',
    links: { 3: 'named 1' },
  },
  {
    why: 'who denies twice in a row denies the same thing',
    text: `${ACCUSED} [s2 The port company] [c2 denied] [t2 it]. {2 denial deny orvel} [t3 “Not a drop left our pipes,”] [s3 it] [c3 said]. {3 denial say orvel}`,
    links: { 2: 'anaphor 1', 3: 'overlap 1' },
  },
  {
    why: 'what is said of somebody by nobody in particular can be denied as well',
    text: '[t1 Dorn is] [c1 rumoured] [t1 to have left the country]. {1 hearsay rumour -} [s2 He] [c2 denied] [t2 the rumour]. {2 denial deny dorn}',
    links: { 2: 'anaphor 1' },
  },
  {
    why: 'the writer’s words hold the charge where nobody else tells it',
    text: 'Dorn was charged with stealing nine horses. [s1 He] [c1 denied] [t1 the charge]. {1 denial deny dorn}',
    links: { 1: 'words stealing nine horses' },
  },
  {
    why: 'two bodies of one state may well deny each other’s words',
    text: '[s1 The police] [c1 said] [t1 the gate of the Velm barracks had been open]. {1 statement say orvel:police} [s2 The army] [c2 denied] [t2 that the gate of the barracks had been open]. {2 denial deny orvel:army}',
    links: { 2: 'overlap 1' },
  },
  {
    why: 'two accusations that answer each other are linked both ways',
    text: '[s1 Orvel] [c1 accused] [t1 Kessania of shelling the road], and [s2 Kessania] [c2 accused] [t2 Orvel of shelling the bridge]. {1 accusation accuse orvel} {2 accusation accuse kessania}',
    links: { 1: 'mutual 2', 2: 'mutual 1' },
  },
  {
    why: 'the lawyer of who is accused denies it for them',
    text: '[s1 Lind] [c1 accused] [t1 Orvel of dumping oil]. {1 accusation accuse lind} [s2 Orvel’s lawyer] [c2 denied] [t2 it]. {2 denial deny lawyer}',
    links: { 2: 'anaphor 1' },
  },
];
