import { set } from '../set.ts';

/** What ties a setting to what it is measured by: "prior to the vote", "early in the book", "hours after the vote". By its first word. */
export const SETTING_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'prior thanks owing due'.split(' ').map((word): [string, ReadonlySet<string>] => [word, set('to')]),
  ['ahead', set('of')],
  ['midway', set('through')],
  ['halfway', set('through')],
  ...'early late later earlier deep elsewhere back'
    .split(' ')
    .map((word): [string, ReadonlySet<string>] => [word, set('in on at')]),
]);

/** What somebody does, or has done to them, while they say something, with a preposition behind: "Speaking to the panel Lind said". */
export const SPEAKING = set(
  'speaking writing talking testifying appearing posting tweeting responding reacting replying referring commenting reached contacted',
);

/** Participles that tie a setting to its noun as prepositions do: "Following the vote Lind said". */
export const TYING = set('following regarding concerning addressing throughout');

/** How somebody looks, or whom with, while they speak: "Lind, seated beside her, said". Not who they are ("backed by", "based in"). */
export const SCENES = set(
  `seated flanked surrounded joined accompanied escorted watched cheered dressed clad perched slumped hunched huddled dwarfed wrapped
  crouched propped barefoot fresh`,
);

/** Adverbs of how somebody looks: "Lind, visibly shaken by the vote, said". */
export const LOOKS = set('visibly audibly evidently obviously clearly seemingly');

/** Phrases between a subject and its verb that belong to neither, each as its words in a row: "Lind at one point said". */
export const LOOSE_PHRASES: readonly string[] = [
  'at one point',
  'at the same time',
  'at first',
  'at last',
  'at times',
  'at the weekend',
  'for his part',
  'for her part',
  'for its part',
  'for their part',
  'in turn',
  'in response',
  'in reply',
  'in return',
  'in contrast',
  'by contrast',
  'in effect',
  'in fact',
  'of course',
  'of late',
  'on the other hand',
  'on occasion',
  'as a result',
  'for example',
  'for instance',
  'once more',
  'so far',
];

/** As {@link LOOSE_PHRASES}, but only behind a name or a pronoun: "the officer in charge at the time" is one of many. */
export const TIMES_OF_SOMEBODY: readonly string[] = ['at the time', 'in the past', 'back then', 'at that time'];

/** Participles in front of a title: "a segment called Harbour Watch". */
export const NAMING = set('called named titled entitled dubbed nicknamed');
