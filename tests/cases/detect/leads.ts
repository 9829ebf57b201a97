import type { Case } from './notation.ts';

/** Headlines, labels and what leads to a quotation, each with its near twin. All invented. */
export const LEADS: Readonly<Record<string, readonly Case[]>> = {
  'headlines that go on behind a quotation': [
    { why: 'whoever answers', text: '[t1 ‘He’s not for sale!’] [c1 –] [s1 Kral] hits back at Rovers over Osei bid' },
    { why: 'behind a colon', text: '[t1 ‘He’s not for sale!’][c1 :] [s1 Kral] hits back at Rovers over Osei bid' },
    {
      why: 'a verb that is a cue as well has its own claim',
      text: '[t1 “We were robbed”] [c1 –] [s1 [s2 Voss]] [c2 slams] [t2 referee after derby defeat]',
    },
    {
      why: 'a body that warns',
      text: '[t1 ‘Safety first’][c1 :] [s1 [s2 Lorn police]] [c2 urge] [t2 drivers to stay home]',
    },
    {
      why: 'whose feelings they are',
      text: "[t1 'He was my world'][c1 :] [s1 Fiancée's] heartbreak as biker, 26, killed in crash",
    },
    {
      why: 'twin: somebody else’s deed tells not whose words they are',
      text: '‘A true gentleman’: Actor dies after short illness',
    },
    { why: 'twin: a crowd does something', text: '‘We had no choice’: farmers count the cost of Lorn’s drought' },
    { why: 'twin: behind a dash', text: '‘Not in my name’ – thousands march in Lorn against arms sales' },
    { why: 'twin: a town', text: '‘No plan B’: Orvel port towns brace for the ferry’s end' },
    { why: 'twin: what the report is about', text: '‘A dream come true’: how a village saved its pub' },
    { why: 'twin: a signature', text: '[t1 “The school stays open.”] [c1 —] [s1 Mara Lind, who runs it]' },
    { why: 'twin: a post', text: '[t1 “The school stays open.”] [c1 –] [s1 Orvel sports minister]' },
  ],
  'behind an opening': [
    {
      why: 'somebody was asked',
      text: "Pressed on whether Aagesen would start on Saturday, [s1 assistant coach Femi Adeyo] was non-committal[c1 :] [t1 “He's got a knock.”]",
    },
    {
      why: 'with a clause that tells who it is',
      text: 'Asked if she would return, [s1 Crane], who left the show in 2021, did not hesitate[c1 :] [t1 “Tomorrow.”]',
    },
    {
      why: 'somebody within the question',
      text: 'Asked whether Lind, the mayor, would go, [s1 Voss] was curt[c1 :] [t1 “No.”]',
    },
    {
      why: 'somebody shows a picture',
      text: 'Sharing a snap of the pair on a beach, [s1 she] [c1 captioned] it: [t1 “My forever.”]',
    },
    {
      why: 'a mood',
      text: 'Furious at the sentence, [s1 his aunt] [c1 snarled]: [t1 “They should throw away the key.”]',
    },
    { why: 'twin: nobody behind it', text: 'Asked about the leak: “It was not me, it was him.”' },
  ],
  'verbs right before a colon': [
    {
      why: 'one that no list knows',
      text: '[s1 A pal] [c1 dished]: [t1 “They can’t keep their hands off each other.”]',
    },
    { why: 'with its particle', text: '[s1 His ex] [c1 tweeted back]: [t1 “Some of us have moved on.”]' },
    {
      why: 'with a time behind',
      text: '[s1 Ms Reyes] [c1 fired back] within the hour: [t1 “That is a lie and he knows it.”]',
    },
    { why: 'an auxiliary', text: '[s1 Reyes] [c1 has hit back]: [t1 “That is a lie and he knows it.”]' },
    {
      why: 'twin: what has become of somebody',
      text: '[s1 Kral] sacked[c1 :] [t1 “It was time to go and I knew it.”]',
    },
    { why: 'twin: a mood', text: '[s1 Mum] devastated[c1 :] [t1 “It was not me, it was him.”]' },
    { why: 'twin: a thing', text: 'Prices soared: “Up ten per cent.”' },
    {
      why: 'twin: a deed with an object',
      text: '[s1 Venn] summed up the trip[c1 :] [t1 “It was long, and I was never so wet.”]',
    },
  ],
  'the verb in front of its speaker, and a colon': [
    { why: 'in the past', text: '[c1 Said] [s1 one former classmate]: [t1 “He was always quiet, always alone.”]' },
    {
      why: 'with a clause about the speaker',
      text: '[c1 Says] [s1 Dora Pratley, whose shop faces the works]: [t1 “I have lost half my trade.”]',
    },
    { why: 'another verb', text: '[c1 Adds] [s1 Kowalczyk]: [t1 “Nobody asked us what we wanted.”]' },
    {
      why: 'with a word in front',
      text: 'Is it art? [t1 Absolutely], [c1 says] [s1 Holt]: [t1 “It makes people stop.”]',
    },
    {
      why: 'with an apposition behind',
      text: "[t1 Not so], [c1 says] [s1 its creator, Orrin Pellow]: [t1 “We've got four more seasons.”]",
    },
    { why: 'with a clause in front', text: '[t1 The mayor is wrong], [c1 says] [s1 Voss]: [t1 “He cannot count.”]' },
    {
      why: 'behind what was said',
      text: '[t1 “I have lost half my trade.”] So [c1 says] [s1 Dora Pratley, whose shop faces the works].',
    },
    { why: 'twin: nobody', text: 'Says it all, really: “No.”' },
  ],
  'leads before a colon': [
    {
      why: 'the word is given',
      text: 'The last word goes to [s1 Halloran][c1 :] [t1 “We were never going to win, were we?”]',
    },
    {
      why: 'a reply comes',
      text: 'The sharpest reply came from [s1 a nurse in Orvel][c1 :] [t1 “We have heard all this before.”]',
    },
    {
      why: 'who is left',
      text: 'Which leaves [s1 Halloran], who has seen nine managers[c1 :] [t1 “It was not me, it was him.”]',
    },
    {
      why: 'what it is about',
      text: '[s1 Lindqvist] on the penalty[c1 :] [t1 “He stood on the ball, there was no contact.”]',
    },
    { why: 'with a list', text: '[s1 Feld] on fame, fury and sons[c1 :] [t1 ‘I never wanted to be liked’]' },
    { why: 'about claims', text: '[s1 Kremlin] on drone claims[c1 :] [t1 ‘We have nothing to add’]' },
    { why: 'twin: somebody claims', text: '[s1 The guard on the gate] [c1 claims]: [t1 ‘We have nothing to add’]' },
    { why: 'twin: a heading', text: 'On his future: “I will stay until the summer.”' },
    {
      why: 'a noun for what is said',
      text: "[s1 Heartbroken mum's] [c1 plea] to driver who killed her son: [t1 'Just tell me why']",
    },
    { why: 'with a verb behind', text: '[s1 Her] [c1 answer] was blunt: [t1 “We will see what comes.”]' },
    {
      why: 'a body’s',
      text: "[s1 The union's] [c1 response] was swift: [t1 “We will strike on Monday.”]",
    },
    { why: 'twin: a thing’s', text: 'Its motto: “We will see what comes.”' },
    {
      why: 'how it was told is no part of who told it',
      text: '[s1 The alliance], within minutes, on X[c1 :] [t1 “Our members counted it.”]',
    },
    {
      why: 'a thing is nobody',
      text: 'The process was simple[c1 :] [t1 “We wrote it in a day and sang it at night.”]',
    },
    {
      why: 'a quotation with a speaker of its own',
      text: 'They are less sure: [t1 “It is light,”] [s1 one] [c1 said].',
    },
  ],
  'several of one crowd': [
    { why: 'one', text: 'Fans were livid, with [s1 one] [c1 writing]: [t1 “This is a disgrace to the game.”]' },
    {
      why: 'two',
      text: 'Fans were livid, with [s1 one] [c1 posting]: [t1 “This is gross,”] and [s2 another] [c2 adding]: [t2 “Ban him for life.”]',
    },
    {
      why: 'without “with”',
      text: 'Fans were livid, [s1 some] [c1 saying] [t1 it was a disgrace], [s2 others] [c2 moaning] [t2 that they had paid for nothing].',
    },
    { why: 'twin: a number of them', text: 'Fans left, and [s1 some fans] [c1 wrote] [t1 that it was a disgrace].' },
  ],
  'times of a live page': [
    {
      why: 'hours and minutes',
      text: '14.32 [s1 The Sports Minister, Tamsin Oake], [c1 has just told] MPs [t1 that the stadium will be rebuilt].',
    },
    { why: 'with a zone', text: '9.41am BST [s1 Kral] [c1 says] [t1 he will not sell the club].' },
    { why: 'in front of a label', text: '12:41 [s1 Lindqvist][c1 :] [t1 “We were not good enough”]' },
    { why: 'twin: a figure', text: '[s1 Kral] [c1 says] [t1 14.32 seconds is a record].' },
  ],
  'labels that take turns': [
    {
      why: 'a name and its initials, around a question',
      text: '[s1 Joel Varga][c1 :] [t1 I cry at adverts now].\n\nDo you cry often?\n\n[s2 JV][c2 :] [t2 Only at the bad ones].',
    },
    {
      why: 'an interviewer',
      text: '[s1 Interviewer][c1 :] [t1 What do you miss?]\n\n[s2 Holt][c2 :] [t2 Escalators].',
    },
    {
      why: 'titles',
      text: '[s1 Baroness Ashgrove][c1 :] [t1 My Lords, it was not].\n\n[s2 Lord Tarn][c2 :] [t2 Then who was it?]',
    },
    {
      why: 'twin: things',
      text: 'Price: £12.\n\nVerdict: A fine meal.\n\nCast: Anna Bell, Tom Hall.\n\nDate: Friday.',
    },
    {
      why: 'twin: marks for players',
      text: 'Anna Bell: Made two fine saves.\n\nTom Hall: Gave the ball away too often.',
    },
    { why: 'twin: credits', text: 'Director: Anna Bell.\n\nWriter: Tom Hall.' },
    { why: 'twin: days', text: 'Monday: Will it rain?\n\nTuesday: You bet.' },
  ],
  'quotations across lines': [
    {
      why: 'signed in the next line',
      text: "The studio is cold.\n\n[t1 “You don't retire from looking.”]\n\n[c1 —] [s1 Bea Landau, sculptor]\n\nThe rain came.",
    },
    {
      why: 'signed by another than who spoke before',
      text: "[s1 Voss] [c1 said]: [t1 “We never stop.”]\n\n[t2 “You don't retire from looking.”]\n\n[c2 –] [s2 Bea Landau, sculptor]",
    },
    {
      why: 'twin: a sentence with a dash',
      text: "“You don't retire from looking.”\n\n— [s1 Landau] [c1 says] [t1 she will go on].",
    },
    {
      why: 'announced, with who issued it',
      text: 'Here is the full statement from [s1 the federation][c1 :]\n\n[t1 “We are aware of the images and have asked the club for a report.”]',
    },
    {
      why: 'announced by how somebody is',
      text: "[s1 Neil Harcourt], who has run the shop for years, isn't surprised[c1 :]\n\n[t1 “They never ask us what we think of it.”]",
    },
    { why: 'twin: a list', text: 'The list is short:\n\n“Dust and Light.”' },
  ],
  'headlines that nobody speaks in': [
    { why: 'an adjective', text: 'WATCH: Moment hero bin man chases down suspected burglar' },
    { why: 'twin: a verb', text: '[s1 Police] [c1 suspected] [t1 arson].' },
    { why: 'a question whether somebody did', text: 'Fact check: Did the governor really say that?' },
    { why: 'twin: what makes others furious', text: 'Fury as [s1 council boss] [c1 brands] [t1 residents ‘selfish’]' },
  ],
  'titles and papers': [
    { why: 'a programme of somebody’s', text: "[s1 Voss] [c1 told] ORN's “Market Box” [t1 that rates would rise]." },
    { why: 'a podcast', text: '[s1 Voss] [c1 told] the “Odd Markets” podcast [t1 that rates would rise].' },
    { why: 'twin: speech', text: '[s1 Voss] [c1 told] reporters [t1 “No Comment”].' },
    { why: 'twin: to a court', text: '[s1 Voss] [c1 told] the court [t1 “No way”].' },
    {
      why: 'a card and where it was',
      text: '[s1 A card left with one bouquet] [c1 read]: [t1 “You were the light of the street.”]',
    },
    {
      why: 'a letter and where it was',
      text: '[s1 A handwritten letter found in his cell] [c1 read]: [t1 “You were the light of the street.”]',
    },
    { why: 'twin: a sign', text: '[s1 The sign] [c1 read]: [t1 “Keep out of the dunes.”]' },
  ],
  'credits of pictures': [
    {
      why: 'behind the sentence',
      text: '[s1 Voss] [c1 said] [t1 the works had made her life a misery] (Picture: ORN)',
    },
    {
      why: 'in front of its stop',
      text: '[s1 Voss] [c1 said] [t1 the works had made her life a misery] (Image: Bugle).',
    },
    {
      why: 'twin: a remark',
      text: '[s1 Voss] [c1 said] [t1 the works had made her life a misery (and cost her £40)].',
    },
  ],
};
