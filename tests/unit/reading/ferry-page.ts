import { parseHTML } from 'linkedom';

/** The sentence with the claim, in the paragraph `#said`. */
export const SENTENCE = 'Mara Quill said the ferries would sail again on Monday.';

const FILLER =
  'The strike began a week ago when the harbour company changed the rota of the night crews, and it has emptied the quays. ' +
  'Lorries wait along the coast road, shops on the islands are running short of milk, and the hotels are half empty. ' +
  'Talks between the two sides were broken off on Thursday evening and taken up again on Friday in the town hall.';

/** A short article as a page, in a DOM without a browser. */
export function ferryPage(): Document {
  const html = `<html lang="en"><body><article><h1>Ferry strike</h1><p id="said">${SENTENCE}</p><p>${FILLER}</p></article></body></html>`;
  // Ranges are the browser's; that they stand where they should is tested in a real one.
  (globalThis as { StaticRange?: unknown }).StaticRange ??= class {
    constructor(init: object) {
      Object.assign(this, init);
    }
  };
  return parseHTML(html).document as unknown as Document;
}
