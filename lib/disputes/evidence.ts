import type { Act } from '../claim/taxonomy.ts';
import { CHARGE_NOUNS, FIGURE_NOUNS, FINDING_NOUNS, RUMOUR_NOUNS } from '../language/en/denials.ts';
import type { Denied } from './denied.ts';
import type { DisputeClaim } from './dispute-claim.ts';
import type { Option } from './options.ts';
import { isSameSource, type Said, type Scene } from './scene.ts';

/** What speaks for or against a denial's being about a claim; weights.ts says how much. */
export const CLUES = [
  // Where it stands.
  'between',
  'sentences',
  'sameParagraph',
  'nearest',
  'ahead',
  'farAhead',
  // What both say.
  'likeness',
  'numbers',
  // Who is meant.
  'denierNamed',
  'sourceNamed',
  'ownerNamed',
  'sourceless',
  'continues',
  // What sort of claim it is.
  'accusation',
  'hearsay',
  'denial',
  'view',
  'otherAct',
  'fitsNoun',
  // What was denied before.
  'deniedAgain',
  'arguedAbout',
  'answer',
  'caughtUp',
] as const;
/** One thing that speaks for a claim's being the one that is denied, or against it. */
export type Clue = (typeof CLUES)[number];

/** A measure for each clue: 1 and 0 for yes and no. */
export type Evidence = Readonly<Record<Clue, number>>;

const ACT_CLUES: Partial<Record<Act, Clue>> = {
  accusation: 'accusation',
  hearsay: 'hearsay',
  denial: 'denial',
  finding: 'view',
  belief: 'view',
  prediction: 'view',
  warning: 'view',
  demand: 'otherAct',
  promise: 'otherAct',
  threat: 'otherAct',
  question: 'otherAct',
  confirmation: 'otherAct',
  admission: 'otherAct',
};

/** "the accusation" takes up an accusation, "the toll" something with a number in it. */
function fitsNoun(noun: string, { act }: DisputeClaim, { hasNumber }: Said): boolean {
  if (noun === '') return false;
  return (
    (act === 'accusation' && CHARGE_NOUNS.has(noun)) ||
    (act === 'hearsay' && RUMOUR_NOUNS.has(noun)) ||
    (act === 'finding' && FINDING_NOUNS.has(noun)) ||
    (hasNumber && FIGURE_NOUNS.has(noun))
  );
}

/** ", a charge Orvel dismissed": what is denied stands before the cue, and takes up what the same sentence said. */
export function isCaughtUp(denial: DisputeClaim, claim: DisputeClaim, { isTakenUp }: Denied): boolean {
  const first = denial.content[0];
  const isBefore = first !== undefined && first.from < denial.cue.from;
  return isTakenUp && isBefore && claim.sentence === denial.sentence && claim.cue.from < first.from;
}

/** Whether the words that name the owner of what is denied ("Lind’s account") name the source of a claim. */
export function isOwner(scene: Scene, claim: DisputeClaim, { owner }: Denied): boolean {
  return owner !== null && scene.topics.share(scene.namesOf(claim), scene.topics.of([owner]));
}

/** What speaks for the denial `index` being about an option. */
export function evidenceOf(scene: Scene, index: number, option: Option, denied: Denied): Evidence | null {
  const { claims, topics } = scene;
  const denial = claims[index];
  const claim = claims[option.claim];
  if (!denial || !claim) return null;
  const own = scene.said(index);
  const said = scene.said(option.claim);
  const overlap = topics.overlap(own.topic, said.topic);
  const sentences = Math.abs(denial.sentence - claim.sentence);
  const before = claims[option.claim - 1];
  const isAhead = option.claim > index;
  const act = ACT_CLUES[claim.act];
  return {
    between: Math.log1p(option.between),
    sentences: Math.log1p(sentences),
    sameParagraph: Number(scene.paragraphOf(denial) === scene.paragraphOf(claim)),
    nearest: Number(option.between === 0 && !isAhead),
    ahead: Number(isAhead),
    farAhead: Number(option.claim > index + 1),
    likeness: Math.sqrt(overlap),
    numbers: Number(own.hasNumber && said.hasNumber),
    denierNamed: Number(topics.share(scene.namesOf(denial), said.topic)),
    sourceNamed: Number(topics.share(scene.namesOf(claim), own.topic)),
    ownerNamed: Number(isOwner(scene, claim, denied)),
    sourceless: Number(claim.source === null),
    continues: Number(before !== undefined && isSameSource(before, claim)),
    accusation: Number(act === 'accusation'),
    hearsay: Number(act === 'hearsay'),
    denial: Number(act === 'denial'),
    view: Number(act === 'view'),
    otherAct: Number(act === 'otherAct'),
    fitsNoun: Number(fitsNoun(denied.noun, claim, said)),
    deniedAgain: Number(option.isDeniedAgain),
    arguedAbout: Number(option.isArguedAbout),
    answer: Number(option.isAnswer),
    caughtUp: Number(isCaughtUp(denial, claim, denied)),
  };
}
