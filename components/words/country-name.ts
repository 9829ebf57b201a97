/** What a country is called in the interface's language ("Azerbaijan" for `AZ`), or '' where the code is none. */
export function countryName(code: string, interfaceLanguage: string): string {
  // Intl throws on what is no region's code.
  if (!/^[A-Z]{2}$/.test(code)) return '';
  return new Intl.DisplayNames(interfaceLanguage, { type: 'region', fallback: 'none' }).of(code) ?? '';
}
