/** A text with its claims in the detector's own notation: whether the article says why it does not name the source. */
export interface ReasonCase {
  /** What readers rely on here. */
  readonly why: string;
  readonly text: string;
  /** For each claim that is found, in their order. */
  readonly are: readonly boolean[];
}

/** Reasons, and what is none. All of it is invented. */
export const REASONS: readonly ReasonCase[] = [
  {
    why: 'somebody who may not speak',
    text: 'The bridge will close, said an official who was not authorised to speak publicly.',
    are: [true],
  },
  {
    why: 'the same, beside the source, and in American spelling',
    text: 'Two aides, who were not authorized to discuss the talks, said the offer had been withdrawn.',
    are: [true],
  },
  {
    why: 'a condition with its reason',
    text: 'A clerk said on condition of anonymity, because he feared for his job, that the ledgers were burnt.',
    are: [true],
  },
  {
    why: 'a reason behind the claim',
    text: 'The ledgers were burnt, a clerk said, asking not to be named for fear of reprisals.',
    are: [true],
  },
  {
    why: 'what is cited as the reason',
    text: 'One officer, who spoke on condition of anonymity citing security rules, said the gate was open.',
    are: [true],
  },
  {
    why: 'a purpose right behind the word',
    text: 'An adviser granted anonymity to describe private meetings said the mayor was furious.',
    are: [true],
  },
  {
    why: '"as" with a clause',
    text: 'The gate was open, a guard said on condition of anonymity, as he was not meant to be there.',
    are: [true],
  },
  {
    why: 'for whose sake it is',
    text: 'A guard, who asked not to be identified for his own safety, said the gate was open.',
    are: [true],
  },
  {
    why: 'what must not come of it',
    text: 'Two clerks said the ledgers were burnt. They asked not to be named so as not to endanger their work.',
    are: [true],
  },
  {
    why: 'a name that is held back, and why',
    text: 'A nurse, whose name is being withheld for fear of dismissal, said the ward was full.',
    are: [true],
  },
  {
    why: 'several who may not speak',
    text: 'The fund is empty, according to three people briefed on it, none of whom was authorised to speak.',
    are: [true],
  },
  {
    why: 'a body that may not say more',
    text: 'A committee that lacked permission to speak to reporters said the vote had been moved.',
    are: [true],
  },
  {
    why: 'in the next sentence, about the same people',
    text: 'Two officials said the dam was cracked. They spoke on condition of anonymity because they were not authorised to brief the press.',
    are: [true],
  },
  {
    why: 'in the next sentence, by the noun',
    text: 'An official said the dam was cracked. The official was not authorised to speak to the media.',
    are: [true],
  },
  {
    why: 'in the next sentence, as what was asked for',
    text: 'The dam was cracked, the people said. They requested anonymity because the talks had not been announced.',
    are: [true],
  },
  {
    why: 'a reason in front',
    text: 'Fearing for her post, an officer who asked not to be named said the gate was open.',
    are: [true],
  },
  {
    why: 'of two sources the one that it stands beside',
    text: 'A clerk said the ledgers were burnt, but an officer, who was not authorised to speak publicly, said they were safe.',
    are: [false, true],
  },
  {
    why: 'that somebody asked not to be named is no reason',
    text: 'The ledgers were burnt, a clerk said on condition of anonymity.',
    are: [false],
  },
  {
    why: 'nor is that somebody declined to be named, with the reason of something else',
    text: 'The bridge closed because of the flood, said a guard who declined to be named.',
    are: [false],
  },
  {
    why: 'the reason of what is said is none for the silence about who says it',
    text: 'An official said on condition of anonymity that the bridge closed because the piers were weak.',
    are: [false],
  },
  {
    why: 'a source that is named',
    text: 'Mara Lind, who was not authorised to speak for the port, said the gate was open.',
    are: [false],
  },
  {
    why: 'what somebody says of others',
    text: 'A clerk said the guards were not authorised to speak to reporters.',
    are: [false],
  },
  {
    why: 'what somebody says of themselves',
    text: '“I am not authorised to speak,” a guard said.',
    are: [false],
  },
  {
    why: 'who may not do other things',
    text: 'Two officers, who were not authorised to open the gate, said it had been open.',
    are: [false],
  },
  {
    why: 'who may not speak with somebody else',
    text: 'Residents who were not allowed to talk to their relatives said the camp was full.',
    are: [false],
  },
  {
    why: 'a fear that is of something else',
    text: 'Residents, fearing reprisals, said they would leave the valley.',
    are: [false],
  },
  {
    why: 'somebody else in the next sentence',
    text: 'An official said the dam was cracked. The captain was not authorised to speak to the media.',
    are: [false],
  },
  {
    why: 'a reason in another paragraph',
    text: 'An official said the dam was cracked.\n\nThey spoke on condition of anonymity because they feared for their jobs.',
    are: [false],
  },
  {
    why: 'a vote that is anonymous',
    text: 'The members, who voted anonymously, said the rules were fair.',
    are: [false],
  },
  {
    why: 'the anonymity of others, by what it is for',
    text: 'A lawyer said the witnesses had been granted anonymity to protect their families.',
    are: [false],
  },
  {
    why: 'a source that is to be named later',
    text: 'Officials said a bidder would be named in August because the rules had changed.',
    are: [false],
  },
  {
    why: 'a document about those who may not speak',
    text: 'The rules, a clerk said, were for officers who are not authorised to speak to the press.',
    are: [false],
  },
  {
    why: 'a body that does not name others',
    text: 'Police, who withheld the names of the drivers because relatives had not been told, said the road was icy.',
    are: [false],
  },
  {
    why: 'a page without any of it',
    text: 'The gate was open, a guard said. Residents said they had seen nothing.',
    are: [false, false],
  },
];
