import type { Outcome, PlaceDoubt } from '../../../lib/claim/selector.ts';

/** One edit to an article and what has to become of a claim in it. */
export interface DriftCase {
  readonly edit: string;
  /** The article when the claim was stored, with the claim marked. */
  readonly before: string;
  /** The article now; the claim is marked where it has to be found, or proposed, and nothing is marked where it is gone. */
  readonly after: string;
  readonly outcome: Outcome;
  /** Why it counts as changed. */
  readonly doubt?: PlaceDoubt;
  /** Whom a source that names nobody stood for, and stands for now, where that is known. */
  readonly speakers?: readonly [then: string, now: string];
  readonly reason: string;
  /** Of the article; English where it is not said. */
  readonly language?: string;
}

/** Sentences that have nothing to do with any claim. */
export const ARRIVAL = 'The ferry Halcyon reached the port of Lunde at dawn.';
export const TOLL = 'Rain had fallen on the valley for three days.';

/** The rows of the drift table of docs/anchoring.md. */
export const TABLE: readonly DriftCase[] = [
  {
    edit: "one side's sentence deleted, the other side's twin stays",
    before: `${TOLL} {s Kestria’s defence ministry} {c said} {k two of its soldiers were wounded}. Morvia’s defence ministry said two of its soldiers were wounded.`,
    after: `${TOLL} Morvia’s defence ministry said two of its soldiers were wounded.`,
    outcome: 'gone',
    reason: 'all but the name agrees: the nearest match is the other speaker',
  },
  {
    edit: 'said two … → denied that any …',
    before: `${TOLL} {s Kestria} {c said} {k two soldiers were wounded near the bridge}.`,
    after: `${TOLL} {s Kestria} {c denied} that {k any soldiers were wounded near the bridge}.`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'the cue and a number changed, which reverses it',
  },
  {
    edit: 'two → twelve',
    before: `${TOLL} {s Kestria} {c said} {k two soldiers were wounded near the bridge}.`,
    after: `${TOLL} {s Kestria} {c said} {k twelve soldiers were wounded near the bridge}.`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'a number is the claim',
  },
  {
    edit: 'was → was not',
    before: `{s Oda Venn} {c said} {k the northern lock was closed on Friday}. ${ARRIVAL}`,
    after: `{s Oda Venn} {c said} {k the northern lock was not closed on Friday}. ${ARRIVAL}`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'one word of 3 letters reverses it',
  },
  {
    edit: 'capitals only',
    before: `${ARRIVAL} {s Oda Venn} {c said} {k the Northern Lock was dry}. ${TOLL}`,
    after: `${ARRIVAL} {s Oda Venn} {c said} {k the northern lock was dry}. ${TOLL}`,
    outcome: 'normalised',
    reason: 'case is no other word',
  },
  {
    edit: 'curly → straight quotation marks',
    before: `${ARRIVAL} {k “It’s dry,”} {s Oda Venn} {c said}. ${TOLL}`,
    after: `${ARRIVAL} {k "It's dry,"} {s Oda Venn} {c said}. ${TOLL}`,
    outcome: 'normalised',
    reason: 'a content system changed its typography',
  },
  {
    edit: 'a short claim deleted from a paragraph that still has "officials said"',
    before: `The bridge is shut, {s Lunde} {c said}. Officials said the road was open.`,
    after: `The bridge is shut. Officials said the road was open.`,
    outcome: 'gone',
    reason: 'a mark must not start inside a word',
  },
  {
    edit: 'sentence moved to the end',
    before: `{s Oda Venn} {c said} {k the northern lock was dry}. ${ARRIVAL} ${TOLL}`,
    after: `${ARRIVAL} ${TOLL} {s Oda Venn} {c said} {k the northern lock was dry}.`,
    outcome: 'moved',
    reason: 'the same words, in only one place',
  },
  {
    edit: 'article replaced',
    before: `${ARRIVAL} {s Oda Venn} {c said} {k the northern lock was dry}. ${TOLL}`,
    after: 'The orchestra of Tarn opened its season with two symphonies and a standing audience.',
    outcome: 'gone',
    reason: 'nothing of it is left',
  },
  {
    edit: 'opened → closed',
    before: `{s The harbour board of Lunde} {c said} {k it had opened routes to the islands}. ${ARRIVAL}`,
    after: `{s The harbour board of Lunde} {c said} {k it had closed routes to the islands}. ${ARRIVAL}`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'a content word changed: no cue, number or negation did',
  },
  {
    edit: "the two sides' names swapped",
    before: `${TOLL} {s Kestria} {c said} {k Morvia had fired first across the river}. ${ARRIVAL}`,
    after: `${TOLL} {s Morvia} {c said} {k Kestria had fired first across the river}. ${ARRIVAL}`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'every word is there, in another order',
  },
  {
    edit: '"he said …": the sentence that named him replaced by one about somebody else',
    before: `Minister Aldo Renn toured the flooded quays with the mayor on Monday. {s He} {c said} {k the water would be gone by noon}. ${TOLL}`,
    after: `Engineer Ivo Brask toured the flooded quays with the mayor on Monday. {s He} {c said} {k the water would be gone by noon}. ${TOLL}`,
    outcome: 'changed',
    doubt: 'speaker',
    speakers: ['Aldo Renn', 'Ivo Brask'],
    reason: 'the words are the same, the speaker is another',
  },
  {
    edit: 'sentence twice in the article after the edit',
    before: `${ARRIVAL} {s Oda Venn} {c said} {k the northern lock was dry}. ${TOLL}`,
    after: `{s Oda Venn} {c said} {k the northern lock was dry}. The crew left before noon. Oda Venn said the northern lock was dry. The mayor stayed away.`,
    outcome: 'changed',
    doubt: 'place',
    reason: 'which of the two is meant cannot be known',
  },
];
