/** Why a file in some format lacks something of the claims it was given, in words for people at a command line. */
export const LACKS = {
  'no-text': 'the text of the article was not saved',
  'empty-text': 'the text of the article is empty',
  'not-in-text': 'its words do not stand in the saved text, or in more than one place',
  'disputes-elsewhere': 'it disputes a claim that is not in the same text',
  'disputes-unwritten': 'it disputes a claim that is in no note',
} as const;

/** One of {@link LACKS}. The first two are of an article, the others of a claim, the last two of its links alone. */
export type Lack = keyof typeof LACKS;
