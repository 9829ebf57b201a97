import type { ComponentChildren, VNode } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../locales/en.json';

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

/**
 * @param substitutions for `$1`, `$2` …
 * @param count chooses between the plural forms; it is also `$1` where there are no substitutions
 */
export type Translate = (key: MessageKey, substitutions?: readonly string[], count?: number) => string;

/** `browser.i18n.getMessage`: answers '' for a name it does not know. */
export type GetMessage = (name: string, substitutions: string[]) => string;

/** How @wxt-dev/i18n parts the plural forms within one message: one | other, or none | one | other. */
const PLURAL_SEPARATOR = ' | ';

/** Makes a {@link Translate} from the browser's message look-up. A missing message shows its key. */
export function createTranslate(getMessage: GetMessage): Translate {
  return (key, substitutions, count) => {
    const filled = substitutions ?? (count === undefined ? [] : [String(count)]);
    const message = getMessage(key.replaceAll('.', '_'), [...filled]) || key;
    return count === undefined ? message : pluralForm(message, count);
  };
}

function pluralForm(message: string, count: number): string {
  const forms = message.split(PLURAL_SEPARATOR);
  const index = forms.length > 2 ? Math.min(count, 2) : Number(count !== 1);
  return forms[Math.min(index, forms.length - 1)] ?? message;
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
