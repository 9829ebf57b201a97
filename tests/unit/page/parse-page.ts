import { parseHTML } from 'linkedom';

/** A document as the command line has it: no styles, no layout. */
export function parsePage(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}
