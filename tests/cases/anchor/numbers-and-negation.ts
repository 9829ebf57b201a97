import { ARRIVAL, type DriftCase, TOLL } from './drift.ts';

const claim = (content: string) => `${TOLL} {s Oda Venn} {c said} {k ${content}}. ${ARRIVAL}`;

/** A claim of which only the content was edited, so that something else is said. */
function changed(then: string, now: string, reason: string): DriftCase {
  return {
    edit: `${then} → ${now}`,
    before: claim(then),
    after: claim(now),
    outcome: 'changed',
    doubt: 'words',
    reason,
  };
}

function normalised(then: string, now: string, reason: string): DriftCase {
  return { edit: `${then} → ${now}`, before: claim(then), after: claim(now), outcome: 'normalised', reason };
}

/** Small edits to numbers, signs, negations and verbs, each of which says another thing; and a few that do not. */
export const NUMBERS_AND_NEGATION: readonly DriftCase[] = [
  changed('the toll was 1,200', 'the toll was 1,300', 'one digit'),
  changed('the toll was 1,200', 'the toll was 1.200', 'a thousand, or one and a fifth'),
  changed('the toll was 12', 'the toll was 1.2', 'a point is a part of a number'),
  changed('rates rose by .5 points', 'rates rose by 5 points', 'the point alone makes it a tenth'),
  normalised('rates rose by .5 points', 'rates rose by 0.5 points', 'two ways to write one number'),
  changed('rates changed by −5 points', 'rates changed by 5 points', 'a minus sign'),
  changed('it lost -€5 a share', 'it lost €5 a share', 'a minus sign before a currency'),
  changed('it lost $-5 a share', 'it lost $5 a share', 'a minus sign after a currency'),
  normalised('rates changed by −5 points', 'rates changed by -5 points', 'a minus sign is often typed as a hyphen'),
  changed('the share was >5 per cent', 'the share was <5 per cent', 'more than, or less than'),
  changed('the share was ±5 points off', 'the share was 5 points off', 'either way, or one'),
  changed('the share was 5%', 'the share was 5', 'per cent of something, or five'),
  changed('it costs €5', 'it costs $5', 'another currency'),
  changed('it was 10℃', 'it was 10℉', 'one sign for degrees of either scale'),
  changed('the field has 10² trees', 'the field has 102 trees', 'a raised number is a power, not a digit'),
  normalised('it covers 40 m²', 'it covers 40 m2', 'a raised number in a unit is typography'),
  changed('1 200 boats were lost', '1–200 boats were lost', 'a thousand and more, or a range'),
  changed('1/2 of it was dry', '1–2 of it was dry', 'a half, or one to two'),
  normalised('it took 10–20 days', 'it took 10 - 20 days', 'a range in other typography'),
  changed('the share is ½', 'the share is 12', 'a fraction is no pair of digits'),
  normalised('the toll was １２', 'the toll was 12', 'full-width digits'),
  changed('it weighs 5 kg', 'it weighs 5 g', 'another unit'),
  changed('it weighs 5kg', 'it weighs 5g', 'another unit, written together'),
  changed('it falls due on 5 May', 'it falls due on 6 May', 'another day'),
  changed('it opens at 5 a.m.', 'it opens at 5 p.m.', 'half a day later'),
  changed('a few boats returned', 'few boats returned', 'the article turns the amount round'),
  changed('there was a little hope', 'there was little hope', 'the article turns the amount round'),
  normalised('once a boat returned', 'once the boat returned', 'any other article may differ'),
  changed('the lock did open', 'the lock didn’t open', 'a negation in a contraction'),
  changed('the lock can open', 'the lock cannot open', 'a negation in one word'),
  changed('the lock was dry', 'the lock was never dry', 'a negation by an adverb'),
  changed('it was not only rain', 'it was only rain', '"not only" is no negation, but something else is said'),
  changed('on Monday all locks were shut', 'on Monday not all locks were shut', 'a negation before an amount'),
  changed('the lock may open', 'the lock will open', 'a guess became a promise'),
  changed('the lock is dry', 'the lock was dry', 'another time'),
  changed('a boat was lost', 'boats were lost', 'one, or several'),
  changed('the lock was opened', 'the lock was reopened', 'a prefix'),
  changed('the works were funded', 'the works were unfunded', 'a prefix that negates'),
  {
    edit: 'a minus sign lost at the start of a block',
    before: `${TOLL}\n{k −5 degrees was the least}, {s Oda Venn} {c said}. ${ARRIVAL}`,
    after: `${TOLL}\n{k 5 degrees was the least}, {s Oda Venn} {c said}. ${ARRIVAL}`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'a line break stands before it, and no space',
  },
  {
    edit: 'a minus sign lost within quotation marks',
    before: `${TOLL} {k “−5 degrees is the least,”} {s Oda Venn} {c said}. ${ARRIVAL}`,
    after: `${TOLL} {k “5 degrees is the least,”} {s Oda Venn} {c said}. ${ARRIVAL}`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'a quotation mark stands before it, and no space',
  },
  {
    edit: 'is true → is not true, far before the claim in its sentence',
    before: `${TOLL} It is true, whatever the harbour board and its friends may say, that {s Oda Venn} {c said} {k the lock was dry}.`,
    after: `${TOLL} It is not true, whatever the harbour board and its friends may say, that {s Oda Venn} {c said} {k the lock was dry}.`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'the whole sentence counts, however long',
  },
  {
    edit: 'confirmed → denied, far behind the claim in its sentence',
    before: `${TOLL} {s Oda Venn} {c said} {k the lock was dry}, in a letter that the harbour board of Lunde later confirmed. ${ARRIVAL}`,
    after: `${TOLL} {s Oda Venn} {c said} {k the lock was dry}, in a letter that the harbour board of Lunde later denied. ${ARRIVAL}`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'the whole sentence counts, however long',
  },
  {
    edit: '"Nobody knew that" before a date with an abbreviation',
    before: `${TOLL} On Jan. 5 {s Oda Venn} {c said} {k the lock was dry}. ${ARRIVAL}`,
    after: `${TOLL} Nobody knew that on Jan. 5 {s Oda Venn} {c said} {k the lock was dry}. ${ARRIVAL}`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'the full stop of "Jan." ends no sentence',
  },
  {
    edit: 'another day after an abbreviation behind the claim',
    before: `${TOLL} {s Oda Venn} {c said} {k the lock was dry} on Sept. 5. ${ARRIVAL}`,
    after: `${TOLL} {s Oda Venn} {c said} {k the lock was dry} on Sept. 6. ${ARRIVAL}`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'the full stop of "Sept." ends no sentence',
  },
  {
    edit: 'another day after "p.m."',
    before: `${TOLL} {s Oda Venn} {c said} {k the lock was dry} at 5 p.m. on Friday. ${ARRIVAL}`,
    after: `${TOLL} {s Oda Venn} {c said} {k the lock was dry} at 5 p.m. on Sunday. ${ARRIVAL}`,
    outcome: 'changed',
    doubt: 'words',
    reason: 'no sentence begins with a small letter',
  },
];
