import type { Case } from './notation.ts';

/** Where what is said ends and the writer goes on, and what only looks like an end; each with its near twin. All invented. */
export const BORDERS: Readonly<Record<string, readonly Case[]>> = {
  'participles of others in what is said': [
    {
      why: 'what they do is told by the speaker',
      text: '[s1 He] [c1 said] [t1 not all of her readers liked her verses, with some mocking her, saying she was vain and calling on her to “stop rhyming”].',
    },
    {
      why: 'twin: what the speaker does',
      text: '[s1 [s2 Hall]] [c1 said] [t1 the roof was sound], [c2 saying] [t2 it had been checked twice].',
    },
    {
      why: 'twin: the others have a mark of their own, and the content ends in front of them',
      text: '[s1 Hall] [c1 said] [t1 the roof was sound], with [s2 some tenants] [c2 saying] [t2 it leaked].',
    },
  ],
  'the reported past goes on': [
    {
      why: 'a finding in the past perfect',
      text: '[s1 He] [c1 said] [t1 the roof was new, the walls were dry, and her tests had shown that the floor was safe].',
    },
    {
      why: 'twin: the present is the writer’s',
      text: '[s1 Hall] [c1 said] [t1 the storm was over], and [s2 officials] [c2 believe] [t2 the worst is past].',
    },
  ],
  'an aside within a noun’s clause': [
    {
      why: 'the clause is not complete',
      text: 'The notes led to [c1 accusations] [t1 that they are not, in fact, the work of the crews but of the yard].',
    },
    {
      why: 'twin: it is',
      text: 'The notes led to [c1 accusations] [t1 that they are the work of the yard], which was shut.',
    },
  ],
  'the reason in an object': [
    {
      why: 'it goes with a participle',
      text: '[s1 The letter] [c1 called on] [t1 the line to pay for trips cancelled because of the flood].',
    },
    {
      why: 'twin: the writer gives it',
      text: '[s1 The letter] [c1 called on] [t1 the line to pay] because the boats were late.',
    },
  ],
  'what happened later': [
    {
      why: 'behind a description',
      text: '[s1 Neighbours] [c1 described] [t1 the foul smell from his shed] before he was caught.',
    },
    {
      why: 'even after',
      text: '[s1 The line] [c1 said] [t1 the harp was too wide], even after its owner had booked two seats.',
    },
    {
      why: 'twin: a part of the claim',
      text: '[s1 She] [c1 said] [t1 the shop shut after two people fell ill].',
    },
  ],
  'a fronted participle': [
    {
      why: 'its claim goes on behind the comma',
      text: '[c1 Arguing] [t1 that the trees are only now bearing, with the harvest a month off], [s1 [s2 Hall]] [c2 said] [t2 he would break even].',
    },
    {
      why: 'twin: its claim ends there',
      text: '[c1 Arguing] [t1 that the trees are only now bearing], [s1 [s2 Hall]] [c2 said] [t2 he would break even].',
    },
  ],
  'a pronoun that is the subject of what is said': [
    {
      why: 'that',
      text: 'The yard has run polls [t1 that] [s1 it] [c1 says] [t1 show support for the tolls].',
    },
    {
      why: 'which',
      text: 'The town will lose the route, [t1 which] [s1 the council] [c1 says] [t1 would save 40,000 crowns].',
    },
    {
      why: 'twin: a clause with a subject of its own',
      text: 'It was then that [s1 the council] [c1 said] [t1 the route was lost].',
    },
  ],
  'speech in speech at the end of a sentence': [
    {
      why: 'the stop stands behind both marks',
      text: '[s1 Hall] [c1 said]: [t1 “He told me, ‘I will pay the fines of the crew.’”] In May [s2 she] [c2 declined to name] [t2 the man].',
    },
  ],
  'a quotation as a heading': [
    {
      why: 'the words recur in what follows',
      text: '[t1 “The dam was never safe”]\n\n[s1 The inspector, Orla Hall], [c1 told] the house: [t1 “I wrote to them in spring. The dam was never safe.”]',
    },
    {
      why: 'the speaker before it said something else',
      text: '[s1 Another tenant] [c1 said]: [t1 “We slept in the hall for a week.”]\n\n[t2 ‘There was water up to the sockets’]\n\n[c2 According to] [s2 a porter], [t2 “there was water up to the sockets, and he laughed”].',
    },
    {
      why: 'the words recur in a sentence that only goes on quoting',
      text: '[t1 “The mill has run dry. The town has no bread.”]\n\nIt stands at the river.\n\n[t1 “For days we have talked of the river,”] [s1 Orla Venn, who runs the mill], [c1 said] on Friday. [t1 “And now it has come: The mill has run dry. The town has no bread.”]',
    },
    {
      why: 'it joins two parts of what is said',
      text: '[s1 Ines Marlow] [c1 said]: [t1 “Nobody slept.”]\n\n[t2 “We have no beds left for one night. It will rain again.”]\n\n[t2 “We have no beds left for one night,”] [s2 Dr Venn] [c2 said]. Then he left.',
    },
    {
      why: 'the words were said before',
      text: '[t1 “Nobody in this town slept that night,”] [s1 Ines Marlow] [c1 said].\n\n[t2 “It rained,”] [s2 Orla Venn] [c2 said].\n\n[t1 “Nobody in this town slept that night.”]\n\nThe rain went on.',
    },
    {
      why: 'twin: the words do not recur',
      text: '“The dam was never safe”\n\n[s1 The inspector, Orla Hall], [c1 told] the house: [t1 “I wrote to them in spring. They laughed at me.”]',
    },
  ],
  'a post that a page shows': [
    {
      why: 'signed with a handle and a date',
      text: 'The tunnel opened in the rain.\n\n[t1 Proud to have cut the ribbon today. What a team.]\n\n[c1 —] [s1 Lena Hall] (@lenahall) March 3, 2021',
    },
    {
      why: 'with the address of its picture',
      text: 'The tunnel opened in the rain.\n\n[t1 Proud to have cut the ribbon.] pic.twitter.com/Xy12\n\n[c1 —] [s1 Lena Hall] (@lenahall) March 3, 2021',
    },
    {
      why: 'announced by a colon',
      text: '[s1 Hall] [c1 tweeted] [t1 she was “proud”]:\n\n[t1 Proud to have cut the ribbon today. What a team.]\n\n— Lena Hall (@lenahall) March 3, 2021',
    },
    { why: 'twin: who the writer is', text: 'The tunnel opened in the rain.\n\n— The writer is a sailor.' },
    {
      why: 'twin: somebody else speaks in it',
      text: '[s1 Orla] [c1 said] [t1 it was late].\n\n— Lena Hall (@lenahall) March 3, 2021',
    },
  ],
};
