import type { Case } from './notation.ts';

/** Whose words they are where another name stands nearer, and where source and cue end; each with its near twin. All invented. */
export const VOICES: Readonly<Record<string, readonly Case[]>> = {
  'a setting in front of the subject': [
    {
      why: 'what it is about',
      text: 'Regarding the notes, [s1 Hall] took a stern tone and [c1 said] [t1 none of them was signed].',
    },
    {
      why: 'a preposition',
      text: 'Amid the noise, [s1 Hall] took a stern tone and [c1 said] [t1 none of the notes was signed].',
    },
  ],
  'an apposition whose comma is missing': [
    {
      why: 'the name in front of it',
      text: '[s1 Mara Voss, a retired porter who came to help] [c1 said]: [t1 “The rope had snapped twice.”]',
    },
    { why: 'twin: a place in front', text: 'In Port Orvel, [s1 a porter] [c1 said] [t1 the rope had snapped].' },
  ],
  'the subject of a clause within': [
    {
      why: 'behind "after"',
      text: 'The yard sent a note that seemed to please Lin after [s1 [s2 Lin]] [c1 publicly scolded] [t1 her choir], [c2 accusing] [t2 the yard of theft].',
    },
    {
      why: 'twin: a relative clause with "after" in it',
      text: '[s1 A porter who left after the storm] [c1 said] [t1 the pier was safe].',
    },
  ],
  'a colon behind a clause': [
    {
      why: 'a verb in the present',
      text: 'But [s1 neighbour Voss] takes up the tale[c1 :] [t1 “All at once the door opens, and out he walks.”]',
    },
    {
      why: 'twin: a label',
      text: '[s1 The harbour master][c1 :] [t1 “All at once the door opens, and out he walks.”]',
    },
  ],
  'what a body is called for short': [
    {
      why: 'in brackets, and where it sits',
      text: '[c1 According to] [s1 the Office for Safe Piers (OSP) in Orvel], [t1 the pier is safe for lorries].',
    },
    {
      why: 'behind the claim',
      text: '[t1 The pier is safe], [c1 according to] [s1 the Safe Pier Office (SPO)].',
    },
    {
      why: 'a long apposition',
      text: '[c1 According to] [s1 Pierwatch, a group made up of former dockers that opposes the tolls of the harbour board in Orvel], [t1 prizes were handed to the crews].',
    },
    {
      why: 'twin: a noun with its verb is the claim',
      text: '[c1 According to] [s1 Pierwatch], [t1 an agency will take over the yard, and the crews will leave].',
    },
  ],
  'a participle behind what somebody sent': [
    {
      why: 'who sent it',
      text: 'The vote came two days after a letter sent by [s1 groups including Pierwatch] [c1 urging] [t1 the board to think again].',
    },
    {
      why: 'twin: behind a comma it is the subject’s',
      text: '[s1 Hall] spoke two days after the vote, [c1 urging] [t1 the board to think again].',
    },
  ],
  'a verb whose subject stands further off': [
    {
      why: 'an adverb behind a comma is no subject',
      text: '[s1 [s2 Hall]] [c1 denied] [t1 that there was a note], then [c2 argued] [t2 that it was old].',
    },
    { why: 'each', text: '[s1 The board and the crews] [c1 have each accused] [t1 the other of theft].' },
    {
      why: 'a participle in front of the sentence',
      text: 'Taking to the stage, [s1 Hall] raised a hand and [c1 called] [t1 the mayor “a kettle without a lid”].',
    },
    {
      why: 'where a firm has its shops',
      text: '[s1 Hall Lines], which has yards in Orvel, Brenk and Mirn, [c1 said] [t1 the pier was safe].',
    },
    {
      why: 'twin: a list is the subject',
      text: '[s1 The mayors of Orvel, Brenk and Mirn] [c1 said] [t1 the pier was safe].',
    },
    {
      why: 'a participle behind its noun',
      text: '[s1 A clerk not cleared to speak] [c1 said] [t1 the pier was safe].',
    },
    {
      why: 'behind "and"',
      text: '[s1 The manager] came late and [c1 gave an assurance] [t1 that the pay was safe].',
    },
    {
      why: 'who put a statement out',
      text: '[s1 The yard] put out a statement [c1 denying] [t1 the charge].',
    },
    {
      why: 'what led to it is nobody’s words',
      text: 'The losses have led to new [c1 calls for] [t1 a ban on nets].',
    },
    {
      why: 'among whom',
      text: 'The sale has led to [c1 fears] among [s1 dock workers] [t1 that the pier will close].',
    },
  ],
  'told in court': [
    { why: 'nobody knows by whom', text: '[t1 A boat ‘sank twice’], court [c1 told]' },
    { why: 'twin: a speaker', text: '[t1 “The boat sank twice,”] [s1 he] [c1 told] the court.' },
  ],
  'what is not told': [
    {
      why: 'of what',
      text: '[s1 Hall] [c1 said] [t1 the boat would come in May], but [s2 she] [c2 gave no further details on] [t2 the cost].',
    },
    { why: 'twin: of nothing in particular', text: 'The mayor gave no details.' },
  ],
  'where somebody speaks, behind the name': [
    {
      why: 'over tea',
      text: '[t1 “We are ants in a jar,”] [c1 says] [s1 Hall], over a cup of tea at his stall.',
    },
    { why: 'twin: who he is', text: '[t1 “We are ants in a jar,”] [c1 says] [s1 Hall, head of the stall].' },
  ],
  'who somebody is, behind the name': [
    {
      why: 'in front of the verb',
      text: '[s1 Corin Hall, who represents the crews], [c1 said] [t1 his client had turned the offer down].',
    },
    {
      why: 'behind it',
      text: '[t1 “It is our wish that it be settled,”] [c1 said] [s1 Orla Hall, who represents the crews].',
    },
    {
      why: 'with a place between',
      text: '[s1 Orla Hall, from Port Orvel, who has written nine books], [c1 admitted] [t1 that it was late].',
    },
    {
      why: 'according to her',
      text: '[t1 The pier is old], [c1 according to] [s1 Orla Hall, who runs the yard].',
    },
    {
      why: 'twin: met before',
      text: 'Orla Hall runs the yard. [t1 “It is late,”] [s1 Orla Hall], who is now home with a cold, [c1 said].',
    },
    {
      why: 'with what stands between',
      text: '[s1 Orla Hall, a diver, who was on the pier with two friends], [c1 said] [t1 it was late].',
    },
    {
      why: 'twin: an office is introduction enough',
      text: '[s1 Mayor Orla Hall], who was on the pier with two friends, [c1 said] [t1 it was late].',
    },
    {
      why: 'twin: a body',
      text: '[s1 The Orvel Divers’ Union], whose members were on the pier, [c1 said] [t1 it was late].',
    },
    {
      why: 'twin: how a source hides',
      text: '[s1 Orla Hall], who spoke on condition of anonymity, [c1 said] [t1 it was late].',
    },
    {
      why: 'twin: a claim of its own',
      text: '[t1 “It is late,”] [c1 said] [s1 Orla Hall], [s2 who] [c2 added] [t2 that the pier was shut].',
    },
  ],
  'what is denied under any name': [
    {
      why: 'a noun that no list has',
      text: '[s1 Hall] [c1 said] [t1 the mayor had sold the pier], [t2 a prospect] [s2 the mayor] [c2 denied] on Sunday.',
    },
    {
      why: 'a source with an apposition',
      text: '[s1 Hall] [c1 said] [t1 the pier cost two crowns], [t2 a figure] [s2 the yard’s own man, a retired porter], [c2 did not dispute].',
    },
  ],
  'times at the edge of a cue': [
    { why: 'later', text: '[s1 Hall] later [c1 said] [t1 she would have objected].' },
    { why: 'recently, and a bare clause', text: '[s1 Hall] recently [c1 told] the paper [t1 he wanted peace].' },
    { why: 'once, behind a comma', text: '[s1 Voss, a porter], once [c1 told] the board [t1 that the pier was old].' },
    { why: 'twin: another adverb', text: '[s1 Hall] [c1 repeatedly said] [t1 she objected].' },
    { why: 'how it is denied', text: '[s1 The yard] [c1 flat-out denied] [t1 the charge].' },
  ],
  'days that belong to a noun': [
    { why: 'a date', text: '[s1 Hall] [c1 said] [t1 the March 12 meeting was a farce].' },
    { why: 'a day', text: '[s1 Hall] [c1 said] [t1 the Friday vote was a farce].' },
    { why: 'in an object', text: '[s1 Hall] [c1 acknowledged] [t1 the Friday delays].' },
    { why: 'twin: when it was said', text: '[s1 Hall] [c1 said] Friday [t1 the vote was a farce].' },
    { why: 'twin: when it was admitted', text: '[s1 Hall] [c1 acknowledged] [t1 serious gaps] Friday.' },
    { why: 'twin: with "on"', text: '[s1 Hall] [c1 acknowledged] [t1 serious gaps] on Friday.' },
    { why: 'twin: when it is to be', text: '[s1 Hall] [c1 called for] [t1 a strike on Friday].' },
    {
      why: 'in a programme’s name',
      text: '[t1 “I have two boats and one crew,”] [s1 Hall] [c1 told] the Sunday programme on Radio Orvel.',
    },
  ],
  'the medium in a cue': [
    { why: 'opening', text: '[t1 “I never saw the maps,”] [s1 Hall] [c1 said in her opening statement].' },
    { why: 'whose', text: '[t1 “I never saw the maps,”] [s1 Hall] [c1 said in the board’s radio advertisement].' },
    { why: 'twin: a place', text: '[t1 “I never saw the maps,”] [s1 Hall] [c1 said] in the old mill.' },
  ],
  'a noun in -s in front of the verb': [
    {
      why: 'what they lead',
      text: '[s1 Leaders of recent protests in Orvel] [c1 acknowledged] [t1 that a brewer paid for the tents].',
    },
    { why: 'twin: the verb', text: '[s1 The union] [c1 protests] [t1 that the brewer paid].' },
  ],
};
