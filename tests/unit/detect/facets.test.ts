import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../lib/claim/attribution.ts';
import { detect } from '../../../lib/detect/index.ts';

function only(text: string): Attribution {
  const [first, ...others] = detect(text, { mode: 'complete' });
  expect(others, text).toEqual([]);
  if (!first) throw new Error(`nothing found in: ${text}`);
  return first;
}

describe('kind', () => {
  it.each([
    ['“The dam will hold,” Lind said.', 'direct', 'every word is quoted'],
    ['Lind said the dam would hold.', 'indirect', 'no word is quoted'],
    ['Lind said the dam was “as good as new”.', 'mixed', 'some are'],
  ])('%s is %s: %s', (text, kind) => {
    expect(only(text).kind).toBe(kind);
  });
});

describe('act and distance', () => {
  it.each([
    ['Orvel said the boat had strayed.', 'statement', 'neutral'],
    ['Orvel claimed that the boat had strayed.', 'statement', 'doubt'],
    ['Orvel insisted that the boat had strayed.', 'statement', 'neutral'],
    ['Orvel revealed that the boat had strayed.', 'statement', 'endorsement'],
    ['Orvel pointed out that the boat had strayed.', 'statement', 'endorsement'],
    ['Orvel confirmed that the boat had strayed.', 'confirmation', 'endorsement'],
    ['Orvel admitted that the boat had strayed.', 'admission', 'endorsement'],
    ['Orvel denied that the boat had strayed.', 'denial', 'neutral'],
    ['Orvel dismissed the report.', 'denial', 'neutral'],
    ['Orvel accused Talvik of piracy.', 'accusation', 'neutral'],
    ['Orvel alleged that the boat was armed.', 'accusation', 'doubt'],
    ['Orvel called for an inquiry.', 'demand', 'neutral'],
    ['Orvel proposed that the talks move to Dunmere.', 'demand', 'neutral'],
    ['Orvel promised to pay for the damage.', 'promise', 'neutral'],
    ['Orvel threatened to close the strait.', 'threat', 'neutral'],
    ['Orvel warned that the strait was mined.', 'warning', 'neutral'],
    ['Analysts predicted that prices would rise.', 'prediction', 'neutral'],
    ['Officials believe that the crew is safe.', 'belief', 'neutral'],
    ['Lind asked whether the crew was safe.', 'question', 'neutral'],
    ['The court ruled that the arrest was lawful.', 'finding', 'neutral'],
    ['The survey showed that rents had doubled.', 'finding', 'endorsement'],
    ['Rents doubled in a year, according to figures from the housing office.', 'finding', 'neutral'],
    ['Orvel declined to comment.', 'refusal', 'neutral'],
    ['Orvel would not confirm the arrest.', 'refusal', 'neutral'],
    ['The van reportedly belonged to a clerk.', 'hearsay', 'neutral'],
    ['The van allegedly belonged to a clerk.', 'hearsay', 'doubt'],
    ['The chairman is said to be in Dunmere.', 'hearsay', 'neutral'],
    ['The firm is accused of dumping oil.', 'accusation', 'neutral'],
    ['Orvel said the report was baseless.', 'denial', 'neutral'],
    ['Orvel said it would pay for the damage.', 'promise', 'neutral'],
    ['Lind said the mayor should resign.', 'demand', 'neutral'],
    ['“We will pay for the damage,” Lind said.', 'promise', 'neutral'],
    ['“We have never met him,” Lind said.', 'denial', 'neutral'],
    ['New modelling indicates that the sea will rise.', 'finding', 'neutral'],
    // Twins: the same words in another sense.
    ['“There has never been such a night,” Lind said.', 'statement', 'neutral'],
    ['“The firm has never been better run,” Lind said.', 'statement', 'neutral'],
    ['“I would bake all night,” Lind said.', 'statement', 'neutral'],
    ['Lind said it would be wrong to wait.', 'statement', 'neutral'],
    ['“I should have asked,” Lind said.', 'statement', 'neutral'],
    ['Lind said the boat must have slipped its rope.', 'statement', 'neutral'],
    ['The office said the coast should see rain.', 'statement', 'neutral'],
  ])('%s: %s, %s', (text, act, distance) => {
    const found = only(text);
    expect([found.act, found.distance]).toEqual([act, distance]);
  });
});

describe('anonymity', () => {
  it.each([
    ['Mara Lind said the dam would hold.', 'named', 'a name'],
    ['Mr Lind said the dam would hold.', 'named', 'a title and a name'],
    ['Water minister Mara Lind said the dam would hold.', 'named', 'a post and a name'],
    ['The water minister, Mara Lind, said the dam would hold.', 'named', 'a post with the name beside it'],
    ['Orvel said the dam would hold.', 'institution', 'a state'],
    ['The water ministry said the dam would hold.', 'institution', 'a body'],
    ['The report said the dam would hold.', 'institution', 'a document takes its issuer’s'],
    ['Orvel’s water ministry said the dam would hold.', 'institution', 'a body of a state'],
    ['Residents said the dam would hold.', 'role', 'people by where they live'],
    ['Two officials said the dam would hold.', 'role', 'people by their post'],
    ['A spokesman for the ministry said the dam would hold.', 'role', 'a spokesman without a name'],
    ['Sources said the dam would hold.', 'unnamed', 'sources'],
    ['Some said the dam would hold.', 'unnamed', 'some'],
    ['People familiar with the talks said the dam would hold.', 'unnamed', 'people familiar'],
    ['Critics said the dam would hold.', 'unnamed', 'critics'],
    ['The dam will reportedly hold.', 'none', 'no source'],
  ])('%s is %s: %s', (text, anonymity) => {
    expect(only(text).anonymity).toBe(anonymity);
  });

  it('gives a pronoun the value of its antecedent', () => {
    const found = detect('Two engineers said the dam leaked. They said the valves were old.', { mode: 'complete' });
    expect(found.map(({ anonymity }) => anonymity)).toEqual(['role', 'role']);
  });

  it('takes "it" for the last body and "she" for the last person', () => {
    const text =
      'Mara Lind said the dam leaked. The ministry said it held. She said it would burst. It said she was wrong.';
    expect(detect(text, { mode: 'complete' }).map(({ anonymity }) => anonymity)).toEqual([
      'named',
      'institution',
      'named',
      'institution',
    ]);
  });

  it('tells a family name from a place by the article itself', () => {
    const text = 'Mara Lind runs the port. Lind said the dam leaked. Orvel said it held.';
    expect(detect(text, { mode: 'complete' }).map(({ anonymity }) => anonymity)).toEqual(['named', 'institution']);
  });
});
