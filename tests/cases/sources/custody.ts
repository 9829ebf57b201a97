import type { SourceCase } from './case.ts';

/** "he" and "she" of those who answer, and who are in somebody's hands. */
export const CUSTODY: readonly SourceCase[] = [
  {
    why: 'who is asked by door staff is not the prosecutor',
    text: '[Prosecutor Paul Lind] said the defendant had been drunk. When door staff asked what he was doing, [he] replied: “Nothing.”',
    are: ['paul-lind', 'he'],
  },
  {
    why: 'but whom the officer spoke of',
    text: '[Detective Paul Lind] said officers found Karl Oswin hiding. Asked what he was doing, [he] replied: “Nothing.”',
    are: ['paul-lind', 'karl-oswin'],
  },
  {
    why: 'who is led away is not the judge',
    text: '[Judge Paul Lind] jailed Karl Oswin. As he was led away, [he] shouted: “Never.”',
    are: ['paul-lind', 'karl-oswin'],
  },
  {
    why: 'the clause behind the verb tells it, too',
    text: '[Judge Paul Lind] said Karl Oswin was a liar. “Never,” [he] shouted as he was led away.',
    are: ['paul-lind', 'karl-oswin'],
  },
  {
    why: 'nor is it a witness who spoke before',
    text: '[Karl Oswin, a baker], said no. [Judge Paul Lind] jailed the accused. As he was led away, [he] shouted: “Never.”',
    are: ['karl-oswin', 'paul-lind', 'he'],
  },
  {
    why: 'but it may be who spoke last',
    text: '[Karl Oswin, a baker], told the court that he slept. When police arrived, [he] told them: “Go home.”',
    are: ['karl-oswin', 'karl-oswin'],
  },
  {
    why: 'when police arrived',
    text: '[Sergeant Paul Lind] said no more. When police arrived, [he] told them: “Go home.”',
    are: ['paul-lind', 'he'],
  },
  {
    why: 'who shoots back is whom the claim before was about',
    text: '[Mara Lind] accused Karl Oswin of wasting time. “I will not listen,” [he] shot back.',
    are: ['mara-lind', 'karl-oswin'],
  },
  {
    why: 'also where the first may be a man',
    text: '[The leader] accused Councillor Tavi Oswin of wasting time. “I will not listen,” [he] shot back.',
    are: ['leader', 'tavi-oswin'],
  },
  {
    why: 'twin: a minister who is asked by reporters',
    text: '[Minister Paul Lind] said no to Karl Oswin. Asked about the port, [he] said no more.',
    are: ['paul-lind', 'paul-lind'],
  },
  {
    why: 'twin: who is charged with a task',
    text: '[Judge Mara Lind] said no. Charged with finding a port, [she] said it again.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: a police chief who is asked',
    text: '[Inspector Paul Lind] said Karl Oswin was there. Asked whether more would come, [he] said no.',
    are: ['paul-lind', 'paul-lind'],
  },
  {
    why: 'twin: who replies where nobody was spoken of',
    text: '[Paul Lind] said the port would close. “Of course,” [he] replied.',
    are: ['paul-lind', 'paul-lind'],
  },
];
