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
    text: '[Mara Lind, a bank analyst], said yes. [The scientist] said no. [The expert] said it again.',
    are: ['mara-lind', 'scientist', 'mara-lind'],
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
    text: 'Karl Brandt, who chairs the transport committee, was there. [The Labour MP] said yes. [Opposition leader Mara Lind] said no. [The Socialist] said it again.',
    are: ['karl-brandt', 'mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: a private person and a judge have no seat',
    text: '[Mara Lind] said yes. [The Labour MP] said no. [Judge Karl Brandt] said yes. [The Labour MP] said no.',
    are: ['mara-lind', 'labour-mp', 'karl-brandt', 'labour-mp'],
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
    text: 'Prince Osgar was at the gate. [The British royal] said no.',
    are: ['osgar'],
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
    text: 'Mara Lind had not heard of it. [The beekeeper] said yes.',
    are: ['mara-lind'],
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
    why: 'the next sentence opens with a name and an age',
    text: '[A mum-of-three] has told how she ran. Mara Lind, 34, was making tea. “I ran,” [she] said.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: who is no woman, too young for a parent, hurt, or before the court',
    text: '[A mum] has told how it fell. Karl Brandt, 34, was making tea. [A father] has told how it fell. Paul Oswin, 9, slept. [A man] has told how it fell. Tom Hale, 30, was killed. [A driver] has told how it fell. Bo Trant, 41, denies it.',
    are: ['mother', 'father', 'man', 'driver'],
  },
  {
    why: 'twin: the owner of a post, who has no age to be told by',
    text: '[A driver] has told how it fell. Mayor Mara Lind, 50, ran.',
    are: ['driver'],
  },
  {
    why: 'the only coroner of the text',
    text: '[A coroner] has ruled that he died. His mother wept. [Assistant coroner Mara Lind] found it grave.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: of two, and of whom a client is told, it may be another one',
    text: '[A judge] has ruled that he died. [His widow] said yes. [Judge Mara Lind] found it grave. [Judge Karl Brandt] said no.',
    are: ['judge', 'judge-widow', 'mara-lind', 'karl-brandt'],
  },
  {
    why: 'twin: far from the lead',
    text: 'It rained. It snowed. It blew. It froze. It thawed. [A coroner] has ruled that he died. [His widow] said yes. [Coroner Mara Lind] found it grave.',
    are: ['coroner', 'coroner-widow', 'mara-lind'],
  },
  {
    why: 'a holder of a post in the lead is who speaks next, of whom no post is told',
    text: '[Health chief] warns of fever\n\n[The region’s public health director] has warned of fever. [Dr Mara Lind] said it was late.',
    are: ['mara-lind', 'mara-lind', 'mara-lind'],
  },
  {
    why: 'and what they say further on is theirs as well',
    text: '[The state’s interior minister] has warned of floods. [Karl Brandt] said yes. “No,” [the minister] said.',
    are: ['karl-brandt', 'karl-brandt', 'karl-brandt'],
  },
  {
    why: 'below the lead only where the same post is told, by whatever word',
    text: 'It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. [A leader of the union] said yes. [Karl Brandt, its executive director], said it again.',
    are: ['karl-brandt', 'karl-brandt'],
  },
  {
    why: 'twin: not below the lead without it',
    text: 'It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. [The mine’s director] said yes. [Karl Brandt] said no.',
    are: ['mine-director', 'karl-brandt'],
  },
  {
    why: 'twin: whose other post is told, or who was named before',
    text: '[The mine’s director] warned of floods. [Union secretary Karl Brandt] said no. Then came Mara Lind. [The mine’s owner] said yes. [Lind] said no.',
    are: ['mine-director', 'karl-brandt', 'mine-owner', 'mara-lind'],
  },
  {
    why: 'twin: spokesmen, officials, men and women',
    text: '[A spokesman] said yes. [Karl Brandt] said no. [An official] said yes. [Paul Oswin] said no. [A woman] said yes. [Mara Lind] said no.',
    are: ['spokesperson', 'karl-brandt', 'official', 'paul-oswin', 'woman', 'mara-lind'],
  },
  {
    why: 'twin: no chairwoman is a man',
    text: '[The chairwoman] warned of floods. [Karl Brandt] said no.',
    are: ['chair', 'karl-brandt'],
  },
];
