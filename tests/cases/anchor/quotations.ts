import { ARRIVAL, type DriftCase, TOLL } from './drift.ts';

const around = (claim: string) => `${TOLL} ${claim} ${ARRIVAL}`;

function differs(edit: string, before: string, after: string, reason: string): DriftCase {
  return { edit, before: around(before), after: around(after), outcome: 'changed', doubt: 'words', reason };
}

/** Quotation marks put in, taken out and moved: they tell whose words are whose. */
export const QUOTATIONS: readonly DriftCase[] = [
  differs(
    'the words are quoted now',
    '{s Oda Venn} {c said} {k the lock was dry}.',
    '{s Oda Venn} {c said} “{k the lock was dry}”.',
    'her own words, no longer the reporter’s',
  ),
  differs(
    'the words are no longer quoted',
    '{s Oda Venn} {c said}: {k “The lock was dry.”}',
    '{s Oda Venn} {c said}: {k The lock was dry.}',
    'the reporter’s words, no longer hers',
  ),
  differs(
    'quoted in single marks, as the British do',
    '{s Oda Venn} {c said} {k the lock was dry}.',
    '{s Oda Venn} {c said} ‘{k the lock was dry}’.',
    'her own words, no longer the reporter’s',
  ),
  differs(
    'single scare quotes',
    '{s Oda Venn} {c said} {k the lock was dry}.',
    '{s Oda Venn} {c said} {k the lock was ‘dry}’.',
    'a comment by the reporter',
  ),
  differs(
    'single scare quotes taken out',
    '{s Oda Venn} {c said} {k the lock was ‘dry’ at last}.',
    '{s Oda Venn} {c said} {k the lock was dry at last}.',
    'the reporter’s distance is gone',
  ),
  differs(
    'a quotation ends earlier',
    '{k “The lock is dry and safe,”} {s Oda Venn} {c said}.',
    '{k “The lock is dry” and safe,} {s Oda Venn} {c said}.',
    'the last words are the reporter’s now',
  ),
  differs(
    'another speaker’s cue splits the quotation',
    '{k “The lock is dry. It will stay so,”} {s Oda Venn} {c said}.',
    '{k “The lock is dry,” Ivo Brask said. “It will stay so,”} {s Oda Venn} {c said}.',
    'half of it is his',
  ),
  differs(
    'another speaker put between two halves',
    '{k “The lock is dry,”} {s Oda Venn} {c said}. {k “It will stay so.”}',
    '{k “The lock is dry,”} {s Oda Venn} {c said}. Ivo Brask nodded. {k “It will stay so.”}',
    'the second half may be his',
  ),
  differs(
    'the quotation runs on',
    '{k “The lock is dry,”} {s Oda Venn} {c said}.',
    '{k “The lock is dry,”} {s Oda Venn} {c said}, “but not for long.”',
    'a part of what she says is not what she says',
  ),
  differs(
    'the quotation began earlier',
    '{k “It is dry,”} {s Oda Venn} {c said}.',
    '{k “If the pumps hold, it is dry,”} {s Oda Venn} {c said}.',
    'a condition',
  ),
  differs(
    'a quotation in the quotation',
    '{k “The lock is dry,”} {s Oda Venn} {c said}.',
    '{k “The lock is ‘dry’,”} {s Oda Venn} {c said}.',
    'now she quotes somebody',
  ),
  differs(
    'words left out of a quotation',
    '{k “The lock, thank God, is dry,”} {s Oda Venn} {c said}.',
    '{k “The lock … is dry,”} {s Oda Venn} {c said}.',
    'words are gone',
  ),
  differs(
    'a word put into a quotation in brackets',
    '{k “It is dry,”} {s Oda Venn} {c said}.',
    '{k “It [the lock] is dry,”} {s Oda Venn} {c said}.',
    'a word more: the editor’s',
  ),
  differs(
    'a question',
    '{k “The lock is dry,”} {s Oda Venn} {c said}.',
    '{k “The lock is dry?”} {s Oda Venn} {c said}.',
    'she asks',
  ),
  {
    edit: 'a quotation without its closing mark, as in the first of two paragraphs',
    before: `${TOLL} {s Oda Venn} {c said}: {k “The lock is dry.”}\n${ARRIVAL}`,
    after: `${TOLL} {s Oda Venn} {c said}: {k “The lock is dry.\n“It will stay so.”}\n${ARRIVAL}`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'she says more now',
  },
  differs(
    'a quotation that closed with the sentence runs on, its mark outside of the content',
    '{k “It is dry,”} {s Oda Venn} {c said}, {k “and safe}.”',
    '{k “It is dry,”} {s Oda Venn} {c said}, {k “and safe}. Nobody knows why.”',
    'she says more now',
  ),
  {
    edit: 'a quotation that ran on closes with the sentence',
    before: `${TOLL} {k “It is dry,”} {s Oda Venn} {c said}, {k “and safe}. Nobody knows why.” ${ARRIVAL}`,
    after: `${TOLL} {k “It is dry,”} {s Oda Venn} {c said}, {k “and safe}.” Nobody knows why. ${ARRIVAL}`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'the reporter says now what she said',
  },
  {
    edit: 'an apostrophe at a word’s end put in',
    before: around('{s Oda Venn} {c said} {k the workers strike was over}.'),
    after: around('{s Oda Venn} {c said} {k the workers’ strike was over}.'),
    outcome: 'normalised',
    reason: 'a closing mark alone is an apostrophe',
  },
  {
    edit: 'two paragraphs of one quotation, shifted',
    before: `${TOLL} {s Oda Venn} {c said}: {k “The lock is dry.\n“It will stay so.”}\n${ARRIVAL}`,
    after: `Updated.\n${TOLL} {s Oda Venn} {c said}: {k “The lock is dry.\n“It will stay so.”}\n${ARRIVAL}`,
    outcome: 'exact',
    reason: 'a quotation over a block border',
  },
];
