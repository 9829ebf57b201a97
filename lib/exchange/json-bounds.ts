/** Texts that are shorter than this can be parsed whatever is in them. */
const SHORT = 200_000;

const [QUOTE, BACKSLASH, COMMA, OPEN_BRACKET, OPEN_BRACE] = [34, 92, 44, 91, 123];

/**
 * Why a text of JSON had better not be parsed: a value takes many times the memory of its text, and each that is wrong a message of its
 * own, so that a file of a few megabytes could fill all there is. The text itself need not be JSON.
 * @param mostValues values of the text, all those in lists and objects counted
 * @returns one line for people, or `null`
 */
export function beyondBounds(json: string, mostValues: number): string | null {
  if (json.length < SHORT) return null;
  let values = 1;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at);
    else if (code === COMMA || code === OPEN_BRACKET || code === OPEN_BRACE) values++;
    if (values > mostValues) return `more than ${mostValues} values`;
  }
  return null;
}

/** Where a string ends that begins there: at its closing quotation mark, or with the text. */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end > 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end;
}

function isEscaped(json: string, at: number): boolean {
  let first = at;
  while (json.charCodeAt(first - 1) === BACKSLASH) first--;
  return (at - first) % 2 === 1;
}
