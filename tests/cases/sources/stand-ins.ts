import type { SourceCase } from './case.ts';

/** Somebody whom the text names, and words that nothing told before ties to the name. */
export const STAND_INS: readonly SourceCase[] = [
  {
    why: '"he" is the one capital that does something, where the text knows nobody else',
    text: 'When I ask about the ferry, Crane goes quiet and stirs his tea. Then [he] says no. [He] says it again.',
    are: ['crane', 'crane'],
  },
  {
    why: 'who only spoke, without a form of address or a given name',
    text: '“There is always a robin,” says [Tobbin], laying the hook across his knees. The hedge, [he] says, was laid by hand.',
    are: ['tobbin', 'tobbin'],
  },
  {
    why: 'twin: not what may be a firm',
    text: 'Brellmart cut 400 jobs on Monday. “There was no warning,” [he] said. [Brellmart] declined to comment.',
    are: ['he', 'brellmart'],
  },
  {
    why: 'twin: not the place',
    text: 'The road runs through Dunmere. There [he] said no.',
    are: ['he'],
  },
  {
    why: 'twin: not a body that is known',
    text: 'Google sent a note. Then [he] said no.',
    are: ['he'],
  },
  {
    why: 'twin: not who was mentioned long ago',
    text: 'Crane stirs his tea. It rains. The ferry is late. Nobody comes. [He] said no.',
    are: ['he'],
  },
  {
    why: 'a name with its verb behind a setting is as likely as one that opens the sentence',
    text: '[Karl Brandt] said yes. On Tuesday morning, Tavi Orm presented a plan that had come from Brandt. [He] said it was late.',
    are: ['karl-brandt', 'tavi-orm'],
  },
  {
    why: 'the couple are the two who share a family name or have spoken together',
    text: 'Paul and Mara Oswin have the shop. “No,” [Paul] said. “Never,” [Mara] said. [The couple] said it again.',
    are: ['paul-oswin', 'mara-oswin', 'paul-oswin+mara-oswin'],
  },
  {
    why: '"they" are two who were named together, where no others were told of',
    text: 'Paul and Mara Oswin bought the mill. [They] said it leaked.',
    are: ['paul-oswin+mara-oswin'],
  },
  {
    why: 'twin: the workers, where there are any',
    text: 'Paul and Mara Oswin bought the mill. Workers stood at the gate. [They] said it leaked.',
    are: ['workers'],
  },
  {
    why: 'however many have spoken since',
    text: '[Paul and Mara Oswin] said yes. [The couple] said it again. [Karl Brandt] said yes. [The couple] said nothing.',
    are: ['paul-oswin+mara-oswin', 'paul-oswin+mara-oswin', 'karl-brandt', 'paul-oswin+mara-oswin'],
  },
  {
    why: 'and the duo, the pair, both',
    text: '[Paul Oswin and Karl Brandt] said no. [The pair] said it again. [Both] said no more. [The duo] said nothing.',
    are: ['paul-oswin+karl-brandt', 'paul-oswin+karl-brandt', 'paul-oswin+karl-brandt', 'paul-oswin+karl-brandt'],
  },
  {
    why: 'twin: a couple that nobody has named',
    text: '[Mara Lind] said no. [A couple from Dunmere] said yes. [The couple] said it again.',
    are: ['mara-lind', 'dunmere-couple', 'dunmere-couple'],
  },
  {
    why: 'twin: two brothers are no couple',
    text: 'Anna and Karl Brandt came late. Paul Oswin and Henri Lind did not. [The couple] said yes.',
    are: ['anna-brandt+karl-brandt'],
  },
  {
    why: 'a prince and a duchess by their titles',
    text: '[Prince Leander] said no. [Mara, Duchess of Lorvo], said yes. [The prince] said it again. [The duchess] said no more. [Mara] said nothing.',
    are: ['leander', 'mara', 'leander', 'mara', 'mara'],
  },
  {
    why: 'the title of a peer is its bearer’s wherever it stands alone',
    text: 'Paul, the Duke of Lorvo, came late. [The Duke of Lorvo] said no. [Paul] said it again.',
    are: ['paul', 'paul'],
  },
  {
    why: 'the president is no daughter of the same name who is named later',
    text: '[President Oswin] said yes. [Mr Oswin] said it again. Then came Laura Oswin, a daughter. [The president] said no more. [Ms Oswin] said nothing.',
    are: ['oswin-m', 'oswin-m', 'oswin-m', 'laura-oswin'],
  },
  {
    why: 'twin: one and the same, whose given name comes later',
    text: '[President Oswin] said yes. [Mr Oswin] said it again. Then came Paul Oswin, the president. [The president] said no more.',
    are: ['paul-oswin', 'paul-oswin', 'paul-oswin'],
  },
  {
    why: 'papers vary what they call somebody of whom they told no trade',
    text: 'Anton Reyes has told of stage fright. “I heard the kettle boil,” [the actor] said.',
    are: ['anton-reyes'],
  },
  {
    why: 'a player whose place on the field was not told',
    text: '[Anton Reyes] said no. [The winger] said it again.',
    are: ['anton-reyes', 'anton-reyes'],
  },
  {
    why: 'the boss of a club is its manager',
    text: '[Manager Anton Reyes] said no. [The Wexcombe boss] said it again.',
    are: ['anton-reyes', 'anton-reyes'],
  },
  {
    why: 'twin: of two who were named it may be either',
    text: 'Anton Reyes met Karl Brandt. [The actor] said no.',
    are: ['actor'],
  },
  {
    why: 'twin: whose trade was told is called so, and nothing else',
    text: '[Anton Reyes, a plumber], said yes. [The actor] said no.',
    are: ['anton-reyes', 'actor'],
  },
  {
    why: 'twin: who drove is not who was hit, nor are those who judge and speak',
    text: 'Anton Reyes was hit by a van. [The driver] said no. [The judge] said yes. [The spokesman] said nothing.',
    are: ['driver', 'judge', 'spokesperson'],
  },
  {
    why: 'twin: an official is no singer',
    text: '[Mayor Anton Reyes] said no. [The singer] said yes.',
    are: ['anton-reyes', 'singer'],
  },
  {
    why: 'a family name that is a small word',
    text: '“It is late,” said [Karl Still, the manager]. [Still] said it again. Lena May came late. [May], [who] said yes, was tired.',
    are: ['karl-still', 'karl-still', 'lena-may', 'lena-may'],
  },
  {
    why: 'twin: the word itself',
    text: '[Karl Brandt] said yes. Still said to be late, [he] went on.',
    are: ['karl-brandt', 'karl-brandt'],
  },
  {
    why: 'the letter is whose it was, and no rules have sent it',
    text: '[The Quiet Coast League] sent a letter on Monday. [The letter] said yes. [State rules] say that it counts. [The letter] said it again.',
    are: ['quiet-coast-league', 'quiet-coast-league', 'state-rules', 'quiet-coast-league'],
  },
  {
    why: 'a family name that is a trade, behind a post and a given name',
    text: '[Mayor Lena Baker] said yes. [Orvel CEO Paul King] said it again. [Baker] said no more. [Mr King] said nothing. [Ms Baker] went on.',
    are: ['lena-baker', 'paul-king', 'lena-baker', 'paul-king', 'lena-baker'],
  },
  {
    why: 'and behind a form of address or a rank alone',
    text: '[Sgt. Cook] said yes. [Mrs Bishop] said it again. [Cook] said no more.',
    are: ['cook', 'bishop', 'cook'],
  },
  {
    why: 'twin: who is addressed by the post, and posts of several words',
    text: '[Mr Speaker] said yes. [Chief Medical Officer Lena King] said it again. [Deputy Prime Minister] said no more.',
    are: ['mr-speaker', 'lena-king', 'deputy-prime-minister'],
  },
  {
    why: '"he" is who was told of last, with or without a name',
    text: '[Mayor Karl Brandt] said yes. The driver climbed out of the cab. [He] said it was late.',
    are: ['karl-brandt', 'driver'],
  },
  {
    why: '"they" are those at the beginning of the sentence before, and not the university',
    text: 'Researchers at the University of Lorvo took cores of mud. [They] said it was old.',
    are: ['university-of-lorvo-researchers'],
  },
  {
    why: '"it" is the report at the beginning of the sentence before',
    text: '[Mara Lind] said yes. The report was published on Monday. [It] said the dam was safe.',
    are: ['mara-lind', 'report'],
  },
  {
    why: 'twin: a treasurer with a name is told by it',
    text: '[Karl Brandt] said yes. The club’s treasurer, Paul Oswin, paid for it. [He] said it was late.',
    are: ['karl-brandt', 'paul-oswin'],
  },
  {
    why: 'his father is somebody, too',
    text: 'His father left school at twelve. [He] said it was late.',
    are: ['father'],
  },
  {
    why: 'twin: whose name follows at once is no other one',
    text: '[Karl Brandt] said yes. The first witness was Paul Oswin, a plumber. [He] said it was late.',
    are: ['karl-brandt', 'paul-oswin'],
  },
  {
    why: 'twin: who is mentioned further on in a sentence is not its subject',
    text: '[Karl Brandt] said yes. Two weeks ago the driver was there. [He] said it was late.',
    are: ['karl-brandt', 'karl-brandt'],
  },
  {
    why: 'who is spoken of does not say so',
    text: '[Karl Brandt] said yes. {Paul Oswin was late}, [he] said. {The driver was tired}, [he] added.',
    are: ['karl-brandt', 'karl-brandt', 'karl-brandt'],
  },
  {
    why: 'twin: where nobody else is told of, they may',
    text: '{Paul Oswin was late}, [he] said.',
    are: ['paul-oswin'],
  },
  {
    why: 'by her own account: whose name follows',
    text: '[Karl Brandt] said yes. By [her] own account, Ms Lind was late. By [his] own account, Oswin was not.',
    are: ['karl-brandt', 'lind', 'oswin'],
  },
  {
    why: 'no name goes on over the beginning of a source',
    text: '[Mara Lind] said yes. Speaking to the Lorvo Daily Post [Lind] said it again.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: an officer who does something to somebody is not whom the text is about',
    text: 'Karl Brandt was arrested on Monday. The officer cuffed him. [He] said it was late.',
    are: ['karl-brandt'],
  },
  {
    why: 'twin: the mayor may be whom the sentence before named',
    text: 'Anna Brandt leads the town. The mayor won in May. [She] said it was late.',
    are: ['anna-brandt'],
  },
  {
    why: 'twin: a list is no apposition',
    text: 'Guests included Paul Brandt, the Prince of Lorvo, and Anna Lind. [The Prince of Lorvo] said yes. [Brandt] said it again.',
    are: ['prince-of-lorvo', 'paul-brandt'],
  },
  {
    why: 'twin: nor is a title that was there before',
    text: '[The Duchess of Lorvo] said yes. Beside her sat the gardener, Mara Lind, [the Duchess of Lorvo] said. [Lind] said it again.',
    are: ['duchess-of-lorvo', 'duchess-of-lorvo', 'mara-lind'],
  },
  {
    why: 'twin: a couple are no two who opened a fair together',
    text: 'Mayor Anna Brandt and Karl Lind, a judge, opened the fair. A man and his wife were hurt. [The couple] said yes.',
    are: ['couple'],
  },
  {
    why: 'a family name that is a trade, where a source begins at it',
    text: 'Prime Minister Will [Carpenter] said yes.',
    are: ['will-carpenter'],
  },
  {
    why: 'twin: of whom something was done, others speak',
    text: 'Anton Reyes was stabbed. [The actor] said it was late.',
    are: ['actor'],
  },
  {
    why: 'one detective is none of the detectives',
    text: 'Detectives have arrested a man. [The detective] said it was late. [A detective] said it again.',
    are: ['detective', 'detective-2'],
  },
  {
    why: 'who spoke last is whom a trade that nobody had means',
    text: '[One buyer, Laura Brandt], said yes. The nurse wants to go to court. [She] said it again.',
    are: ['laura-brandt', 'laura-brandt'],
  },
  {
    why: 'a former captain who comes later is not the captain',
    text: '[Karl Brandt] said yes. [The captain] said it again. [Former captain Paul Oswin] said nothing.',
    are: ['karl-brandt', 'captain', 'paul-oswin'],
  },
  {
    why: 'an indictment is no “he”: whom it tells of is',
    text: '[Paul Oswin, a lawyer], said yes. {Karl Brandt burnt it}, according to [the indictment]. [He] said it was late.',
    are: ['paul-oswin', 'indictment', 'karl-brandt'],
  },
  {
    why: 'the statement is who made it known, whoever was named since',
    text: '[Orvel Records] said in a statement that it was sorry. Tessa Brandt sang at the gala. [The statement] said yes. [Tessa Brandt] wept. [The statement] went on.',
    are: ['orvel-records', 'orvel-records', 'tessa-brandt', 'orvel-records'],
  },
  {
    why: 'also where it only issued it',
    text: 'Orvel Records sent a letter on Monday. Tessa Brandt sang at the gala. [The letter] said yes.',
    are: ['orvel-records'],
  },
];
