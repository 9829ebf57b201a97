import { ARRIVAL, type DriftCase, TOLL } from './drift.ts';

const around = (claim: string) => `${TOLL} ${claim} ${ARRIVAL}`;

function folded(edit: string, before: string, after: string, reason: string): DriftCase {
  return { edit, before: around(before), after: around(after), outcome: 'normalised', reason };
}

/** The same words as other content systems, keyboards and scripts write them. */
export const TYPOGRAPHY: readonly DriftCase[] = [
  folded(
    'three full stops for an ellipsis',
    '{k “Well … it is dry,”} {s Oda Venn} {c said}.',
    '{k “Well ... it is dry,”} {s Oda Venn} {c said}.',
    'an ellipsis within a sentence does not end it',
  ),
  folded(
    'guillemets for quotation marks',
    '{k “It is dry,”} {s Oda Venn} {c said}.',
    '{k « It is dry, »} {s Oda Venn} {c said}.',
    'one kind of mark, with spaces within as the French put them',
  ),
  folded(
    'low quotation marks',
    '{k “It is dry,”} {s Oda Venn} {c said}.',
    '{k „It is dry,“} {s Oda Venn} {c said}.',
    'as in German',
  ),
  folded(
    'other single quotation marks within a quotation',
    '{k “It is ‘dry’ now,”} {s Oda Venn} {c said}.',
    `{k "It is 'dry' now,"} {s Oda Venn} {c said}.`,
    'curly or straight',
  ),
  folded(
    'thin and narrow spaces',
    '{s Oda Venn} {c said} {k it cost € 5}.',
    '{s Oda\u2009Venn} {c said} {k it cost €\u202f5}.',
    'spaces of any kind',
  ),
  folded(
    'an em dash with spaces around it',
    '{s Oda Venn} {c said} {k the lock—the old one—was dry}.',
    '{s Oda Venn} {c said} {k the lock – the old one – was dry}.',
    'house style',
  ),
  folded(
    'full-width letters',
    '{s Oda Venn} {c said} {k the lock was dry}.',
    '{s Ｏｄａ Ｖｅｎｎ} {c said} {k the lock was dry}.',
    'NFKC',
  ),
  folded(
    'an emoji put in',
    '{s Oda Venn} {c said} {k the lock was dry}.',
    '{s Oda Venn} 🇳🇴 {c said} {k the lock was 👩‍🔬 dry}.',
    'a picture is no word',
  ),
  folded(
    'zero-width spaces and marks of direction',
    '{s Oda Venn} {c said} {k the lock was dry}.',
    '{s Oda Venn}\u200e {c said} {k the lo\u200bck was dry}.',
    'characters without width; the span holds those within it',
  ),
  folded(
    'brackets around a word',
    '{s Oda Venn} {c said} {k the old lock was dry}.',
    '{s Oda Venn} {c said} the ({k old) lock was dry}.',
    'punctuation',
  ),
  folded(
    'German, in capitals',
    '{s Oda Venn} {c sagte}, {k die Brücke sei über Nacht gebaut worden}.',
    '{s ODA VENN} {c SAGTE}, {k DIE BRÜCKE SEI ÜBER NACHT GEBAUT WORDEN}.',
    'case of letters with marks',
  ),
  folded(
    'Korean in conjoining letters',
    '{s 시장은} {k 다리가 안전하다고} {c 말했다}.',
    `{s ${'시장은'.normalize('NFD')}} {k ${'다리가 안전하다고'.normalize('NFD')}} {c ${'말했다'.normalize('NFD')}}.`,
    'the same syllables in another encoding',
  ),
  folded(
    'Arabic in its presentation forms',
    '{c قال} {s العمدة} {k إن الجسر آمن}.',
    '{c ﻗﺎﻝ} {s العمدة} {k إن الجسر آمن}.',
    'NFKC',
  ),
  {
    edit: 'Arabic with another word',
    before: around('{c قال} {s العمدة} {k إن الجسر آمن}.'),
    after: around('{c قال} {s العمدة} {k إن الجسر مغلق}.'),
    outcome: 'changed',
    doubt: 'words',
    reason: 'safe became shut',
  },
  {
    edit: 'Hebrew with a negation',
    before: around('{s ראש העיר} {c אמר} {k כי הגשר בטוח}.'),
    after: around('{s ראש העיר} {c אמר} {k כי הגשר לא בטוח}.'),
    outcome: 'changed',
    doubt: 'words',
    reason: 'one word of two letters reverses it',
  },
  {
    edit: 'Armenian, the sentence before rewritten',
    before: `Անձրև էր գալիս երեք օր։ {s Արամ Վենը} {c ասաց}, {k որ կամուրջը փակ է}։ Նավը եկավ առավոտյան։`,
    after: `Ամպամած էր ամբողջ օրը։ {s Արամ Վենը} {c ասաց}, {k որ կամուրջը փակ է}։ Նավը եկավ առավոտյան։`,
    outcome: 'exact',
    reason: 'a sentence ends with its own full stop there',
  },
  {
    edit: 'Armenian, shut → open',
    before: `Անձրև էր գալիս երեք օր։ {s Արամ Վենը} {c ասաց}, {k որ կամուրջը փակ է}։ Նավը եկավ առավոտյան։`,
    after: `Անձրև էր գալիս երեք օր։ {s Արամ Վենը} {c ասաց}, {k որ կամուրջը բաց է}։ Նավը եկավ առավոտյան։`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'another word',
  },
  {
    edit: 'Chinese with a negation',
    before: '雨下了三天。{s 市长}{c 说}{k 桥是安全的}。船在黎明到达。',
    after: '雨下了三天。{s 市长}{c 说}{k 桥是不安全的}。船在黎明到达。',
    outcome: 'changed',
    doubt: 'words',
    reason: 'one character reverses it',
  },
  {
    edit: 'Chinese, everything shifted',
    before: '雨下了三天。{s 市长}{c 说}{k 桥是安全的}。船在黎明到达。',
    after: '更新。\n雨下了三天。{s 市长}{c 说}{k 桥是安全的}。船在黎明到达。',
    outcome: 'exact',
    reason: 'what stands before it stands there still',
  },
  {
    edit: 'a Japanese pronoun, and somebody else named before, in a long text',
    before: `${'雨が三日続いた。船は着いた。'.repeat(30)}市長は川へ行った。{s 彼}は{k 橋は安全だ}と{c 述べた}。祭りは中止された。`,
    after: `${'雨が三日続いた。船は着いた。'.repeat(30)}知事は町へ出た。{s 彼}は{k 橋は安全だ}と{c 述べた}。祭りは中止された。`,
    outcome: 'changed',
    doubt: 'speaker',
    reason: 'no spaces are needed to see what stands before it',
  },
  {
    edit: 'Japanese, with full-width punctuation for half-width',
    before: '雨が三日続いた。{s 市長}は{k ｢橋は安全だ｣}と{c 述べた}。船は着いた。',
    after: '雨が三日続いた。{s 市長}は{k 「橋は安全だ」}と{c 述べた}。船は着いた。',
    outcome: 'normalised',
    reason: 'quotation marks of two widths',
  },
  {
    edit: 'a mark of vowels put on an Arabic word',
    before: around('{c قال} {s العمدة} {k إن الجسر آمن}.'),
    after: around('{c قَال} {s العمدة} {k إن الجسر آمن}.'),
    outcome: 'changed',
    doubt: 'words',
    reason: 'marks tell words apart, as accents do',
  },
  {
    edit: 'a colon as cue, quotation marks straightened',
    before: `${TOLL}\n{s Venn}{c :} {k “The lock is dry.”}\n${ARRIVAL}`,
    after: `${TOLL}\n{s Venn}{c :} {k "The lock is dry."}\n${ARRIVAL}`,
    outcome: 'normalised',
    reason: 'a cue may be a mark, and is placed all the same',
  },
];
