import type { Act, Distance } from '../../claim/taxonomy.ts';
import { CONTENT_ACTS, DATA_HEADS } from '../../language/en/content-acts.ts';
import { isOneOf } from '../../text/one-of.ts';
import type { Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';

/** Act and distance of each class of cue (annotation guidelines, "Rulings" and "Facets"). */
const BY_CLASS: Readonly<Record<string, readonly [act: Act, distance: Distance]>> = {
  say: ['statement', 'neutral'],
  announce: ['statement', 'neutral'],
  claim: ['statement', 'doubt'],
  allege: ['accusation', 'doubt'],
  accuse: ['accusation', 'neutral'],
  reveal: ['statement', 'endorsement'],
  confirm: ['confirmation', 'endorsement'],
  admit: ['admission', 'endorsement'],
  deny: ['denial', 'neutral'],
  demand: ['demand', 'neutral'],
  promise: ['promise', 'neutral'],
  threaten: ['threat', 'neutral'],
  warn: ['warning', 'neutral'],
  predict: ['prediction', 'neutral'],
  believe: ['belief', 'neutral'],
  ask: ['question', 'neutral'],
  find: ['finding', 'neutral'],
  refuse: ['refusal', 'neutral'],
  hearsay: ['hearsay', 'neutral'],
  alleged: ['hearsay', 'doubt'],
};

/** Cues that deny by scorn, whatever their class. */
const SCORNING = ['brush aside', 'scoff at', 'rubbish'];

/** Cues whose distance or act differs from their class. */
const BY_LEMMA: Readonly<Record<string, readonly [act: Act, distance: Distance]>> = {
  show: ['finding', 'endorsement'],
  demonstrate: ['finding', 'endorsement'],
  complain: ['accusation', 'neutral'],
  'complain of': ['accusation', 'neutral'],
  'complain about': ['accusation', 'neutral'],
  lament: ['accusation', 'neutral'],
  decry: ['accusation', 'neutral'],
  fault: ['accusation', 'neutral'],
  blame: ['accusation', 'neutral'],
  insinuate: ['accusation', 'neutral'],
  charge: ['accusation', 'neutral'],
  propose: ['demand', 'neutral'],
  ...Object.fromEntries(SCORNING.map((lemma) => [lemma, ['denial', 'neutral']] as const)),
  counter: ['statement', 'neutral'],
  'put it to': ['question', 'neutral'],
};

/** Classes of cues that name the act: whatever follows "denied", it is a denial. */
const NAMING: ReadonlySet<string> = new Set('deny admit refuse confirm promise threaten hearsay alleged'.split(' '));

/** Cues of those classes that name nothing: "challenged her to", "countered that". */
const OPEN_LEMMAS: ReadonlySet<string> = new Set(['counter', 'challenge']);

/** Whether a cue decides by itself, whatever the content says. */
export const isNaming = ({ verbClass, lemma }: Candidate): boolean =>
  SCORNING.includes(lemma) || (NAMING.has(verbClass) && !OPEN_LEMMAS.has(lemma));

/** Classes that say nothing about the act: the content may. */
const OPEN_CLASSES: ReadonlySet<string> = new Set(['say', 'announce', 'claim']);

/** "did not deny it" admits it. */
const DISPUTING: ReadonlySet<string> = new Set(['deny', 'dispute', 'disagree', 'disagree with', 'contest']);

/** What the source does by the cue, and how far the reporter stands from it. */
export function cueAct(reading: Reading, candidate: Candidate): readonly [act: Act, distance: Distance] {
  const { lemma, verbClass, rule, isNegated } = candidate;
  const isSourceless = rule === 'passive' && !candidate.source;
  if (isSourceless && lemma === 'allege') return ['hearsay', 'doubt'];
  if (isSourceless && verbClass === 'believe') return ['belief', 'neutral'];
  if (isSourceless && verbClass !== 'accuse' && lemma !== 'blame') return ['hearsay', 'neutral'];
  if (Object.hasOwn(BY_LEMMA, lemma)) return BY_LEMMA[lemma] ?? ['statement', 'neutral'];
  const [act, distance] = (Object.hasOwn(BY_CLASS, verbClass) ? BY_CLASS[verbClass] : undefined) ?? [
    'statement',
    'neutral',
  ];
  if (isNegated && verbClass === 'confirm') return ['refusal', 'neutral'];
  if (isNegated && DISPUTING.has(lemma)) return [isNeither(reading, candidate) ? 'refusal' : 'admission', 'neutral'];
  return OPEN_CLASSES.has(verbClass) ? [actOfContent(reading, candidate) ?? act, distance] : [act, distance];
}

/** "could neither confirm nor deny", "denied nor confirmed" */
function isNeither({ tokens }: Reading, { cue }: Candidate): boolean {
  for (let at = cue.from; at < cue.to; at++) if (isOneOf(tokens.lower(at), 'neither nor')) return true;
  return false;
}

/** The act of a plain "said", where the content's own words show it; `null` when they do not. */
function actOfContent(reading: Reading, { content, source, isNegated }: Candidate): Act | null {
  const { tokens, text } = reading;
  if (isNegated) return null;
  if (source && DATA_HEADS.test(text.slice(tokens.start[source.from] ?? 0, tokens.end[source.to - 1] ?? 0)))
    return 'finding';
  for (const range of content) {
    const words = text.slice(tokens.start[range.from] ?? 0, tokens.end[range.to - 1] ?? 0).slice(0, 400);
    for (const [act, pattern] of CONTENT_ACTS) if (pattern.test(words)) return act;
  }
  return null;
}
