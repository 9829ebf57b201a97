import type { Span } from '../claim/span.ts';
import type { Kind } from '../claim/taxonomy.ts';
import { wordsIn } from './words.ts';

const OPENS = /[“„«「『]/;
const CLOSES = /[”»」』]/;

/**
 * How a content stands in the text: `direct` when all of its words stand in quotation marks, `mixed` when some do, else `indirect`.
 * Single marks are not looked at, since they are apostrophes too.
 */
export function kindOf(text: string, content: readonly Span[]): Kind {
  const quoted = content.flatMap((span) => wordsIn(text, span).map((word) => isQuoted(text, word.span[0])));
  if (!quoted.includes(true)) return 'indirect';
  return quoted.includes(false) ? 'mixed' : 'direct';
}

/** Whether a quotation is open at a place. Each block begins anew: a quotation that runs on is opened again in the next one. */
function isQuoted(text: string, at: number): boolean {
  let isOpen = false;
  for (let i = text.lastIndexOf('\n', at - 1) + 1; i < at; i++) {
    const sign = text[i] ?? '';
    if (sign === '"') isOpen = !isOpen;
    else if (OPENS.test(sign)) isOpen = true;
    else if (CLOSES.test(sign)) isOpen = false;
  }
  return isOpen;
}
