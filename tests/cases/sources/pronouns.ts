import type { SourceCase } from './case.ts';

/** What stands for somebody the text has named. */
export const PRONOUNS: readonly SourceCase[] = [
  {
    why: 'she and he are told apart by form of address',
    text: '[Ms Lind] met [Mr Oswin]. [She] said yes. [He] said no.',
    are: ['lind', 'oswin', 'lind', 'oswin'],
  },
  {
    why: 'and by given names',
    text: '[Mara Lind] said yes. Then came [Paul Oswin], who said no. [She] said it again.',
    are: ['mara-lind', 'paul-oswin', 'mara-lind'],
  },
  {
    why: 'whom the writer speaks of counts, not the sources alone',
    text: '[Police] said the road was shut. Mara Lind lives there. “It is quiet now,” [she] said.',
    are: ['police', 'mara-lind'],
  },
  {
    why: 'who is named within a quotation is not who speaks next',
    text: '[Paul Oswin] said no. “Karl Brandt was there, and he left,” [Oswin] said. [He] said no more.',
    are: ['paul-oswin', 'paul-oswin', 'paul-oswin'],
  },
  {
    why: 'a gender once told by a pronoun holds',
    text: '[Tavi Orm] said yes. [She] said so twice. Then [Karl Brandt] said no. [She] said yes again. [He] said no again.',
    are: ['tavi-orm', 'tavi-orm', 'karl-brandt', 'tavi-orm', 'karl-brandt'],
  },
  {
    why: '"it" is a body or state, not the person in between',
    text: '[The water board] said the dam held. [Mara Lind] said it leaked. [It] said she was wrong.',
    are: ['water-board', 'mara-lind', 'water-board'],
  },
  {
    why: 'what somebody says of another tells nothing of their own gender',
    text: '[Tavi Orm] said she should be grateful. “A win is a win,” [he] said.',
    are: ['tavi-orm', 'tavi-orm'],
  },
  {
    why: '"they" are the couple, and not the husband',
    text: '[Paul and Mara Oswin] said yes. [The couple] said it again. [Her husband] said no. [They] said no more.',
    are: ['paul-oswin+mara-oswin', 'paul-oswin+mara-oswin', 'mara-oswin-husband', 'paul-oswin+mara-oswin'],
  },
  {
    why: '"they" may be one of whom no gender is told',
    text: '[A spokesperson] said no. [They] said no more.',
    are: ['spokesperson', 'spokesperson'],
  },
  {
    why: 'the two companies are those that spoke together, and the two men as well',
    text: '[Orvel Shipping and Lorvo Foods] said no. [The two companies] said it again. [Paul Oswin and Karl Brandt] said yes. [The two men] said it again. [Both companies] said no more.',
    are: [
      'orvel-shipping+lorvo-foods',
      'orvel-shipping+lorvo-foods',
      'paul-oswin+karl-brandt',
      'paul-oswin+karl-brandt',
      'orvel-shipping+lorvo-foods',
    ],
  },
  {
    why: 'he is no town of two words',
    text: '[Paul Oswin] said no. It was about New York. Much was about Los Angeles. It was over, [he] said.',
    are: ['paul-oswin', 'paul-oswin'],
  },
  {
    why: 'it is nothing in the plural',
    text: '[Orvel Shipping] said no. It rained. Passwords were not taken, [it] added.',
    are: ['orvel-shipping', 'orvel-shipping'],
  },
  {
    why: 'the manufacturer is no "yes"',
    text: 'Is it safe? Yes, according to [the manufacturer].',
    are: ['manufacturer'],
  },
  {
    why: '"it" is the state',
    text: '[Kenya] said the border was shut. [It] said it would open soon.',
    are: ['KE', 'KE'],
  },
  {
    why: '"they" are the group that spoke',
    text: '[Two engineers] said the dam leaked. [Mara Lind] said it held. [They] said the valves were old.',
    are: ['engineers', 'mara-lind', 'engineers'],
  },
  {
    why: 'or two who spoke together',
    text: '[Mara Lind and Karl Brandt] said yes. [They] said so twice.',
    are: ['mara-lind+karl-brandt', 'mara-lind+karl-brandt'],
  },
  {
    why: '"who" is what stands before it',
    text: 'The dam was built by Mara Lind, [who] said it would hold. It was shown to the mayor, [who] said no.',
    are: ['mara-lind', 'mayor'],
  },
  {
    why: '"which" is the body before it',
    text: 'The plan came from the Farm Alliance, [which] said it would help.',
    are: ['farm-alliance'],
  },
  {
    why: 'his lawyer is another, and the same again',
    text: '[Paul Oswin] said no. [His lawyer] said never. [Oswin’s lawyer] said it again.',
    are: ['paul-oswin', 'paul-oswin-lawyer', 'paul-oswin-lawyer'],
  },
  { why: 'with nothing before it a pronoun stands for itself', text: '[She] said yes.', are: ['she'] },
  {
    why: '"who" behind a description is the person, and not what they run',
    text: 'Gerald Orm, president of the Lorvo Fund, [who] said yes, left. Mara Lind, the Lorvo Fund president, [who] said no, stayed.',
    are: ['gerald-orm', 'mara-lind'],
  },
  {
    why: 'twin: whom they met',
    text: 'Mara Lind, the Lorvo chief, met a plumber, [who] said no.',
    are: ['plumber'],
  },
  {
    why: 'a name right behind "But", "As", "When" is the subject of its clause',
    text: '[Karl Brandt] said yes. But Paul Oswin knows what Brandt may do. [He] said yes. As Mr Lund left for Lorvo, [he] said it again.',
    are: ['karl-brandt', 'paul-oswin', 'lund'],
  },
  {
    why: '"in which he" is who was named right before',
    text: '[Karl Brandt] said yes. A paper had an interview with Paul Oswin in which [he] fretted about it.',
    are: ['karl-brandt', 'paul-oswin'],
  },
  {
    why: 'nobody speaks of photographers and reporters',
    text: '[Karl Brandt] said yes. The road near Lorvo. Photograph: Amir Lund/Image Works. [He] said it again. The bridge (Paul Oswin/Orvel Photos). [He] said it once more.',
    are: ['karl-brandt', 'karl-brandt', 'karl-brandt'],
  },
  {
    why: 'nor of who wrote the article',
    text: 'By Paul Oswin in Lorvo\n\n[Karl Brandt] said yes. [He] said it again.',
    are: ['karl-brandt', 'karl-brandt'],
  },
  {
    why: 'twin: by whom something was done',
    text: 'The plan was drawn up by Paul Oswin, a man of few words and many drawings. [He] said yes.',
    are: ['paul-oswin'],
  },
  {
    why: 'a place where something is so is nobody',
    text: '[Mara Lind] said yes. The worst is Lower Dunmar, where, [she] said, it rained.',
    are: ['mara-lind', 'mara-lind'],
  },
];
