import { ARRIVAL, type DriftCase, TOLL } from './drift.ts';

const around = (claim: string) => `${TOLL} ${claim} ${ARRIVAL}`;

function folded(edit: string, before: string, after: string, reason: string, language = 'en'): DriftCase {
  return { edit, before: around(before), after: around(after), outcome: 'normalised', reason, language };
}

function differs(edit: string, before: string, after: string, reason: string, language = 'en'): DriftCase {
  return { edit, before: around(before), after: around(after), outcome: 'changed', doubt: 'words', reason, language };
}

/** Articles, "that" and spelling: what an editor may change without another thing being said, and what looks like it. */
export const SMALL_WORDS: readonly DriftCase[] = [
  folded(
    '"that" put in before the content',
    '{s Oda Venn} {c said} {k the lock was dry}.',
    '{s Oda Venn} {c said} that {k the lock was dry}.',
    'a conjunction',
  ),
  folded(
    '"that" taken out of the content',
    '{s Oda Venn} {c said} {k that the lock was dry}.',
    '{s Oda Venn} {c said} {k the lock was dry}.',
    'a conjunction',
  ),
  {
    edit: 'an article put before the source',
    before: around('{s Lunde harbour board} {c said} {k the lock was dry}.'),
    after: around('The {s Lunde harbour board} {c said} {k the lock was dry}.'),
    outcome: 'exact',
    reason: 'house style: the claim itself stands as it did',
  },
  folded(
    'an article taken from the source',
    '{s The Lunde harbour board} {c said} {k the lock was dry}.',
    '{s Lunde harbour board} {c said} {k the lock was dry}.',
    'house style',
  ),
  folded(
    'British → American spelling',
    '{s The Lunde harbour board} {c said} {k the defence centre recognised the colour}.',
    '{s The Lunde harbor board} {c said} {k the defense center recognized the color}.',
    'one word in two spellings',
  ),
  folded(
    'American → British spelling',
    '{s Oda Venn} {c said} {k the traveler was honored}.',
    '{s Oda Venn} {c said} {k the traveller was honoured}.',
    'one word in two spellings',
  ),
  folded(
    '"that" as the whole content, in capitals now',
    '{s Oda Venn} {c denied} {k that}, of course.',
    '{s ODA VENN} {c denied} {k that}, of course.',
    'a part may be a word that is not compared, and is placed all the same',
  ),
  differs(
    'programme → program',
    '{s Oda Venn} {c said} {k the programme was late}.',
    '{s Oda Venn} {c said} {k the program was late}.',
    'a list of what runs in a theatre, or in a machine',
  ),
  differs(
    'this → that',
    '{s Oda Venn} {c said} {k this lock was dry}.',
    '{s Oda Venn} {c said} that {k lock was dry}.',
    '"this" is not among the small words',
  ),
  differs(
    'the → no',
    '{s Oda Venn} {c said} {k the lock was dry}.',
    '{s Oda Venn} {c said} no {k lock was dry}.',
    'another determiner',
  ),
  differs(
    'one → a',
    '{s Oda Venn} {c said} {k one lock was dry}.',
    '{s Oda Venn} {c said} a {k lock was dry}.',
    'a number is no article',
  ),
  differs(
    '"A" is a letter’s name',
    '{s Oda Venn} {c said} {k hepatitis A had spread}.',
    '{s Oda Venn} {c said} {k hepatitis had spread}.',
    'a capital within a sentence is no article',
  ),
  differs(
    '"A." is an initial',
    '{s A. Venn} {c said} {k the lock was dry}.',
    '{s Venn} {c said} {k the lock was dry}.',
    'there may be another Venn',
  ),
  folded(
    '"A" in capitals',
    '{s Oda Venn} {c said} {k a lock was dry}.',
    '{s ODA VENN} {c SAID} {k A LOCK WAS DRY}.',
    'among capitals it is an article',
  ),
  folded(
    'an article put before a sentence’s first word',
    '{k “Lock was dry,”} {s Oda Venn} {c said}.',
    '{k “A lock was dry,”} {s Oda Venn} {c said}.',
    'a capital that begins a quotation is no letter’s name',
  ),
  differs(
    '"an" in a German text',
    '{s Oda Venn} {c sagte}, {k die Schleuse lag an der Küste}.',
    '{s Oda Venn} {c sagte}, {k die Schleuse lag der Küste}.',
    'a preposition there',
    'de',
  ),
  differs(
    '"a" in a French text',
    '{s Oda Venn} {c a dit} {k que le pont a tenu}.',
    '{s Oda Venn} {c a dit} {k que le pont tenu}.',
    'a verb there',
    'fr',
  ),
  differs(
    '"a" in a Spanish text',
    '{s Oda Venn} {c dijo} {k que iba a Lunde}.',
    '{s Oda Venn} {c dijo} {k que iba Lunde}.',
    'a preposition there',
    'es',
  ),
  differs(
    'an article in a text of unknown language',
    '{s Oda Venn} {c said} {k the lock was dry}.',
    '{s Oda Venn} {c said} {k lock was dry}.',
    'no word is small where the language is not known',
    '',
  ),
  differs(
    'its → it’s',
    '{s Oda Venn} {c said} {k its owner was ill}.',
    '{s Oda Venn} {c said} {k it’s owner was ill}.',
    'mended or not, it is another word',
  ),
  differs(
    'minister’s → ministers',
    '{s Oda Venn} {c said} {k the minister’s boat was lost}.',
    '{s Oda Venn} {c said} {k the ministers boat was lost}.',
    'an apostrophe within a word is a part of it',
  ),
  folded(
    'a hyphen put between two words',
    '{s Oda Venn} {c said} {k the well known lock was dry}.',
    '{s Oda Venn} {c said} {k the well-known lock was dry}.',
    'punctuation',
  ),
  differs(
    're-signed → resigned',
    '{s Oda Venn} {c said} {k the captain had re-signed}.',
    '{s Oda Venn} {c said} {k the captain had resigned}.',
    'a hyphen that is taken out joins two words into another one',
  ),
  folded(
    'a comma put into a list',
    '{s Oda Venn} {c said} {k the lock, the bridge and the quay were dry}.',
    '{s Oda Venn} {c said} {k the lock, the bridge, and the quay were dry}.',
    'punctuation that makes no other speaker',
  ),
  folded(
    'the name of a city in another spelling',
    '{s Kiev} {c said} {k the strait was open}.',
    '{s Kyiv} {c said} {k the strait was open}.',
    'one city in two spellings',
  ),
];
