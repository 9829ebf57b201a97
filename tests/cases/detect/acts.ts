import type { Act } from '../../../lib/claim/taxonomy.ts';

/** What is done by saying it. All invented. */
export const ACT_CASES: readonly {
  readonly why: string;
  readonly text: string;
  /** Words of the cue that is asked about. */
  readonly cue: string;
  readonly act: Act;
  readonly actBy?: 'cue' | 'content';
}[] = [
  {
    why: 'the cue names it',
    text: 'Kessania denied that it had shelled the road.',
    cue: 'denied',
    act: 'denial',
    actBy: 'cue',
  },
  {
    why: 'the cue names it, whatever the content says',
    text: 'The minister admitted that nobody had checked the brakes.',
    cue: 'admitted',
    act: 'admission',
    actBy: 'cue',
  },
  { why: 'a plain cue', text: 'The harbour office said the ferry would leave at noon.', cue: 'said', act: 'statement' },
  {
    why: 'figures find',
    text: 'Prices rose by 3 per cent in May, official figures showed.',
    cue: 'showed',
    act: 'finding',
  },
  {
    why: 'a refusal is named by its cue',
    text: 'A spokesman declined to comment.',
    cue: 'declined to comment',
    act: 'refusal',
    actBy: 'cue',
  },
  {
    why: 'said, against what another has said, with a word of falsity',
    text: 'Kessania accused Orvel’s army of shelling the hospital. Orvel’s army said the report was untrue.',
    cue: 'said',
    act: 'denial',
  },
  {
    why: 'nobody says it',
    text: 'The deal has reportedly collapsed.',
    cue: 'reportedly',
    act: 'hearsay',
    actBy: 'cue',
  },
  {
    why: 'an accusation by its cue',
    text: 'The union accused the company of hiding the report.',
    cue: 'accused',
    act: 'accusation',
  },
  {
    why: 'not to deny a thing is to admit it',
    text: 'The harbour office did not deny that the pump had failed.',
    cue: 'did not deny',
    act: 'admission',
    actBy: 'cue',
  },
  {
    why: 'not to dispute it, too',
    text: 'The ministry does not dispute the figure.',
    cue: 'does not dispute',
    act: 'admission',
    actBy: 'cue',
  },
  {
    why: 'neither yes nor no is a refusal',
    text: 'Orvel’s army would neither confirm nor deny the report.',
    cue: 'would neither confirm nor deny',
    act: 'refusal',
    actBy: 'cue',
  },
  {
    why: 'to brush a thing aside is to deny it',
    text: 'The union accused the harbour board of hiding the survey. The board brushed aside the accusation.',
    cue: 'brushed aside',
    act: 'denial',
    actBy: 'cue',
  },
  {
    why: 'the cue is more than its verb',
    text: 'The union said the board had cheated its members. The board takes issue with that account.',
    cue: 'takes issue with',
    act: 'denial',
    actBy: 'content',
  },
  {
    why: 'an answer that takes the charge up and calls it names',
    text: 'The union accused the harbour board of hiding the survey. The board called the accusation a fable.',
    cue: 'called',
    act: 'denial',
    actBy: 'content',
  },
  {
    why: 'to be understood is hearsay',
    text: 'The ferry is understood to have been sold.',
    cue: 'is understood',
    act: 'hearsay',
  },
  {
    why: 'what analysts expect is a prediction',
    text: 'Analysts said they expected prices to rise by 3 per cent next year.',
    cue: 'said',
    act: 'prediction',
  },
];
