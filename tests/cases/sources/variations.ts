import type { SourceCase } from './case.ts';

/** What papers call somebody the second time: a wider word for the trade that was told, or a trade that was not. */
export const VARIATIONS: readonly SourceCase[] = [
  {
    why: 'a wider word for an office',
    text: '[Mara Lind, a senator from Lorvo], said yes. [The lawmaker] said it again. [The politician] said no more.',
    are: ['mara-lind', 'mara-lind', 'mara-lind'],
  },
  {
    why: 'a wider word for a post abroad, a rank, a calling',
    text: '[Ambassador Mara Lind] said yes. [The diplomat] said it again. [Bishop Karl Brandt] said no. [The cleric] said it again.',
    are: ['mara-lind', 'mara-lind', 'karl-brandt', 'karl-brandt'],
  },
  {
    why: 'who knows a field',
    text: '[Mara Lind, a biologist], said yes. [The scientist] said it again. [The researcher] went on. [The expert] said no more.',
    are: ['mara-lind', 'mara-lind', 'mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: an analyst is an expert and no scientist',
    text: '[Mara Lind, a bank analyst], said yes. [The expert] said it again. [The scientist] said no.',
    are: ['mara-lind', 'mara-lind', 'scientist'],
  },
  {
    why: 'twin: a judge makes no laws, a teacher is no student',
    text: '[Judge Mara Lind] said yes. [The lawmaker] said no. [Karl Brandt, a teacher], said yes. [The student] said no.',
    are: ['mara-lind', 'lawmaker', 'karl-brandt', 'student'],
  },
  {
    why: 'of two senators the one who spoke last',
    text: '[Senator Mara Lind] said yes. [Senator Karl Brandt] said no. [The lawmaker] said it was late.',
    are: ['mara-lind', 'karl-brandt', 'karl-brandt'],
  },
  {
    why: 'twin: "the former lawmaker" is not who is one',
    text: '[Senator Mara Lind] said yes. [The former lawmaker] said no.',
    are: ['mara-lind', 'former-lawmaker'],
  },
  {
    why: 'a wider word for who runs a firm',
    text: '[Karl Brandt, founder of Orvel], said yes. [The businessman] said it again. [The billionaire] said no more.',
    are: ['karl-brandt', 'karl-brandt', 'karl-brandt'],
  },
  {
    why: 'twin: no woman is a businessman',
    text: '[Mara Lind, founder of Orvel], said yes. [The businessman] said no.',
    are: ['mara-lind', 'businessman'],
  },
  {
    why: 'the boss, whatever the firm is said to be',
    text: '[Orvel chief executive Karl Brandt] said yes. [The airline boss] said it again.',
    are: ['karl-brandt', 'karl-brandt'],
  },
  {
    why: 'twin: the union’s boss does not direct the museum',
    text: '[Karl Brandt, director of the museum], said yes. [The union boss] said no.',
    are: ['karl-brandt', 'union-boss'],
  },
  {
    why: 'who leads a ministry by the name of its house',
    text: '[Defence Secretary Karl Brandt] said yes. [The Pentagon chief] said it again.',
    are: ['karl-brandt', 'karl-brandt'],
  },
  {
    why: 'twin: another ministry’s',
    text: '[Health Secretary Karl Brandt] said yes. [The Pentagon chief] said no.',
    are: ['karl-brandt', 'US:defence-ministry-chief'],
  },
  {
    why: 'a politician by party and seat, told or not',
    text: '[Karl Brandt, who chairs the transport committee,] said yes. [The Labour MP] said it again. [Opposition leader Mara Lind] said no. [The Socialist] said it again.',
    are: ['karl-brandt', 'karl-brandt', 'mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: a private person, a judge and whom a party speaks against have no such seat',
    text: '[Mara Lind] said yes. [The Labour MP] said no. [Judge Karl Brandt] said yes. [The Labour MP] said no. [Health Minister Paul Oswin] said yes. [The Green MP] said no.',
    are: ['mara-lind', 'labour-mp', 'karl-brandt', 'labour-mp', 'paul-oswin', 'green-mp'],
  },
  {
    why: 'a coach is the opposite number of a coach',
    text: 'Opposite number Mara Lind disagreed. [The Wexcombe coach] said yes.',
    are: ['mara-lind'],
  },
  {
    why: 'twin: the opposing coach is another one',
    text: '[Coach Karl Brandt] said yes. [The opposing coach] said no.',
    are: ['karl-brandt', 'opposing-coach'],
  },
  {
    why: 'royals',
    text: '[Prince Osgar] said yes. [The British royal] said it again.',
    are: ['osgar', 'osgar'],
  },
  {
    why: 'a trade that tells more of somebody, and introduces nobody',
    text: '[Mara Lind] said yes. [The plumber from Dunmere] said it again. [Karl Brandt] said yes. [The retired bus driver] said no.',
    are: ['mara-lind', 'mara-lind', 'karl-brandt', 'karl-brandt'],
  },
  {
    why: 'and from then on the trade alone is enough',
    text: '[Mara Lind] said yes. [The plumber from Dunmere] said it again. [Karl Brandt] said no. [The plumber] said no more.',
    are: ['mara-lind', 'mara-lind', 'karl-brandt', 'mara-lind'],
  },
  {
    why: 'twin: everybody may have to do with a plumber, a driver, a doctor',
    text: '[Mara Lind] said yes. [The plumber] said no. [Karl Brandt] said yes. [The driver] said no. [The doctor] said it was late.',
    are: ['mara-lind', 'plumber', 'karl-brandt', 'driver', 'doctor'],
  },
  {
    why: 'a trade of a private person that nobody else has to do with',
    text: '[Mara Lind] had not heard of it, she said. [The beekeeper] said yes.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: not of an official, nor of who was told to be a nurse',
    text: '[Mayor Mara Lind] said yes. [The beekeeper] said no. [Karl Brandt, a nurse], said yes. [The baker] said no.',
    are: ['mara-lind', 'beekeeper', 'karl-brandt', 'baker'],
  },
  {
    why: 'twin: others speak where somebody was hurt',
    text: 'Mara Lind was stabbed. [The beekeeper] said no.',
    are: ['beekeeper'],
  },
  {
    why: 'twin: the author of the report is told by it',
    text: '[Mara Lind] said yes. [The author of the report] said no.',
    are: ['mara-lind', 'author'],
  },
  {
    why: 'a captain may be a defender',
    text: 'Captain Karl Brandt was booked. [The defender] said yes.',
    are: ['karl-brandt'],
  },
  {
    why: 'the captain of a side is no ship’s',
    text: 'The striker and the goalkeeper were late for the league. [Mara Lind] said yes. [The captain] said it again.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: a ship’s',
    text: '[Mara Lind] said that the boat had sunk. [The captain] said no.',
    are: ['mara-lind', 'captain'],
  },
  {
    why: 'an age with a post tells of the same one',
    text: 'Prime Minister Karl Brandt won. [The 49-year-old prime minister] said yes.',
    are: ['karl-brandt'],
  },
  {
    why: 'a film is nobody whom a trade may mean',
    text: 'Mara Lind wept on the set of Cold Harbour. [The actress] said yes.',
    are: ['mara-lind'],
  },
  {
    why: 'a name by what only firms have and do',
    text: 'Shares in Orvel Brunn fell. [The company] said no.',
    are: ['orvel-brunn'],
  },
  {
    why: 'and by what they do to what is theirs',
    text: 'Dunmar Kells cut its forecast. [The company] said yes.',
    are: ['dunmar-kells'],
  },
  {
    why: 'twin: who has not spoken, where somebody else may be meant',
    text: 'Mara Lind called a man to mend the boiler. [The plumber from Dunmere] said no. Karl Brandt lives near the farm. His neighbour owns it. [The farmer] said yes.',
    are: ['dunmere-plumber', 'farmer'],
  },
  {
    why: 'twin: somebody without a name was told of since',
    text: '[Bishop Karl Brandt] said yes. A priest was led away. [The cleric] said no.',
    are: ['karl-brandt', 'cleric'],
  },
  {
    why: 'twin: of one side and of another',
    text: '[Orvel United coach Karl Brandt] said yes. [The Lorvo boss] said no.',
    are: ['karl-brandt', 'lorvo-boss'],
  },
  {
    why: 'twin: who was hurt, with an age',
    text: '[Mara Lind, 19,] said yes. Lind, 19, was attacked on Monday. [The student] said no.',
    are: ['mara-lind', 'student'],
  },
  {
    why: 'twin: what somebody shares is no stock',
    text: 'In her book Mara Lind shares how she lost it. [Lind] said yes.',
    are: ['mara-lind'],
  },
  {
    why: 'twin: who wrote the novel',
    text: 'The novel Anna Brandt wrote is out. [She] said it was late.',
    are: ['anna-brandt'],
  },
  {
    why: 'what somebody was before, whatever they are now',
    text: '[Manager Karl Brandt] said yes. [The former Wexcombe defender] said it again. [Mara Lind] said no. [The former union leader] said it again.',
    are: ['karl-brandt', 'karl-brandt', 'mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: a former minister is somebody else',
    text: '[Mara Lind] said no. [The former minister] said yes.',
    are: ['mara-lind', 'former-minister'],
  },
  {
    why: 'a trade with an age',
    text: '[Mara Lind] said no. [The 33-year-old teacher] said it again.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: of another age',
    text: '[Mara Lind, 19,] said no. [The 33-year-old teacher] said yes.',
    are: ['mara-lind', 'teacher'],
  },
  {
    why: 'a woman is an actor as well',
    text: '[Mara Lind] said no. [The actor] said it again.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'a mayor is a councillor, a TD a deputy',
    text: '[Mayor Karl Brandt] said yes. [The independent councillor] said it again. [Local TD Mara Lind] said no. [The Independent deputy] said it again.',
    are: ['karl-brandt', 'karl-brandt', 'mara-lind', 'mara-lind'],
  },
];

/** Somebody without a name in a headline or a lead, who is named below. */
export const NAMED_BELOW: readonly SourceCase[] = [
  {
    why: 'a headline quotes who is quoted below',
    text: '“{They have killed my street}”, says [trader]\n\n[Shopkeepers] said no. “{They have killed my street, all of it},” [Karl Brandt] said.',
    are: ['karl-brandt', 'shopkeepers', 'karl-brandt'],
  },
  {
    why: 'twin: not with other words',
    text: '“{They have killed my street}”, says [trader]\n\n[Shopkeepers] said no. “{It is dead now},” [Karl Brandt] said.',
    are: ['trader', 'shopkeepers', 'karl-brandt'],
  },
  {
    why: 'twin: below the headline the words may be anybody’s',
    text: 'Roof falls\n\n“{They have killed my street},” [a trader] said. “{They have killed my street}”, said [Karl Brandt].',
    are: ['trader', 'karl-brandt'],
  },
  {
    why: 'twin: a quotation that somebody else repeats',
    text: '“{I feared for my very life}”, says [victim]\n\n“{I feared for my very life},” [Officer Tom Hale] said.',
    are: ['victim', 'tom-hale'],
  },
  {
    why: 'a parent of the lead, whose name and age follow, speaks next',
    text: '[A mum-of-three] has told how she ran. Mara Lind, 34, was making tea. “I ran,” [she] said.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: a parent who is no woman, or too young',
    text: '[A mum] has told how it fell. [Karl Brandt, 34], said no. [A father] has told how it fell. [Paul Oswin, 9], said yes.',
    are: ['mother', 'karl-brandt', 'father', 'paul-oswin'],
  },
  {
    why: 'twin: a neighbour is not who died, a driver not who was hit',
    text: '[A neighbour] said she heard screams. Mara Lind, 34, died at the scene. [A driver] said he saw nothing. [Karl Brandt, 41], said it hurt.',
    are: ['neighbour', 'driver', 'karl-brandt'],
  },
  {
    why: 'the only coroner of the text',
    text: '[A coroner] has ruled that he died. His mother wept. [Assistant coroner Mara Lind] found it grave.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: of two judges, of a retired one, and of one somewhere it may be another',
    text: '[A judge] has ruled that he died. [His widow] said yes. [Judge Mara Lind] found it grave. [Judge Karl Brandt] said no.',
    are: ['judge', 'judge-widow', 'mara-lind', 'karl-brandt'],
  },
  {
    why: 'twin: a retired judge is another one',
    text: '[A retired judge] said it was late. [His widow] said yes. [Judge Mara Lind] found it grave.',
    are: ['retired-judge', 'retired-judge-widow', 'mara-lind'],
  },
  {
    why: 'twin: far from the lead',
    text: 'It rained. It snowed. It blew. It froze. It thawed. [A coroner] has ruled that he died. [His widow] said yes. [Coroner Mara Lind] found it grave.',
    are: ['coroner', 'coroner-widow', 'mara-lind'],
  },
  {
    why: 'a holder of a post is who speaks next, of whom the same post is told',
    text: '[Teachers’ union leader] warns of cuts\n\n[A leader of the largest teachers’ union] warned of cuts. “No,” said [Karl Brandt, director of the teachers’ union].',
    are: ['karl-brandt', 'karl-brandt', 'karl-brandt'],
  },
  {
    why: 'and what they say further on is theirs as well',
    text: '[The chief executive] warned of floods. “No,” [Karl Brandt, its chief executive], said. “Never,” [the executive] said.',
    are: ['karl-brandt', 'karl-brandt', 'karl-brandt'],
  },
  {
    why: 'twin: who speaks next, of whom nothing is told, is anybody',
    text: '[The mayor] said the pool would shut. “It is a disgrace,” said [Mara Lind, who swims there]. [The health minister] said no. [Dr Anna Brandt] said yes.',
    are: ['mayor', 'mara-lind', 'health-minister', 'anna-brandt'],
  },
  {
    why: 'twin: one of many ministers, senators, mayors',
    text: '[A minister] said he had been offered cash. [Justice minister Mara Lind] said she would look into it. [A senator] said no. [Senator Karl Brandt] said yes.',
    are: ['minister', 'mara-lind', 'senator', 'karl-brandt'],
  },
  {
    why: 'twin: the same post elsewhere',
    text: '[The union’s president] said no. [Karl Brandt, chief executive of Brenk Rail], said yes.',
    are: ['union-president', 'karl-brandt'],
  },
  {
    why: 'twin: officials are many',
    text: '[An official] said yes. [Official Paul Oswin] said no.',
    are: ['official', 'paul-oswin'],
  },
];
