import { readdirSync, readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesObject, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { CUE_CLASSES } from '../../components/claims/why-marked.tsx';
import { FAULT_MESSAGES } from '../../components/words/edit-progress.ts';
import {
  createTranslate,
  readersVariety,
  setLanguage,
  type Translate,
  useTranslate,
} from '../../components/words/i18n.tsx';
import { languageName } from '../../components/words/language-name.ts';
import { DISPUTE_KINDS } from '../../lib/claim/dispute.ts';
import { OUTCOMES } from '../../lib/claim/selector.ts';
import { ACTS, ANONYMITIES, DISTANCES, KINDS, SOURCE_KINDS, STATUSES } from '../../lib/claim/taxonomy.ts';
import { CUE_NOUNS } from '../../lib/language/en/nouns.ts';
import { HEARSAY_ADVERBS } from '../../lib/language/en/phrases.ts';
import { VERBS } from '../../lib/language/en/verbs.ts';
import { FAULTS } from '../../lib/messaging/result.ts';
import messages from '../../locales/en.json' with { type: 'json' };
import { SCREENS } from './screens.tsx';
import { openEverything, renderScreen, translate } from './support.tsx';

/** Without those that the browser itself adds. */
const KEYS = parseMessagesObject(messages)
  .map(({ key }) => key.join('.'))
  .filter((key) => !key.startsWith('@@'));
const SOURCE = ['components', 'entrypoints', 'lib']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The words in one language as the browser gives them, some of them put in place of its own. */
function wordsIn(language: string, change: Readonly<Record<string, string>> = {}): Translate {
  const text = readFileSync(`locales/${language}.json`, 'utf8');
  const compiled: Record<string, { message?: string }> = generateChromeMessages(parseMessagesText(text, 'JSON5'));
  return createTranslate((name, substitutions) =>
    (change[name] ?? compiled[name]?.message ?? '').replace(
      /\$([1-9])/g,
      (_, at) => substitutions[Number(at) - 1] ?? '',
    ),
  );
}

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

  it('are all used: by a key of its own, or by one that a value is put into', () => {
    // `act.${act}`, `popup.noPage.${reason}.title`
    const withValues = [...SOURCE.matchAll(/`(\w+\.(?:[\w.]|\$\{[^}`]*\})*)`/g)]
      .map(([, key = '']) => key)
      .filter((key) => key.includes('${'))
      .map((key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`));
    const isUsed = (key: string) =>
      [`'${key}'`, `id="${key}"`, `name="${key}"`].some((use) => SOURCE.includes(use)) ||
      withValues.some((use) => use.test(key));
    // The manifest's, and the codebook's values, which are held to the taxonomy above.
    const isElsewhere = (key: string) => /^(extension|status|sourceKind)\./.test(key);
    expect(KEYS.filter((key) => !isElsewhere(key) && !isUsed(key))).toEqual([]);
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

describe('counting', () => {
  it.each([
    ['en', 0, '0 claims', 'English has the singular for one alone'],
    ['en', 1, '1 claim', 'one'],
    ['en', 12_345, '12,345 claims', 'thousands are parted as in English'],
    ['fr', 0, '0 affirmation', 'French has the singular for none'],
    ['fr', 1, '1 affirmation', 'one'],
    ['fr', 2, '2 affirmations', 'two'],
    ['fr', 12_345, '12\u202F345 affirmations', 'thousands are parted by a narrow space'],
    ['fr', 1_000_000, '1\u202F000\u202F000 affirmations', 'the form for millions is that of all others'],
    ['de', 0, '0 Aussagen', 'German has the plural for none'],
    ['de', 1, '1 Aussage', 'one'],
    ['de', 12_345, '12.345 Aussagen', 'thousands are parted by a point'],
    ['es', 0, '0 afirmaciones', 'Spanish has the plural for none'],
    ['es', 1, '1 afirmación', 'one'],
    ['es', 12_345, '12.345 afirmaciones', 'thousands are parted by a point'],
  ])('in %s: %i is "%s": %s', (language, count, text) => {
    expect(wordsIn(language)('popup.claims', undefined, count)).toBe(text);
  });

  it('writes numbers that are filled in as the language does, and leaves words as they are', () => {
    expect(wordsIn('de')('library.coded', [2000, 12_345])).toBe('2.000 von 12.345 codiert');
    expect(wordsIn('de')('library.coded', ['2000', '12345'])).toBe('2000 von 12345 codiert');
  });
});

describe('the reader’s variety of the language', () => {
  it.each([
    ['en', ['en-GB', 'en'], 'en-GB', 'the first that is one of it'],
    ['en', ['pl', 'en-AU', 'en-GB'], 'en-AU', 'the first that is one of it, whatever the reader wants more'],
    ['fr', ['fr'], 'fr', 'the language itself'],
    ['es', ['es-419', 'en'], 'es-419', 'a region by number'],
    ['en', ['pl', 'de-AT'], 'en', 'a reader of another language sees the English interface'],
    ['en', [], 'en', 'nothing is known of the reader'],
    ['fi', ['fil-PH'], 'fi', 'a language whose code only begins like it is another'],
  ])('of %s among %j is %s: %s', (language, readers, variety) => {
    expect(readersVariety(language, readers)).toBe(variety);
  });
});

describe('the name of a language', () => {
  it.each([
    ['fr', 'en', 'French', 'in English'],
    ['en', 'fr', 'anglais', 'in French'],
    ['en', 'de', 'Englisch', 'in German'],
    ['en', 'es', 'inglés', 'in Spanish'],
    ['', 'en', '', 'the page says nothing'],
    ['"><b>', 'en', '', 'the page says what is no code'],
    ['zz', 'en', '', 'a code of no language: better nothing than the code'],
  ])('of %j in %s is "%s": %s', (code, language, name) => {
    expect(languageName(code, language)).toBe(name);
  });
});

describe('from right to left', () => {
  const rightToLeft = wordsIn('en', { interface_language: 'ar', interface_direction: 'rtl' });
  /** CSS that names a side of the screen. Their logical twins turn around with the direction; the sheets are held elsewhere. */
  const A_SIDE =
    /(^|[;\s-])(left|right)\s*:|:\s*(left|right)\b|(margin|padding|border|inset)-(left|right)|translateX?\(/i;

  it('a page of our own says so on its root', () => {
    const root = document.createElement('html');
    setLanguage(root, rightToLeft);
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
    setLanguage(root, translate);
    expect([root.lang, root.dir]).toEqual(['en', 'ltr']);
  });

  it.each(SCREENS)('$name takes no side, and what the page or the reader wrote keeps its own', ({ name, render }) => {
    const { container } = renderScreen(render(), rightToLeft);
    openEverything(container);
    // The card lies in a page of another language, so it says itself which it is.
    const own = container.querySelector('.claim-card');
    expect([own?.getAttribute('dir') ?? null, own?.getAttribute('lang') ?? null], name).toEqual(
      name.startsWith('card: ') ? ['rtl', 'ar'] : [null, null],
    );
    const styles = [...container.querySelectorAll('[style]')].map((element) => element.getAttribute('style') ?? '');
    expect(styles.filter((style) => A_SIDE.test(style))).toEqual([]);
    expect(container.querySelectorAll('[dir=ltr], [align]')).toHaveLength(0);
    const foreign = container.querySelectorAll('bdi, textarea, input[type=text], .claim-content, .word-diff');
    const bound = [...foreign].filter((element) => element.getAttribute('dir') !== 'auto');
    expect(bound.map((element) => element.outerHTML)).toEqual([]);
  });

  it.each([
    'left: 4px',
    'margin-left: 4px',
    'text-align: right',
    'float: left',
    'transform: translateX(4px)',
    'inset-right: 0',
  ])('"%s" would be found', (style) => {
    expect(style).toMatch(A_SIDE);
  });

  it.each(['inline-size: 40%', 'margin-inline-start: 4px', 'text-align: start', 'width: 40%'])(
    '"%s" turns around by itself',
    (style) => {
      expect(style).not.toMatch(A_SIDE);
    },
  );
});
