import { set } from '../set.ts';

/**
 * How English takes up a claim in order to deny it. A noun of several classes stands in each: "report" may be hearsay or a finding.
 */

/** Nouns that take up a claim as something held against somebody: "denied the accusation". */
export const CHARGE_NOUNS: ReadonlySet<string> = set(
  `accusation accusations allegation allegations charge charges complaint complaints criticism criticisms insinuation insinuations jibe
  jibes smear smears slur attack attacks count counts wrongdoing suspicion suspicions reproach blame`,
);

/** Nouns that take up what is told by nobody in particular. */
export const RUMOUR_NOUNS: ReadonlySet<string> = set(
  `rumour rumours rumor rumors report reports talk speculation gossip tale tales story stories suggestion suggestions whisper whispers
  idea notion hearsay theory theories`,
);

/** Nouns that take up a figure: "disputed the toll". */
export const FIGURE_NOUNS: ReadonlySet<string> = set(
  `figure figures toll number numbers estimate estimates count tally total totals arithmetic sum sums statistics data percentage
  calculation calculations forecast forecasts projection projections timetable date rate`,
);

/** Nouns that take up what somebody found. */
export const FINDING_NOUNS: ReadonlySet<string> = set(
  `finding findings conclusion conclusions verdict ruling assessment report reports study analysis diagnosis judgment judgement review
  survey poll audit evidence method methodology research`,
);

/** Nouns that take up any claim. */
export const CLAIM_NOUNS: ReadonlySet<string> = set(
  `claim claims assertion assertions contention account accounts version statement statements argument arguments reading thesis
  interpretation characterisation characterization description comparison view explanation remark remarks comment comments testimony
  narrative proposition premise distinction phrase word words assurance assurances announcement declaration proposal publications
  picture portrayal depiction label term post video`,
);

/** Cues that deny by what they say of the claim: "called it false". */
export const NAMING_VERBS: ReadonlySet<string> = set(
  'call describe term brand label dub dismiss denounce characterise characterize deride mock regard pronounce condemn',
);

/** What is said of a claim in order to deny it. */
export const FALSITY_WORDS: ReadonlySet<string> = set(
  `false untrue wrong lie lies nonsense fiction fantasy invention invented fabricated fabrication baseless groundless unfounded absurd
  ridiculous ludicrous rubbish incorrect inaccurate misleading mistaken impossible untruth slander libel fake made-up myth garbage
  preposterous laughable fanciful untruths falsehood falsehoods fairytale fable smear propaganda disinformation
  defamatory exaggerated speculation rumour rumor gossip hogwash bogus bunk`,
);

/** What stands for a claim without naming it. */
export const TAKING_UP: ReadonlySet<string> = set('it this that them these those which so both all otherwise');

/** Cues that object without denying, more often than not. */
export const MILD_CUES: ReadonlySet<string> = new Set([
  'counter',
  'challenge',
  'contest',
  'disagree',
  'disagree with',
  'push back on',
  'push back against',
  'play down',
  'brush off',
]);

/** What the law does to a suspect, and the word before the charge: "was charged with", "arrested on suspicion of". */
export const CHARGING: Readonly<Record<string, string>> = {
  charged: 'with',
  indicted: 'on for',
  convicted: 'of',
  guilty: 'of',
  suspected: 'of',
  suspicion: 'of',
  accused: 'of',
};

/** Who or what speaks for the one that is named before it: "Lind’s lawyer", "Lind’s statement". */
export const REPRESENTATIVES: ReadonlySet<string> = set(
  `lawyer lawyers attorney attorneys counsel solicitor solicitors barrister barristers brief defence defense spokesman spokeswoman
  spokesperson spokespeople spokesmen spokeswomen spox aide aides adviser advisers advisor advisors agent agents representative
  representatives rep publicist team campaign camp office statement submission filing`,
);

/** To whom a thing may be denied: "denied them permits". */
export const REFUSED_TO: ReadonlySet<string> = set('them him us me you');
