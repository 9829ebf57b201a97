import { describe, expect, it } from 'vitest';
import { cueAct } from '../../../lib/detect/acts/cue-act.ts';
import { formsOf, NOUN_CLASSES, VERB_READINGS } from '../../../lib/detect/lexicon.ts';
import { NOUN_LIKE, VERBS } from '../../../lib/language/en/verbs.ts';
import { read } from '../../../lib/text/reading.ts';

const FRAME_LETTERS = 'ctqpnNMhdiwxavV';
const items = Object.entries(VERBS).flatMap(([verbClass, table]) =>
  table.split(/\s+/).map((item) => ({ verbClass, item })),
);

describe('the forms of a verb', () => {
  it.each([
    ['say', ['say', 'says', 'said', 'said', 'saying']],
    ['deny', ['deny', 'denies', 'denied', 'denied', 'denying']],
    ['accuse', ['accuse', 'accuses', 'accused', 'accused', 'accusing']],
    ['argue', ['argue', 'argues', 'argued', 'argued', 'arguing']],
    ['quip', ['quip', 'quips', 'quipped', 'quipped', 'quipping']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreed', 'agreeing']],
    ['stress', ['stress', 'stresses', 'stressed', 'stressed', 'stressing']],
    ['admit', ['admit', 'admits', 'admitted', 'admitted', 'admitting']],
    ['write', ['write', 'writes', 'wrote', 'written', 'writing']],
    ['reply', ['reply', 'replies', 'replied', 'replied', 'replying']],
  ])('%s', (lemma, forms) => {
    expect(
      formsOf(lemma)
        .map(([, word]) => word)
        .slice(0, 5),
    ).toEqual(forms);
  });

  it('spells labelled with one l or two', () => {
    const words = formsOf('label').map(([, word]) => word);
    expect(words).toEqual(expect.arrayContaining(['labelled', 'labeled', 'labelling', 'labeling']));
  });
});

describe('the tables', () => {
  it('hold a few hundred verbs', () => {
    expect(items.length).toBeGreaterThan(250);
  });

  it.each(items)('$item of class $verbClass is well formed', ({ item }) => {
    expect(item).toMatch(new RegExp(`^[a-z]+(?:_[a-z]+)*:(?:-|[${FRAME_LETTERS}]+)$`));
  });

  it('find every bare form, and the longest particle first', () => {
    expect(VERB_READINGS.get('said')?.[0]?.form).toBe('past');
    const call = VERB_READINGS.get('called')?.[0]?.entries.map(({ particles }) => particles.length) ?? [];
    expect(call).toEqual([...call].sort((a, b) => b - a));
    expect(call.length).toBeGreaterThan(1);
  });

  it('name only verbs of the lexicon as noun-like', () => {
    const lemmas = new Set(items.map(({ item }) => item.split(/[:_]/)[0]));
    expect([...NOUN_LIKE].filter((lemma) => !lemmas.has(lemma))).toEqual([]);
  });

  it.each([...Object.keys(VERBS), ...new Set(NOUN_CLASSES.values())])('class %s has an act of its own', (verbClass) => {
    const candidate = {
      rule: 'that',
      verbClass,
      lemma: 'x',
      isNegated: false,
      sentence: 0,
      source: null,
      cue: { from: 0, to: 1 },
      content: [],
      start: 0,
      joint: 'none',
    } as const;
    const [act] = cueAct(read('x'), { ...candidate, content: [] });
    if (verbClass !== 'say' && verbClass !== 'announce' && verbClass !== 'claim' && verbClass !== 'reveal')
      expect(act).not.toBe('statement');
    else expect(act).toBe('statement');
  });
});
