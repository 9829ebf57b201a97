import type { Case } from './notation.ts';

/** Which words around a content belong to it: who hears it, the source’s own clause, an aside’s clause, times, scenes, the next deed, what it brings about. All invented. */
export const LIMITS: Readonly<Record<string, readonly Case[]>> = {
  'a hearer of several words': [
    {
      why: 'a paper’s name, and many in front of their adverb',
      text: '[s1 A porter] [c1 told] the Marlow Post [t1 couriers often left parcels in the rain].',
    },
    {
      why: 'an adverb in front of its verb',
      text: '[s1 A baker] [c1 told] the Lorn Echo [t1 drivers often ignored the limit].',
    },
    { why: 'a programme of a station', text: '[s1 Hale] [c1 told] Lorn FM’s breakfast show [t1 buses would be free].' },
    {
      why: 'a body’s name of three words',
      text: '[s1 He] [c1 told] the Commons Health Committee [t1 waiting lists had doubled].',
    },
    {
      why: 'a paper that is called one',
      text: '[s1 Moss] [c1 told] the Financial Ledger newspaper [t1 trading had been weak].',
    },
    {
      why: 'a name behind its noun',
      text: '[s1 A farmer] [c1 told] the Dutch newspaper De Molen [t1 floods had ruined his barley].',
    },
    { why: 'a house of a parliament', text: '[s1 Hale] [c1 told] the House of Lords [t1 ministers had been misled].' },
    {
      why: 'a person in small letters, and one thing',
      text: '[s1 The skipper] [c1 told] the harbour master [t1 fuel was running low].',
    },
    {
      why: 'many in small letters, and many things',
      text: '[s1 Osei] [c1 warned] ministers [t1 delays would cost lives].',
    },
    { why: 'many who report', text: '[s1 The operator] [c1 told] reporters [t1 trams would run by noon].' },
    {
      why: 'an inquiry into something, with its “that”',
      text: '[s1 Her aunt] [c1 told] the public inquiry into the sinking of the Alder [t1 that a deckhand had locked the door].',
    },
    {
      why: 'an inquest, without “that”',
      text: '[s1 A nurse] [c1 told] the inquest into the death of Ivo Marsh [t1 a colleague had switched off the alarm].',
    },
    {
      why: 'a gathering with its place and day',
      text: '[s1 The treasurer] [c1 told] a gathering in Brenk on Friday [t1 the reserves were gone].',
    },
    {
      why: 'people who do something meanwhile',
      text: '[s1 A steward] [c1 told] passengers waiting on the platform [t1 trains would resume at noon].',
    },
    {
      why: 'people of a place, and a name',
      text: '[s1 The clerk] [c1 told] residents of the lower town [t1 Hale had sold the bell].',
    },
    {
      why: 'who writes for a paper',
      text: '[s1 She] [c1 told] a reporter for the Lorn Herald [t1 the bridge had been closed for weeks].',
    },
    {
      why: 'a room',
      text: '[s1 The doctor] [c1 told] a packed courtroom in Lorn [t1 the wound could not have been an accident].',
    },
    {
      why: 'officers at a place',
      text: '[s1 The driver] [c1 told] police officers at the scene [t1 his brakes had failed].',
    },
    {
      why: 'parents of a sort',
      text: '[s1 The head] [c1 told] parents of younger pupils [t1 the school would shut at noon].',
    },
    {
      why: 'a meeting, and a question',
      text: '[s1 Moss] [c1 told] a meeting of the guild in Orvel [t1 how the money had gone].',
    },
    {
      why: 'an inquiry, and a quotation',
      text: '[s1 The union] [c1 told] the inquiry into the fire [t1 “nobody listened to the crews”].',
    },
    { why: 'twin: the simple hearer', text: '[s1 Moss] [c1 told] the tribunal [t1 she had never met him].' },
    {
      why: 'twin: police, and their officers in what is told',
      text: '[s1 Moss] [c1 told] the police [t1 officers had lied].',
    },
    { why: 'twin: no hearer', text: '[s1 Moss] [c1 warned] [t1 a flood could reach the mill].' },
    { why: 'twin: two words that go together', text: '[s1 Moss] [c1 warned] [t1 police cuts would cost lives].' },
    {
      why: 'twin: a place in what is told',
      text: '[s1 Moss] [c1 told] him [t1 the inquiry into the fire had failed].',
    },
    { why: 'twin: where it was said', text: '[s1 Moss] [c1 told] reporters in Lorn [t1 that the mill would close].' },
    { why: 'twin: said of oneself', text: '[s1 Moss] [c1 told] the court [t1 the inquiry into the fire had failed].' },
    {
      why: 'a clause of the hearers’ place',
      text: '[s1 The minister] [c1 told] staff at the depot the group sold in March [t1 that nobody would be moved].',
    },
    {
      why: 'a clause with a pronoun',
      text: '[s1 Osei] [c1 told] guests at a hotel he owned in Brenk [t1 that the pool was shut].',
    },
    {
      why: 'a clause with company',
      text: '[s1 Hale] [c1 told] reporters outside the flat he rented with a friend [t1 that he had done nothing wrong].',
    },
    {
      why: 'a clause with a year',
      text: '[s1 The clerk] [c1 told] tenants of the tower the council built in 1970 [t1 that the lifts were safe].',
    },
    {
      why: 'a clause behind a participle',
      text: '[s1 Moss] [c1 told] people living in the villages the army took last week [t1 that food was coming].',
    },
    {
      why: 'a clause of two words',
      text: '[s1 Moss] [c1 told] customers of the bank she founded [t1 that their savings were safe].',
    },
    {
      why: 'a clause, and a quotation',
      text: '[s1 Moss] [c1 told] pupils at the school her father ran [t1 “nobody is leaving”].',
    },
    {
      why: 'a clause in the perfect',
      text: '[s1 The owner] [c1 told] a crowd outside the shop his family has owned since 1920 [t1 that it would close].',
    },
    {
      why: 'a clause with a name',
      text: '[s1 Moss] [c1 told] workers at the plant Orvel bought last year [t1 that jobs were safe].',
    },
    {
      why: 'a clause that ends in its preposition',
      text: '[s1 Moss] [c1 told] a crowd outside the house she lived in [t1 that she would not go].',
    },
    {
      why: 'a clause with a particle',
      text: '[s1 Moss] [c1 told] families in the camp the army set up in May [t1 that there would be bread].',
    },
    {
      why: 'a clause in the present',
      text: '[s1 Moss] [c1 told] viewers of the show he hosts [t1 that it would end].',
    },
    {
      why: 'twin: a clause whose verb reports',
      text: '[s1 A foreman] [c1 told] the inquiry into the fire [t1 a colleague had warned that the door was locked].',
    },
    {
      why: 'twin: a clause whose verb knows',
      text: '[s1 A foreman] [c1 told] the inquiry into the fire [t1 he knew that the door was locked].',
    },
    {
      why: 'a clause with an adverb',
      text: '[s1 Lind] [c1 told] a rally in the city he once ran [t1 that it was broke].',
    },
    {
      why: 'twin: a noun with “that”',
      text: '[s1 Lind] [c1 told] the inquiry into the crash [t1 the crew had relied on a report that the road was shut].',
    },
    {
      why: 'twin: another noun with “that”',
      text: '[s1 Lind] [c1 told] the inquiry into the crash [t1 the firm had acted on the understanding that the road was shut].',
    },
    {
      why: 'twin: so long',
      text: '[s1 Lind] [c1 told] the inquiry into the crash [t1 the alarm had rung for so long that nobody listened].',
    },
    {
      why: 'twin: a clause that needs no object',
      text: '[s1 A foreman] [c1 told] the inquiry into the fire [t1 a colleague had died in a room that the firm owned].',
    },
    {
      why: 'twin: a clause that needs no object, and more behind it',
      text: '[s1 A foreman] [c1 told] the inquiry into the fire [t1 a guard had come to a door that the firm kept locked].',
    },
    {
      why: 'twin: a clause with its object',
      text: '[s1 A foreman] [c1 told] the inquiry into the fire [t1 the crew had left the yard that the firm owned].',
    },
    {
      why: 'twin: what there is for a claim',
      text: '[s1 A foreman] [c1 told] the inquiry into the fire [t1 the firm had evidence that the door was locked].',
    },
    {
      why: 'twin: “that” that points',
      text: '[s1 A foreman] [c1 told] the inquiry into the fire [t1 the firm had sold that mill in May].',
    },
    {
      why: 'twin: a night',
      text: '[s1 A foreman] [c1 told] the inquiry into the fire [t1 the firm had ignored a letter that night].',
    },
    {
      why: 'twin: so tired',
      text: '[s1 A foreman] [c1 told] the inquiry into the fire [t1 he had been so tired that he fell asleep].',
    },
    {
      why: 'twin: a quotation within a clause',
      text: '[s1 A foreman] [c1 told] the inquiry into the fire [t1 a manager had called the drill “a waste of time”].',
    },
    {
      why: 'twin: a clause with a relative one',
      text: '[s1 The mayor] [c1 told] a meeting in Lorn [t1 the council bought the mill that burned].',
    },
  ],
  'the relative clause of a source': [
    {
      why: 'a deed in front of an object that may speak itself',
      text: '[s1 The yard], which lost its biggest customer, [c1 denied] [t1 the report].',
    },
    {
      why: 'with an adverb of the verb’s',
      text: '[s1 The yard], which lost its biggest customer, [c1 also denied] [t1 the report].',
    },
    {
      why: 'with “now” behind its comma',
      text: '[s1 The company], which supplies most of Lorn’s bakeries, now [c1 expects] [t1 core earnings of 2 million crowns].',
    },
    {
      why: 'with “whose”',
      text: '[s1 The firm], whose ferries sail to Lorn, now [c1 predicts] [t1 a loss of 3 million crowns].',
    },
    {
      why: 'a view of others in it',
      text: '[s2 The bank], [t1 which] [s1 critics] [c1 say] [t1 is broke], now [c2 expects] [t2 a loss of 2 million crowns].',
    },
    {
      why: 'twin: a speaker behind the verb',
      text: '[t1 The yard, which lost its biggest customer, will close], [c1 said] [s1 Lind].',
    },
    {
      why: 'twin: a second deed of the same subject',
      text: '[s1 The firm] cut 40 jobs, now [c1 says] [t1 it will close].',
    },
  ],
  'a parenthesis within a clause': [
    { why: 'where', text: 'He fled to Lorn, [t1 where], [c1 according to] [s1 police], [t1 he lived above a bakery].' },
    {
      why: 'where, with a verb of saying',
      text: 'The boat sank off Brenk, [t1 where], [s1 the coastguard] [c1 said], [t1 the sea was calm].',
    },
    {
      why: 'where, without a comma in front',
      text: 'She was taken to a clinic [t1 where], [c1 according to] [s1 her lawyer], [t1 she was refused water].',
    },
    { why: 'of them some', text: 'She had three sons, [t1 two of whom], [s1 she] [c1 said], [t1 were at sea].' },
    {
      why: 'a second speaker’s contrast',
      text: '[s1 Hall] [c1 said] [t1 the mill was old] but, [c2 according to] [s2 the guild], [t2 it was sound].',
    },
    {
      why: 'a second speaker’s background',
      text: '[s1 Hall] [c1 said] [t1 he had read the minutes], [t2 which], [s2 the clerk] [c2 confirmed], [t2 were genuine].',
    },
    {
      why: 'when',
      text: 'He left in March, [t1 when], [c1 according to] [s1 his wife], [t1 he stopped taking calls].',
    },
    {
      why: 'with its preposition',
      text: 'They landed near Brenk, [t1 from where], [c1 according to] [s1 the indictment], [t1 the crates were driven north].',
    },
    {
      why: 'behind the subject of the clause',
      text: 'She spent a year in Lorn, [t1 where she], [c1 according to] [s1 friends], [t1 learned to sail].',
    },
    {
      why: 'who, and the main verb behind',
      text: 'The suspect, [t1 who], [c1 according to] [s1 the police], [t1 had no licence], was released.',
    },
    {
      why: 'the second of two deeds',
      text: 'He bought the house in 2011 and, [c1 according to] [s1 court papers], [t1 sold it two years later].',
    },
    {
      why: 'the last of a list',
      text: 'The summit has yielded a handshake, a cold and, [c1 according to] [s1 her hosts], [t1 no treaty].',
    },
    { why: 'a contrast', text: 'The mill is open but, [s1 the owner] [c1 said], [t1 it loses money].' },
    { why: 'twin: within the main clause', text: '[t1 The town], [c1 according to] [s1 the mayor], [t1 is broke].' },
    {
      why: 'twin: behind it all',
      text: '[t1 He fled to Lorn, where he lived above a bakery], [c1 according to] [s1 police].',
    },
    { why: 'one “is” for two', text: '[t1 The lane is steep and], [s1 drivers] [c1 say], [t1 slippery].' },
    { why: 'one “was” for two', text: '[t1 The hall was cold and], [c1 according to] [s1 staff], [t1 badly lit].' },
    { why: 'one “is” with a contrast', text: '[t1 The bridge is old but], [s1 engineers] [c1 say], [t1 safe].' },
    { why: 'twin: a subject of its own', text: 'The mill is open and, [s1 the owner] [c1 said], [t1 it loses money].' },
    {
      why: 'twin: a verb of its own in the present',
      text: 'The plan is ready but, [s1 the mayor] [c1 said], [t1 needs money].',
    },
    { why: 'twin: a deed of its own', text: 'He was in Lorn and, [s1 she] [c1 said], [t1 sold it].' },
    {
      why: 'twin: an auxiliary of its own',
      text: 'The pool is open and, [s1 the mayor] [c1 says], [t1 was full on Sunday].',
    },
  ],
  'a time or a place within a demand': [
    {
      why: 'a day in front of the infinitive',
      text: '[s1 The envoy] [c1 called on] [t1 Lorn] on Friday [t1 to release the sailors].',
    },
    { why: 'a week', text: '[s1 The bishops] [c1 urged] [t1 the government] last week [t1 to end the siege].' },
    { why: 'a month', text: '[s1 The union] [c1 asked] [t1 the mayor] in March [t1 to reopen the pool].' },
    { why: 'in a letter', text: '[s1 Two senators] [c1 called on] [t1 the bank] in a letter [t1 to open its books].' },
    { why: 'behind an accused', text: '[s1 Hale] [c1 accused] [t1 the board] on Monday [t1 of hiding the bill].' },
    { why: 'what is pointed at', text: '[s1 Lorn] [c1 dismissed] [t1 the charge] on Friday [t1 as a lie].' },
    {
      why: 'in front of a gerund',
      text: '[s1 The auditors] [c1 faulted] [t1 the school] last year [t1 for losing the register].',
    },
    {
      why: 'twin: a time behind the infinitive',
      text: '[s1 The envoy] [c1 urged] [t1 Lorn to release the sailors on Friday].',
    },
    {
      why: 'twin: a time of the object’s',
      text: '[s1 Parents] [c1 criticised] [t1 the decision last month to close the pool].',
    },
    { why: 'twin: how long', text: '[s1 Parents] [c1 accused] [t1 the school of waiting two hours to call them].' },
    { why: 'twin: to whom a letter goes', text: '[s1 The mayor] [c1 defended] [t1 his choice] in a letter to donors.' },
    {
      why: 'twin: a time of what they lost',
      text: '[s1 Hale] [c1 urged] [t1 those who lost work last year to apply].',
    },
    {
      why: 'twin: a time yet to come',
      text: '[s1 Hale] [c1 urged] [t1 families at risk this winter to ask for help].',
    },
    {
      why: 'twin: a time of the addressee’s',
      text: '[s1 Hale] [c1 urged] [t1 the winners of last year to stay away].',
    },
  ],
  'the scene of a court': [
    {
      why: 'what is heard, behind a quotation',
      text: '[s1 The court] [c1 remarked] [t1 that “nobody reads these notices”] while hearing a plea on broken lamps.',
    },
    {
      why: 'twin: behind a clause, and bail',
      text: '[s1 The bench] [c1 said] [t1 the police had been asleep while granting him bail].',
    },
    {
      why: 'twin: behind a clause, whose subject may have done it',
      text: '[s1 The judge] [c1 observed] [t1 that the city had done nothing while hearing a petition by residents].',
    },
    {
      why: 'what a speaker opens, behind a quotation',
      text: '[s1 The minister] [c1 called] [t1 the bridge “a gift”] while inaugurating a school in Brenk.',
    },
    {
      why: 'what a sentence is',
      text: '[s1 The judge] [c1 said] [t1 the boy had shown “no remorse”] while sentencing him to six years.',
    },
    {
      why: 'twin: what happened meanwhile',
      text: '[s1 The driver] [c1 said] [t1 he had seen the man while waiting for a bus].',
    },
    {
      why: 'twin: where somebody was hit',
      text: '[s1 The report] [c1 said] [t1 the boy was hit while crossing the road].',
    },
    {
      why: 'twin: what the man did',
      text: '[s1 Hale] [c1 said] [t1 the man had been “very calm” while talking to the police].',
    },
    {
      why: 'twin: what a witness saw in court',
      text: '[s1 The clerk] [c1 said] [t1 the judge fell asleep while hearing a case].',
    },
    {
      why: 'a name for a thing, and an appeal',
      text: '[s1 The court] [c1 noted] [t1 “a culture of delay”] while hearing an appeal by two farmers.',
    },
    {
      why: 'behind “that” and a quotation',
      text: '[s1 The tribunal] [c1 said] [t1 that “nobody kept count”] while granting the petition.',
    },
    {
      why: 'whom a speaker addresses',
      text: '[s1 The minister] [c1 called] [t1 the dam “a miracle”] while addressing a rally.',
    },
    {
      why: 'who is jailed',
      text: '[s1 The judge] [c1 said] [t1 she had been “reckless”] while jailing her for two years.',
    },
    {
      why: 'twin: what a clerk did',
      text: '[s1 The judge] [c1 said] [t1 the clerk had lost a file while hearing a case in May].',
    },
    {
      why: 'twin: what a guard did',
      text: '[s1 The tribunal] [c1 found] [t1 that the guard dozed while hearing a charge].',
    },
    {
      why: 'twin: whom somebody else addressed',
      text: '[s1 Hale] [c1 said] [t1 he had “mocked the dead” while addressing the crowd].',
    },
    {
      why: 'twin: what a lower court did',
      text: '[s1 The high court] [c1 said] [t1 the magistrate had been “careless” while sentencing him].',
    },
    {
      why: 'twin: a suit that is dismissed by others',
      text: '[s1 The appeals judge] [c1 said] [t1 the clerk wept while dismissing the suit].',
    },
  ],
  'the next deed behind “and”': [
    {
      why: 'whom they call out, without an article',
      text: '[s1 The opposition] [c1 denounced] [t1 the treaty as a surrender] and called supporters onto the square.',
    },
    {
      why: 'whom they throw out',
      text: '[s1 Lorn] [c1 condemned] [t1 the raid as an act of war] and expelled diplomats.',
    },
    { why: 'behind a gerund', text: '[s1 The union] [c1 accused] [t1 the firm of lying] and walked out.' },
    {
      why: 'behind a gerund, with an object',
      text: '[s1 Lorn] [c1 accused] [t1 the envoy of spying] and gave him a day to leave.',
    },
    { why: 'twin: two epithets', text: '[s1 Moss] [c1 denounced] [t1 the plan as rushed and botched].' },
    { why: 'twin: two charges', text: '[s1 Moss] [c1 accused] [t1 him of a burglary and attempted murder].' },
    { why: 'twin: two gerunds', text: '[s1 Moss] [c1 accused] [t1 him of lying and hiding the bill].' },
    {
      why: 'twin: two participles behind “having”',
      text: '[s1 Moss] [c1 accused] [t1 him of having lied and cheated].',
    },
    {
      why: 'twin: two deeds of a man’s',
      text: '[s1 Moss] [c1 described] [t1 him as a king who sued rivals and jailed poets].',
    },
  ],
  'what a market makes of it': [
    {
      why: 'its own shares',
      text: '[s1 Orvel Gas] [c1 said] [t1 it had won the contract to heat the port], sending its shares up 11%.',
    },
    {
      why: 'the shares, with “that”',
      text: '[s1 The bank] [c1 announced] [t1 that its chief would leave], sending the shares down 4 per cent.',
    },
    {
      why: 'stock',
      text: '[s1 The firm] [c1 said] [t1 it would cut its dividend], pushing its stock to a record low.',
    },
    {
      why: 'shares of its own, tumbling',
      text: '[s1 The firm] [c1 said] [t1 it would sell the yard], sending shares tumbling.',
    },
    {
      why: 'what is told of an aside',
      text: '[t1 The yard will be sold], [s1 the firm] [c1 said], sending its shares up 7%.',
    },
    {
      why: 'twin: a blow',
      text: '[s1 The minister] [c1 said] [t1 she would not stand again, dealing a blow to her party].',
    },
    { why: 'twin: the way', text: '[s1 Hale] [c1 said] [t1 he would step down in May, paving the way for a vote].' },
    { why: 'twin: fears', text: '[s1 Lorn] [c1 said] [t1 it would answer the raid, adding to fears of a wider war].' },
    {
      why: 'twin: what the flood leaves',
      text: '[s1 Moss] [c1 said] [t1 the flood took the bridge, leaving both villages cut off].',
    },
    {
      why: 'twin: what the fire sends',
      text: '[s1 The firm] [c1 said] [t1 the fire took the depot, sending smoke over the town].',
    },
    {
      why: 'twin: what a ruling of others did',
      text: '[s1 Moss] [c1 said] [t1 the court had struck down the ban, paving the way for the quarry].',
    },
    {
      why: 'twin: what happened to others',
      text: '[s1 Moss] [c1 said] [t1 her son had fallen ill, adding to pressure on the family].',
    },
    {
      why: 'twin: what a sale of others did',
      text: '[s1 Analysts] [c1 said] [t1 the recall had cost the chief his job, sending buyers to Lorn].',
    },
    {
      why: 'what is said behind it',
      text: '[s1 Orvel Gas] [c1 said] [t1 it would shut two wells], sending its shares down 9%, and [t1 that it would cut its payout].',
    },
    {
      why: 'a bid',
      text: '[s1 The lender] [c1 said] [t1 that it had rejected the bid], pushing its stock to a new high.',
    },
    {
      why: 'twin: what a verdict did',
      text: '[s1 The minister] [c1 said] [t1 that the verdict had hurt the line, sending its shares down and costing savers dear].',
    },
    {
      why: 'twin: somebody’s forecast for a firm',
      text: '[s1 The analyst] [c1 said] [t1 it would cut its payout, sending its shares down].',
    },
    { why: 'twin: many who sell', text: '[s1 Traders] [c1 said] [t1 they would sell, sending the stock down].' },
    {
      why: 'twin: what a rival does',
      text: '[s1 The firm] [c1 said] [t1 its rival would cut prices, sending its shares down].',
    },
    {
      why: 'twin: what is told of long ago',
      text: '[s1 The firm] [c1 said] [t1 it had sold the yard in 2019, sending its shares up].',
    },
    {
      why: 'twin: what happened to the speaker',
      text: '[s1 Moss] [c1 said] [t1 she lost her post, putting pressure on the board].',
    },
    { why: 'twin: the weather', text: '[s1 Moss] [c1 said] [t1 it snowed for days, throwing the vote into doubt].' },
    {
      why: 'twin: what may be',
      text: '[s1 The bank] [c1 said] [t1 that it might raise rates again, adding pressure on families].',
    },
  ],
  'a relative pronoun that is the object of what is said': [
    {
      why: 'torn up',
      text: 'They tried to rescue a pact [t1 that] [s1 both towns] [c1 say] [t1 the other has already torn up].',
    },
    { why: 'inherited', text: 'He lost a watch [t1 that] [s1 the family] [c1 said] [t1 he had inherited].' },
    { why: 'with “which”', text: 'She sold a house [t1 which] [s1 neighbours] [c1 say] [t1 her brother built].' },
    { why: 'held', text: 'The army shelled a hill [t1 that] [s1 rebels] [c1 claim] [t1 they hold].' },
    {
      why: 'twin: a view behind the verb',
      text: 'The line shut the gate [t1 that] [s1 Moss] [c1 says] [t1 was open].',
    },
    {
      why: 'twin: no object is missing',
      text: 'It was in May that [s1 the council] [c1 said] [t1 the route was lost].',
    },
    {
      why: 'twin: a clause of its own',
      text: 'It rained so hard that [s1 the mayor] [c1 said] [t1 the bridge would close].',
    },
    {
      why: 'twin: an object behind the verb',
      text: 'The winter was so long that [s1 the guild] [c1 said] [t1 the mill had lost a buyer].',
    },
    {
      why: 'the main verb behind',
      text: 'A truce [t1 that] [s1 both camps] [c1 say] [t1 the other has broken] ended on Sunday.',
    },
  ],
  'the present behind a voiced concern': [
    {
      why: 'what is due',
      text: '[s1 Two aides] [c1 voiced concern] [t1 that the affair would overshadow the vote], which is due to be held in May.',
    },
    {
      why: 'twin: the past of reports',
      text: '[s1 Two aides] [c1 voiced concern] [t1 that the affair would overshadow the vote, which was due in May].',
    },
  ],
};
