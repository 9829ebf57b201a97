import type { ComponentChildren, VNode } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../locales/en.json';

/**
 * The words of the interface. Components know keys alone; the host hands in where the words come from, since
 * `browser.i18n` is not for components to reach, and since a card's content script may not carry all of them.
 */

type Message = string | { readonly n: string };

type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends Message ? Key : `${Key}.${KeyOf<Tree[Key]>}`;
}[keyof Tree & string];

/** The dotted path of a message in locales/en.json: a misspelt key does not compile. */
export type MessageKey = KeyOf<typeof messages>;

/** What stands for `$1`, `$2` …: words, or a number, which is written as the interface's language writes it. */
export type Substitution = string | number;

/**
 * @param substitutions for `$1`, `$2` …
 * @param count chooses between the plural forms; it is also `$1` where there are no substitutions
 */
export type Translate = (key: MessageKey, substitutions?: readonly Substitution[], count?: number) => string;

/** `browser.i18n.getMessage`: answers '' for a name it does not know. */
export type GetMessage = (name: string, substitutions: string[]) => string;

/** How @wxt-dev/i18n parts the plural forms within one message: one | other, or none | one | other. */
const PLURAL_SEPARATOR = ' | ';
/** The language of the messages that the browser falls back on (`default_locale` in the manifest). */
const DEFAULT_LANGUAGE = 'en';

/** Makes a {@link Translate} from the browser's message look-up. A missing message shows its key. */
export function createTranslate(getMessage: GetMessage): Translate {
  const language = getMessage('interface_language', []) || DEFAULT_LANGUAGE;
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(readersVariety(language));
  return (key, substitutions, count) => {
    const given = substitutions ?? (count === undefined ? [] : [count]);
    const words = given.map((word) => (typeof word === 'number' ? numbers.format(word) : word));
    const message = getMessage(key.replaceAll('.', '_'), words) || key;
    return count === undefined ? message : pluralForm(message, count, plurals);
  };
}

function pluralForm(message: string, count: number, plurals: Intl.PluralRules): string {
  const forms = message.split(PLURAL_SEPARATOR);
  // Not every language counts as English does: French has the singular for none, too.
  const isOne = plurals.select(count) === 'one';
  const index = forms.length > 2 ? noneOneOther(count, isOne) : Number(!isOne);
  return forms[Math.min(index, forms.length - 1)] ?? message;
}

function noneOneOther(count: number, isOne: boolean): number {
  if (count === 0) return 0;
  return isOne ? 1 : 2;
}

/**
 * The reader's own variety of the interface's language, as numbers and dates are written in it: British readers have their day before
 * the month, though there is one English interface for all. The language itself where the reader has no variety of it.
 *
 * @param language `interface.language`: a BCP 47 tag
 * @param readers the reader's languages, most wanted first
 */
export function readersVariety(language: string, readers: readonly string[] = navigator.languages): string {
  return readers.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}

/** Says on an element what language its words are in and which way they run: on the root of each page of our own. */
export function setLanguage(element: HTMLElement, translate: Translate): void {
  element.lang = translate('interface.language');
  element.dir = translate('interface.direction');
}

const TranslateContext = createContext<Translate>((key) => key);

export interface TranslateProviderProps {
  readonly translate: Translate;
  readonly children: ComponentChildren;
}

/** Gives the words to everything below it. */
export function TranslateProvider({ translate, children }: TranslateProviderProps): VNode {
  return <TranslateContext.Provider value={translate}>{children}</TranslateContext.Provider>;
}

/** The words given by the nearest {@link TranslateProvider}. */
export function useTranslate(): Translate {
  return useContext(TranslateContext);
}
