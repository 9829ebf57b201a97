/** An annotation of another program, for tests to change. */
import { parseW3c } from '../../../../lib/exchange/web/w3c-in.ts';
import { IMPORTING } from './filed.ts';

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Any JSON that is changed for a test. */
// biome-ignore lint/suspicious/noExplicitAny: a test changes files in ways that no type allows
export type Json = any;

/** A note on three words, as another program writes it. */
export function foreign(rest: object = {}): Json {
  return {
    '@context': CONTEXT,
    id: 'https://notes.example/1',
    type: 'Annotation',
    created: '2026-02-01T10:00:00+02:00',
    creator: { id: 'https://people.example/mara', name: 'Mara Quill' },
    body: [
      { type: 'TextualBody', value: 'Who checked this?', purpose: 'commenting' },
      { type: 'TextualBody', value: 'harbour', purpose: 'tagging' },
    ],
    target: {
      source: 'https://news.example/harbour?utm_source=x#top',
      selector: [
        { type: 'TextPositionSelector', start: 12, end: 30 },
        { type: 'TextQuoteSelector', exact: 'the port was open', prefix: 'said ', suffix: '.' },
      ],
    },
    ...rest,
  };
}

/** What is read of a file that holds this. */
export function parse(json: unknown) {
  return parseW3c(JSON.stringify(json), IMPORTING);
}
