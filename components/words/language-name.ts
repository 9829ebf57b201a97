/** What a language is called in the interface's own ("French" for `fr`), or '' where the page gave no code of a language. */
export function languageName(code: string, interfaceLanguage: string): string {
  // The code comes from the page: anything may stand in it, and Intl throws on what is no language tag.
  if (!/^[a-z]{2,3}$/.test(code)) return '';
  return new Intl.DisplayNames(interfaceLanguage, { type: 'language', fallback: 'none' }).of(code) ?? '';
}
