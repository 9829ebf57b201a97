import { readdirSync, readFileSync } from 'node:fs';
import { parseMessagesObject } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { FAULT_MESSAGES } from '../../components/edit-progress.ts';
import { createTranslate, useTranslate } from '../../components/i18n.tsx';
import { CUE_CLASSES } from '../../components/why-marked.tsx';
import { DISPUTE_KINDS } from '../../lib/claim/dispute.ts';
import { OUTCOMES } from '../../lib/claim/selector.ts';
import { ACTS, ANONYMITIES, DISTANCES, KINDS, SOURCE_KINDS, STATUSES } from '../../lib/claim/taxonomy.ts';
import { CUE_NOUNS } from '../../lib/language/en/nouns.ts';
import { HEARSAY_ADVERBS } from '../../lib/language/en/phrases.ts';
import { VERBS } from '../../lib/language/en/verbs.ts';
import { FAULTS } from '../../lib/messaging/result.ts';
import messages from '../../locales/en.json' with { type: 'json' };
import { renderScreen, translate } from './support.tsx';

/** Without those that the browser itself adds. */
const KEYS = parseMessagesObject(messages)
  .map(({ key }) => key.join('.'))
  .filter((key) => !key.startsWith('@@'));
const SOURCE = readdirSync('components')
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(`components/${name}`, 'utf8'))
  .join('\n');

describe('the messages', () => {
  it.each([
    ['act', ACTS],
    ['kind', KINDS],
    ['distance', DISTANCES],
    ['anonymity', ANONYMITIES],
    ['sourceKind', SOURCE_KINDS],
    ['status', STATUSES],
    ['statusMeaning', STATUSES],
    ['outcome', OUTCOMES],
    ['disputeKind', DISPUTE_KINDS],
    ['cueClass', [...CUE_CLASSES, 'other']],
  ])('name every %s there is, and no other', (group, values) => {
    const named = KEYS.filter((key) => key.startsWith(`${group}.`)).map((key) => key.slice(group.length + 1));
    expect(named.sort()).toEqual([...values].sort());
  });

  it('have a sentence for every fault that says what happened and what to do', () => {
    for (const fault of FAULTS) {
      const text = translate(FAULT_MESSAGES[fault]);
      expect(text.match(/[^.;]+[.;]/g)?.length ?? 0, `${fault}: ${text}`).toBeGreaterThanOrEqual(2);
    }
  });

  it('have a word for every class of cue in the word lists', () => {
    const classes = [...Object.keys(VERBS), ...Object.keys(CUE_NOUNS), ...Object.values(HEARSAY_ADVERBS)];
    expect([...new Set(classes)].filter((name) => !CUE_CLASSES.some((known) => known === name))).toEqual([]);
  });

  it('say what a mark means', () => {
    expect(translate('mark.meaning')).toBe('A mark means “someone says so”, not “this is wrong”.');
  });

  it('have names that a browser takes: letters, digits and underscores, unique without regard to case', () => {
    const names = KEYS.map((key) => key.replaceAll('.', '_'));
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('are all used: by a key of its own, or by a group whose last part is a value', () => {
    const isUsed = (key: string) =>
      [`'${key}'`, `id="${key}"`, `\`${key.replace(/\w+$/, '')}\${`].some((use) => SOURCE.includes(use));
    const isWithin = (key: string) => /^popup\.noPage\./.test(key);
    const unused = KEYS.filter((key) => !key.startsWith('extension.') && !isWithin(key) && !isUsed(key));
    expect(unused).toEqual([]);
  });

  it('hold no bar between spaces, by which the plural forms are parted', () => {
    expect(JSON.stringify(messages)).not.toContain(' | ');
  });
});

describe('translating', () => {
  const browser: Record<string, string> = {
    popup_claims: '$1 claim | $1 claims',
    library_articles: 'none | one | $1 of them',
    popup_library: 'Library',
  };
  const t = createTranslate((name, substitutions) =>
    (browser[name] ?? '').replace('$1', substitutions[0] ?? '').replace('$1', substitutions[0] ?? ''),
  );

  it.each([
    [1, '1 claim'],
    [0, '0 claims'],
    [2, '2 claims'],
  ])('takes the form for %i', (count, text) => {
    expect(t('popup.claims', undefined, count)).toBe(text);
  });

  it.each([
    [0, 'none'],
    [1, 'one'],
  ])('knows a form of its own for %i where there are three', (count, text) => {
    expect(t('library.articles', undefined, count)).toBe(text);
  });

  it('fills in what it is given rather than the count', () => {
    expect(t('popup.claims', ['twelve'], 12)).toBe('twelve claims');
  });

  it('shows the key of a message that is missing, so that somebody notices', () => {
    expect(t('action.undo')).toBe('action.undo');
  });

  it('shows keys where no host gave any words', () => {
    const Bare = () => <p>{useTranslate()('action.undo')}</p>;
    const { container } = renderScreen(<Bare />, (key) => key);
    expect(container.textContent).toBe('action.undo');
  });
});
