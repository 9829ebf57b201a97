const SAME_WORD = 'the same word';

/**
 * Texts that read as in English, by language, each with the reason, since what is equal is else most likely forgotten; `*` holds for
 * every language. What has no letters but in what is filled in ("$1: $2") needs no translation.
 */
export const SAME_AS_ENGLISH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '*': {
    'Says Who': 'the product has one name',
    '$1 – Says Who': 'the product has one name',
    'Says Who $1': 'the product has one name',
    ltr: 'a value of the attribute "dir"',
    JSON: 'the name of the format',
    CSV: 'the name of the format',
    'JSON Lines': 'the name of the format',
    'W3C Web Annotation': 'the name of the format',
    Hypothesis: 'the name of the format',
    'brat standoff': 'the name of the format',
    doccano: 'the name of the format',
    Markdown: 'the name of the format',
    'schema.org Claim': 'the name of the format',
    'news.example': 'an address that nobody has',
    'Rhea Moss': 'the name of a person',
    Moss: 'the name of a person',
  },
  fr: {
    Accusation: SAME_WORD,
    accusation: SAME_WORD,
    Article: SAME_WORD,
    Articles: SAME_WORD,
    Confirmation: SAME_WORD,
    confirmation: SAME_WORD,
    'Ctrl+$1': 'what stands on the key',
    Date: SAME_WORD,
    Institution: SAME_WORD,
    Note: SAME_WORD,
    Question: SAME_WORD,
    question: SAME_WORD,
    Source: SAME_WORD,
    Sources: SAME_WORD,
    '$1 article': SAME_WORD,
    '$1 articles': SAME_WORD,
    '$1 source': SAME_WORD,
    '$1 sources': SAME_WORD,
    Total: SAME_WORD,
    Version: SAME_WORD,
  },
  de: {
    '$1 in $2.': SAME_WORD,
    Filter: SAME_WORD,
    'Filter ($1)': SAME_WORD,
    Institution: SAME_WORD,
    NGO: 'the abbreviation used in German as well',
    Name: SAME_WORD,
    Status: SAME_WORD,
    Version: SAME_WORD,
  },
  es: {
    'Ctrl+$1': 'what stands on the key',
    No: SAME_WORD,
    Total: SAME_WORD,
  },
};
