import { set } from '../set.ts';

const formsOf = (verb: string, forms: string): [form: string, verb: string][] =>
  forms.split(' ').map((form): [string, string] => [form, verb]);

/** Forms of verbs that report only in an idiom, with the first verb of its kind: "stood by", "pointed the finger at", "fired back that". */
export const VERBS_OF_IDIOMS: ReadonlyMap<string, string> = new Map([
  ...formsOf('stand', 'stand stands stood standing'),
  ...formsOf('point', 'point points pointed pointing'),
  ...formsOf('hit', 'hit hits fire fires fired shoot shoots shot snap snaps snapped clap claps clapped bite bites bit'),
]);

/** What somebody said, wrote or worked out, and stands by. */
export const STOOD_BY = set(
  `account accounts report reports reporting story stories coverage article articles figure figures number numbers estimate estimates forecast
  forecasts finding findings result results research study analysis data claim claims statement statements comment comments remark remarks
  words word testimony decision decisions ruling verdict advice recommendation recommendations assessment conclusion conclusions
  method methods count version allegation allegations accusation accusations pledge promise promises judgment judgement tweet
  denial plan plans policy prediction predictions criticism warning`,
);

/** What a body stands by only where it is its own: people stand beside such things. */
export const OWN_STOOD_BY = set('list manifest letter evidence work');
