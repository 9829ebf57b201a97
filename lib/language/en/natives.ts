/** Nouns for one person by where they are from: ISO 3166-1 code of the state, '' for a town's or a region's people. */
export const NATIVES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ES: 'spaniard',
    PL: 'pole',
    DK: 'dane',
    FI: 'finn',
    SE: 'swede',
    TR: 'turk',
    HR: 'croat',
    GB: 'briton brit scot scotsman scotswoman englishman englishwoman welshman welshwoman ulsterman',
    IE: 'irishman irishwoman dubliner',
    FR: 'frenchman frenchwoman parisian',
    NL: 'dutchman dutchwoman',
    '': `londoner liverpudlian mancunian glaswegian yorkshireman lancastrian geordie berliner madrilenian catalan sydneysider
      melburnian texan californian floridian ohioan oregonian chicagoan bostonian sicilian bavarian corsican`,
  }).flatMap(([code, nouns]) => nouns.split(/\s+/).map((noun) => [noun, code] as const)),
);

/** Demonyms in these endings have no singular: "the Dutch", "the Chinese" are the people or their state. */
export const PEOPLES_ONLY = /(?:ese|sh|ch|ss)$/;
